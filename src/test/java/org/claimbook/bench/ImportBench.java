package org.claimbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.exchange.Mapping;
import org.claimbook.job.ImportClaims;

/// The import of a large CSV file, against `sqlite3`'s `.import` of the same file into one table with as many indexes.
final class ImportBench {
    private static final int RUNS = 3;
    /// One index for each that a book keeps on its claims, over the columns that correspond.
    private static final String SCRIPT = """
        CREATE TABLE t(claim_id TEXT, report TEXT, outlet TEXT, claimant TEXT, measure TEXT, unit TEXT, subject TEXT,
            place TEXT, period_start TEXT, as_of TEXT, qualifier TEXT, value_low TEXT, value TEXT, value_high TEXT,
            source_repo TEXT, note TEXT);
        CREATE UNIQUE INDEX t_by_id ON t(claim_id);
        CREATE INDEX t_by_report ON t(report, claim_id);
        CREATE INDEX t_by_series ON t(measure, subject, place, claimant, as_of);
        CREATE INDEX t_by_claimant ON t(claimant);
        CREATE INDEX t_by_subject ON t(subject) WHERE subject <> 'cum';
        CREATE INDEX t_by_place ON t(place);
        CREATE INDEX t_by_via ON t(outlet) WHERE outlet <> 'Count';
        CREATE INDEX t_by_as_of ON t(as_of);
        CREATE INDEX t_to_look_at ON t(qualifier) WHERE qualifier <> 'exact';
        .mode csv
        .import --skip 1 "CSV" t
        """;

    private ImportBench() {}

    /// @param book where the last book imported is left
    static void run(BenchData data, Path folder, Path book, BenchTable table) throws IOException, InterruptedException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            Files.deleteIfExists(book);
            var start = System.nanoTime();
            importInto(book, data);
            ours.add((System.nanoTime() - start) / 1e9);
            sqlite(data.csv(), folder).ifPresent(theirs::add);
        }
        if (theirs.isEmpty()) {
            table.note("sqlite3 was not found, so there is nothing to hold the import against (%.1f s)"
                    .formatted(Bench.median(ours)));
        } else {
            table.add(
                    "import of %,d claims".formatted(BenchData.ROWS),
                    Bench.median(ours),
                    Bench.median(theirs),
                    "sqlite3 .import, 9 indexes",
                    1.5);
        }
        table.note("the imports ran in this heap; the book has %,d MB".formatted(Files.size(book) >> 20));
    }

    private static void importInto(Path file, BenchData data) {
        try (var book = Book.create(file)) {
            new ImportClaims(book).run(data.csv(), Mapping.read(data.mapping()), ImportClaims.Options.NONE, _ -> {});
        }
    }

    private static Optional<Double> sqlite(Path csv, Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("plain.db");
        Files.deleteIfExists(file);
        var start = System.nanoTime();
        try {
            var sqlite = new ProcessBuilder(List.of("sqlite3", file.toString()))
                    .inheritIO()
                    .redirectInput(
                            Files.writeString(folder.resolve("import.sql"), SCRIPT.replace("CSV", csv.toString()))
                                    .toFile())
                    .start();
            return sqlite.waitFor() == 0 ? Optional.of((System.nanoTime() - start) / 1e9) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package org.claimbook.book.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Indexed;
import org.claimbook.book.history.Step;
import org.claimbook.model.Alias;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.model.Words;

/// A book of a few hundred claims, and what may happen to its file.
final class Damage {
    static final int PAGE = 4096;
    static final int CLAIMS = 402;

    private static final String BODY = "On Monday 12 boats came, and 30 left.";

    private Damage() {}

    /// The book: 400 claims of an import, one with a quote in a text, one with everything.
    static Path book(Path file) {
        try {
            return Files.copy(Made.ONCE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// It is the same for every test.
    private static final class Made {
        private static final Path ONCE = once();

        private static Path once() {
            try {
                var folder = Files.createTempDirectory("damage");
                var file = make(folder.resolve("made.claimbook"));
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path make(Path file) {
        try (var book = Book.create(file)) {
            book.claims().insert(Claims.full());
            var report = book.reports().insert(Report.titled("Boats"), BODY);
            book.reports().addFile(report.uid(), "boats.txt", "text/plain", BODY.getBytes(StandardCharsets.UTF_8));
            book.claims()
                    .insert(Claims.of("boats", "The harbour", "2024-11-05", "12")
                            .withReport(report)
                            .withWords(new Words(Words.Position.BODY, "12 boats", 10, 18)));
            book.names().put(new Alias("", NameKind.SOURCE, "Harbour office", "The harbour"));
            book.bulkInsert(Step.Draft.of("import", "many.csv"), bulk -> {
                for (var i = 0; i < CLAIMS - 2; i++) {
                    bulk.add(Claims.of("measure " + i % 7, "Source " + i % 5, "2024-11-0" + (1 + i % 9), "" + i)
                            .withNote("note " + i + " " + "x".repeat(i % 90)));
                }
                return 0;
            });
        }
        return file;
    }

    /// Changes bytes of the file.
    static void bytes(Path file, Consumer<ByteBuffer> change) {
        try {
            var bytes = Files.readAllBytes(file);
            change.accept(ByteBuffer.wrap(bytes));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void cut(Path file, int length) {
        try {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int size(Path file) {
        try {
            return (int) Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where in the file the first page of a table or index begins.
    static int root(Path file, String name) {
        var page = Indexed.texts(file, "SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'");
        return (Integer.parseInt(page.getFirst()) - 1) * PAGE;
    }

    /// Where in the file the last page of claims begins.
    static int lastLeaf(Path file) {
        var at = new int[1];
        var root = root(file, "claim");
        bytes(file, bytes -> at[0] = (bytes.getInt(root + 8) - 1) * PAGE);
        return at[0];
    }

    /// Changes rows past all that would hinder it: SQLite's own checks, and a book's triggers.
    static void sql(Path file, String... statements) {
        Indexed.change(
                file,
                "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + String.join(";", statements));
    }

    static List<Fault> faults(Path file) {
        var faults = new ArrayList<Fault>();
        Verification.run(file, faults::add);
        return faults;
    }
}

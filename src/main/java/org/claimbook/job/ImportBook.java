package org.claimbook.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.history.Step;
import org.claimbook.book.whole.TableRestore;
import org.claimbook.exchange.BookJsonReader;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.exchange.Rejection;
import org.jspecify.annotations.Nullable;

/// Brings a whole book, exported as JSON, into another: an empty one becomes the same book, with its history;
/// one that holds something is joined with it, as one step.
public final class ImportBook {
    private final Book book;

    public ImportBook(Book book) {
        this.book = book;
    }

    /// Backs the book up, then brings the other one in.
    ///
    /// @param rejections is told of each row that the book has otherwise
    /// @throws ImportedBefore where this very file was brought in before
    /// @throws ExchangeException where the file cannot be read, or is of a newer schema
    public ImportClaims.Result run(Path file, ImportClaims.Options options, Consumer<Rejection> rejections) {
        return run(file, options, rejections, ImportClaims.UNWATCHED);
    }

    /// As the other, watched.
    ///
    /// @throws ImportClaims.Stopped where the watch says so
    public ImportClaims.Result run(
            Path file, ImportClaims.Options options, Consumer<Rejection> rejections, ImportClaims.Watch watch) {
        var reader = new BookJsonReader(file);
        var input = InputFile.of(file);
        if (!options.again()) {
            input.refuseAgain(book);
        }
        var step = Step.Draft.of("import", input.name()).withInput(input.sha256());
        Supplier<TableRestore.Result> work =
                () -> book.restore(step, rows -> reader.read(new Tables(file, rows, watch)));
        if (!options.dryRun()) {
            book.backUp(Occasion.IMPORT);
        }
        var result = options.dryRun() ? book.rehearse(work) : work.get();
        result.refused()
                .forEach(refusal -> rejections.accept(new Rejection(0, refusal.table(), refusal.uid(), refusal.why())));
        return new ImportClaims.Result(
                result.added(), result.known(), result.refused().size());
    }

    /// Tells each row which table it is of.
    private static final class Tables implements BookJsonReader.Sink {
        private final Path file;
        private final TableRestore.Rows rows;
        private final ImportClaims.Watch watch;
        private String table = "";
        private long claims;

        Tables(Path file, TableRestore.Rows rows, ImportClaims.Watch watch) {
            this.file = file;
            this.watch = watch;
            this.rows = rows;
        }

        @Override
        public void book(int schema) {
            if (schema > Book.SCHEMA) {
                throw ExchangeException.reading(
                        file,
                        "it is of schema " + schema + "; this Claimbook knows schemas up to " + Book.SCHEMA
                                + ", so a newer one is needed");
            }
        }

        @Override
        public void table(String name) {
            table = name;
        }

        @Override
        public void row(Map<String, ? extends @Nullable Object> values) {
            claims += table.equals("claim") ? 1 : 0;
            watch.at(-1, claims);
            rows.row(table, new LinkedHashMap<>(values));
        }
    }
}

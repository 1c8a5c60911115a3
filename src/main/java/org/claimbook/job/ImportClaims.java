package org.claimbook.job;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimbook.book.Book;
import org.claimbook.book.BulkInsert;
import org.claimbook.book.Step;
import org.claimbook.exchange.ClaimCsvReader;
import org.claimbook.exchange.ClaimSink;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.Rejection;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// Brings the claims of a CSV file into a book, as one step: every good row comes in, each other one is reported, and
/// where the file cannot be read to its end, nothing has happened.
public final class ImportClaims {
    /// @param dryRun find out what would come in, and leave the book as it is
    /// @param again also where this very file was brought in before
    public record Options(boolean dryRun, boolean again) {
        public static final Options NONE = new Options(false, false);
    }

    /// What came of an import.
    ///
    /// @param known how many claims were in the book already, just so
    public record Result(long added, long known, long rejected) {}

    private final Book book;

    public ImportClaims(Book book) {
        this.book = book;
    }

    /// @param mapping how to read the file; null for the app's own columns
    /// @param rejections is told of each row that cannot come in, in the file's order
    /// @throws ImportedBefore where this very file was brought in before
    /// @throws org.claimbook.exchange.ExchangeException where the file cannot be read
    public Result run(Path file, @Nullable Mapping mapping, Options options, Consumer<Rejection> rejections) {
        var reader = ClaimCsvReader.open(file, mapping);
        var input = InputFile.of(file);
        if (!options.again()) {
            input.refuseAgain(book);
        }
        var step = Step.Draft.of("import", input.name()).withInput(input.sha256());
        Supplier<Result> work = () -> book.bulkInsert(step, bulk -> {
            var count = new Count(bulk, rejections);
            reader.read(count);
            return count.result();
        });
        return options.dryRun() ? book.rehearse(work) : work.get();
    }

    /// Hands claims on to the book, and counts what becomes of them.
    private static final class Count implements ClaimSink {
        private final BulkInsert bulk;
        private final Consumer<Rejection> rejections;
        private long added;
        private long known;
        private long rejected;

        Count(BulkInsert bulk, Consumer<Rejection> rejections) {
            this.bulk = bulk;
            this.rejections = rejections;
        }

        @Override
        public void claim(long line, Claim claim) {
            switch (bulk.add(claim)) {
                case BulkInsert.Outcome.Added() -> added++;
                case BulkInsert.Outcome.Known() -> known++;
                case BulkInsert.Outcome.Refused(var reason) ->
                    rejected(new Rejection(line, "uid", claim.uid(), reason));
            }
        }

        @Override
        public void rejected(Rejection rejection) {
            rejected++;
            rejections.accept(rejection);
        }

        Result result() {
            return new Result(added, known, rejected);
        }
    }
}

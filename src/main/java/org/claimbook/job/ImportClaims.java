package org.claimbook.job;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.history.Step;
import org.claimbook.book.whole.BulkInsert;
import org.claimbook.exchange.ClaimSink;
import org.claimbook.exchange.ClaimTableReader;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.Rejection;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// Brings the claims of a table (CSV or XLSX) into a book, as one step: every good row comes in, each other
/// one is reported, and where the file cannot be read to its end, nothing has happened.
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

    /// Follows an import, on the thread that does it.
    @FunctionalInterface
    public interface Watch {
        /// Is told now and then how far the import is; throws [Stopped] where it is to end, with nothing in
        /// the book.
        ///
        /// @param share how much of the file has been read, as a share of 1; below 0 where nobody knows
        /// @param claims how many came in so far
        void at(double share, long claims);
    }

    /// A person thought better of an import that was under way.
    public static final class Stopped extends JobException {
        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("The import was stopped; nothing of it is in the book.");
        }
    }

    /// Nobody watches.
    public static final Watch UNWATCHED = (_, _) -> {};

    private final Book book;

    public ImportClaims(Book book) {
        this.book = book;
    }

    /// Backs the book up, then brings the claims in.
    ///
    /// @param mapping how to read the file; null for the app's own columns
    /// @param rejections is told of each row that cannot come in, in the file's order
    /// @throws ImportedBefore where this very file was brought in before
    /// @throws org.claimbook.exchange.ExchangeException where the file cannot be read
    public Result run(Path file, @Nullable Mapping mapping, Options options, Consumer<Rejection> rejections) {
        return run(file, mapping, options, rejections, UNWATCHED);
    }

    /// As the other, watched.
    ///
    /// @throws Stopped where the watch says so
    public Result run(
            Path file, @Nullable Mapping mapping, Options options, Consumer<Rejection> rejections, Watch watch) {
        var reader = ClaimTableReader.open(file, mapping);
        var input = InputFile.of(file);
        if (!options.again()) {
            input.refuseAgain(book);
        }
        if (options.dryRun() && !reader.hasIdentities()) {
            // No row can meet one of its own in the book: the book need not be asked.
            return read(reader, new Count(_ -> new BulkInsert.Outcome.Added(), rejections), watch);
        }
        var step = Step.Draft.of("import", input.name()).withInput(input.sha256());
        Supplier<Result> work = () -> book.step(step, () -> {
            var result = book.bulkInsert(step, bulk -> read(reader, new Count(bulk::add, rejections), watch));
            // The last moment at which all can be taken back: the indexes have been made meanwhile.
            watch.at(1, result.added());
            return result;
        });
        if (options.dryRun()) {
            return book.rehearse(work);
        }
        book.backUp(Occasion.IMPORT);
        return work.get();
    }

    private static Result read(ClaimTableReader reader, Count count, Watch watch) {
        reader.read(count, share -> watch.at(share, count.added));
        return count.result();
    }

    /// Hands claims on to the book, and counts what becomes of them.
    private static final class Count implements ClaimSink {
        private final Function<Claim, BulkInsert.Outcome> add;
        private final Consumer<Rejection> rejections;
        private long added;
        private long known;
        private long rejected;

        Count(Function<Claim, BulkInsert.Outcome> add, Consumer<Rejection> rejections) {
            this.add = add;
            this.rejections = rejections;
        }

        @Override
        public void claim(long line, Claim claim) {
            switch (add.apply(claim)) {
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

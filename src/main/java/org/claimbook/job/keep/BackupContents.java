package org.claimbook.job.keep;

import java.nio.file.Path;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.file.BookException;
import org.claimbook.book.history.Step;
import org.jspecify.annotations.Nullable;

/// What a backup holds, in short.
///
/// @param isOlder whether it was made before the book was brought up to date
/// @param last what was done last before it was made
public record BackupContents(
        long reports,
        long claims,
        boolean isOlder,
        @Nullable Step last) {
    /// Empty where the file cannot be read as a book.
    public static Optional<BackupContents> of(Path backup) {
        try (var book = Book.read(backup)) {
            var counts = book.counts();
            return Optional.of(new BackupContents(
                    counts.reports(),
                    counts.claims(),
                    book.isOlder(),
                    book.history().undoable().orElse(null)));
        } catch (BookException _) {
            return Optional.empty();
        }
    }

    /// "import figures.csv"; empty where nothing stands.
    public String lastDone() {
        return last == null ? "" : last.what() + (last.detail() == null ? "" : " " + last.detail());
    }
}

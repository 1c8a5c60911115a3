package org.claimbook.job.keep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.claimbook.book.backup.Backups;
import org.claimbook.book.backup.Restoring;

/// Brings a backup back.
public final class RestoreBook {
    private RestoreBook() {}

    /// @param from a backup, or any other copy; it stays as it is
    /// @param book what is to hold it; made where there is none
    /// @return where that is kept which the book held before
    /// @throws org.claimbook.book.file.BookException where the backup is not sound, or something cannot be
    /// written; the book is then as it was
    public static Optional<Path> run(Path from, Path book) {
        return new Restoring(Backups.of(book), Clock.systemUTC()).run(from, book);
    }
}

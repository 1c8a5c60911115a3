package org.claimbook.job.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.claimbook.book.Book;
import org.claimbook.job.JobException;

/// Writes a backup to another place, as a book like any other.
public final class CopyBackup {
    private CopyBackup() {}

    /// @param to replaced where it is there, once the copy has been checked whole
    /// @return the copy
    /// @throws org.claimbook.book.file.BookException where the backup cannot be read, or the copy is not
    /// sound
    /// @throws JobException where the copy cannot take its place
    public static Path run(Path backup, Path to) {
        var unfinished = to.resolveSibling(to.getFileName() + ".part");
        try (var book = Book.read(backup)) {
            Files.deleteIfExists(unfinished);
            book.copyTo(unfinished);
            Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
            return to;
        } catch (IOException e) {
            throw new JobException("Could not write a copy of " + backup + " to " + to + ": " + e.getMessage());
        }
    }
}

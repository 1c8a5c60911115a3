package org.claimbook.job.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Occasion;
import org.claimbook.book.merge.BookMerge;
import org.claimbook.book.merge.MergeResult;
import org.claimbook.job.JobException;
import org.jspecify.annotations.Nullable;

/// Makes one book of two copies that were edited apart.
public final class MergeBooks {
    private MergeBooks() {}

    /// Takes another copy into a book, which is backed up before; the other copy is only read.
    ///
    /// @param base a copy of the book as it was when the two parted; null to find that from their
    ///     histories
    /// @throws JobException where both are one file
    /// @throws org.claimbook.book.file.BookException where one of them is no book or cannot be read;
    ///     then nothing has changed
    public static MergeResult run(Book book, Path other, @Nullable Path base, BookMerge.Prefer prefer) {
        refuseOne(book.path(), other);
        Book.read(other).close();
        if (base != null) {
            Book.read(base).close();
        }
        book.backUp(Occasion.MERGE);
        return book.merge(other, base, prefer);
    }

    /// @throws JobException where both are one file, also by way of a link
    public static void refuseOne(Path book, Path other) {
        try {
            if (Files.exists(book) && Files.exists(other) && Files.isSameFile(book, other)) {
                throw new JobException("Could not merge " + other + " into " + book
                        + ": they are one and the same file, expected another copy of the book");
            }
        } catch (IOException e) {
            throw new JobException("Could not merge " + other + " into " + book + ": " + e.getMessage());
        }
    }
}

package org.claimbook.job.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.file.BookException;
import org.claimbook.book.guard.ConflictCopies;
import org.claimbook.book.history.Step;

/// Tells copies of a book from other books that are only called alike.
public final class RelatedCopies {
    private RelatedCopies() {}

    /// What a sync program left beside a book, by name; only what was a copy of it once.
    public static List<Path> beside(Book book) {
        return ConflictCopies.beside(book.path()).stream()
                .filter(file -> isRelated(book, file))
                .toList();
    }

    /// Whether two books begin with the same step. A file that cannot be read as a book is related to none.
    static boolean isRelated(Book book, Path other) {
        var first = first(book);
        try (var read = Book.read(other)) {
            return first.isPresent()
                    && first(read).filter(step -> isSame(step, first.get())).isPresent();
        } catch (BookException _) {
            return false;
        }
    }

    private static Optional<Step> first(Book book) {
        var steps = book.history().latest(Integer.MAX_VALUE);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /// Whether it stands may differ: one of the two may have taken it back since.
    private static boolean isSame(Step one, Step other) {
        return one.id() == other.id()
                && one.at().equals(other.at())
                && one.what().equals(other.what());
    }
}

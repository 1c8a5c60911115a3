package org.claimbook.job;

import org.claimbook.book.Book;
import org.claimbook.model.NameKind;
import org.claimbook.model.Nearest;

/// Turns names as people type them into the book's own, by any case or alias.
public final class KnownNames {
    private final Book book;

    public KnownNames(Book book) {
        this.book = book;
    }

    /// The book's own name.
    ///
    /// @throws JobException where the book has no such name; it says which are near
    public String known(NameKind kind, String typed) {
        return book.names()
                .resolve(kind, typed)
                .orElseThrow(() -> new JobException("The book knows no " + kind.code() + " \"" + typed + "\""
                        + Nearest.perhaps(typed, book.names().all(kind))));
    }
}

package org.claimbook.book.backup;

import org.claimbook.book.file.Sql;

/// By what a book tells that nothing was done to it: its steps, and which of them stand.
///
/// @param undone when each undone step was undone, in short
record BookState(long lastStep, String undone, long version) {
    static BookState of(Sql book) {
        return new BookState(
                book.number("SELECT max(id) FROM step"),
                String.valueOf(book.text(
                        "SELECT count(*) || ' ' || coalesce(sum(id), 0) || ' ' || coalesce(max(undone_at), '') FROM"
                                + " step WHERE undone_at IS NOT NULL")),
                book.number("PRAGMA user_version"));
    }

    /// Whether nothing was ever done to the book.
    boolean isNew() {
        return lastStep == 0;
    }
}

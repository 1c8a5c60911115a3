package org.claimbook.book.history;

import org.jspecify.annotations.Nullable;

/// One changed row of a step, or the rows that a bulk insert added.
///
/// @param table the table's name in the book
/// @param rowUid of the changed row; null for a bulk insert
/// @param before JSON of the changed columns as they were; null for a row that was added
/// @param after JSON of the changed columns as they became; null for a row that was deleted
/// @param firstId first key of a bulk insert; else 0
/// @param lastId last key of a bulk insert; else 0
public record Change(
        String table,
        @Nullable String rowUid,
        @Nullable String before,
        @Nullable String after,
        long firstId,
        long lastId) {
    public boolean isBulk() {
        return rowUid == null;
    }

    /// How many rows it is about.
    public long rows() {
        return isBulk() ? lastId - firstId + 1 : 1;
    }
}

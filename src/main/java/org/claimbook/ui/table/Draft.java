package org.claimbook.ui.table;

import org.jspecify.annotations.Nullable;

/// A text typed into a cell that is not in the book: it cannot be read, or is on its way.
///
/// @param reason why it cannot be read; null while it is being written
public record Draft(String text, @Nullable String reason) {
    /// The place of a draft.
    ///
    /// @param row id of the row
    /// @param column key of the column
    public record Cell(long row, String column) {}

    public boolean isBad() {
        return reason != null;
    }
}

package org.claimbook.ui.table.draft;

import org.jspecify.annotations.Nullable;

/// A text typed into a cell that is not in the book: it cannot be read, is on its way, or was never entered.
///
/// @param reason why it cannot be read; null where it can
/// @param unfinished whether it was being typed when the app was closed
public record Draft(String text, @Nullable String reason, boolean unfinished) {
    /// The place of a draft.
    ///
    /// @param row id of the row
    /// @param column key of the column
    public record Cell(long row, String column) {}

    public static Draft waiting(String text) {
        return new Draft(text, null, false);
    }

    public static Draft bad(String text, String reason) {
        return new Draft(text, reason, false);
    }

    public boolean isBad() {
        return reason != null;
    }

    /// Whether it stays until somebody does something about it.
    public boolean stays() {
        return isBad() || unfinished;
    }
}

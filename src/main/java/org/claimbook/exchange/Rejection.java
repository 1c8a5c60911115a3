package org.claimbook.exchange;

import org.jspecify.annotations.Nullable;

/// A row, or a figure of a wide row, that did not come in.
///
/// @param line the physical line, or the row of a sheet, on which the row begins; the first is 1
/// @param column as the file names it; where a mapping gives a constant, the target's name
/// @param found the text of the cell
/// @param why one clause: "expected a number"
/// @param cell what a person calls the cell of a sheet: "F7"; null in a text
public record Rejection(
        long line,
        String column,
        String found,
        String why,
        @Nullable String cell) {
    /// Of a file that has no cells.
    public Rejection(long line, String column, String found, String why) {
        this(line, column, found, why, null);
    }

    Rejection at(@Nullable String place) {
        return new Rejection(line, column, found, why, place);
    }

    /// "line 7", or in a sheet "cell F7".
    public String place() {
        return cell == null ? "line " + line : "cell " + cell;
    }

    /// "line 7, column as_of: found “5 Nov”, expected a date like …".
    @Override
    public String toString() {
        return place() + ", column " + column + ": found “" + found + "”, " + why;
    }
}

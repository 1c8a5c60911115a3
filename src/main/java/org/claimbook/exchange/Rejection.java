package org.claimbook.exchange;

/// A row, or a figure of a wide row, that did not come in.
///
/// @param line the physical line on which the row begins; the header's is 1
/// @param column as the file names it; where a mapping gives a constant, the target's name
/// @param found the text of the cell
/// @param why one clause: "expected a number"
public record Rejection(long line, String column, String found, String why) {
    /// "line 7, column as_of: found “5 Nov”, expected a date like …".
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": found “" + found + "”, " + why;
    }
}

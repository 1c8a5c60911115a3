package org.claimbook.exchange;

import java.util.List;
import org.claimbook.exchange.table.TableRow;
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
    private static final String AS_IN_HEADER = " as in the header";

    /// Of a file that has no cells.
    public Rejection(long line, String column, String found, String why) {
        this(line, column, found, why, null);
    }

    /// A row that has not as many fields as the header.
    static Rejection ofWidth(TableRow row, List<String> header, @Nullable String cell) {
        var column = row.count() < header.size() ? header.get(row.count()) : "after " + header.getLast();
        return new Rejection(
                row.line(), column, row.count() + " fields", "expected " + header.size() + AS_IN_HEADER, cell);
    }

    /// Whether it is the row that is too short or too long, and no cell in it that is wrong.
    public boolean isOfWidth() {
        return why.endsWith(AS_IN_HEADER);
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

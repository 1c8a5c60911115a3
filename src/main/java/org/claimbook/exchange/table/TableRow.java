package org.claimbook.exchange.table;

/// One row of a file, as texts. The same object may serve all rows in turn: what is to be kept must be
/// copied.
public interface TableRow {
    /// The line of a text, or the row of a sheet, on which it begins; the first is 1.
    long line();

    /// How many fields the row has, which may be more or fewer than the header's.
    int count();

    /// Whether all fields are empty, as in the rows that spreadsheets leave at the end.
    boolean isEmpty();

    /// The text in a column, empty where it was not wanted.
    ///
    /// @param column below the row's count and that of the header
    String field(int column);
}

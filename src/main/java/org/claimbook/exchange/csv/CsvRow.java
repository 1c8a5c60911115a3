package org.claimbook.exchange.csv;

import java.util.Arrays;

/// One row of a file, as texts. The same object serves all rows in turn: what is to be kept must be copied.
public final class CsvRow {
    private final String[] fields;
    private int count;
    private int length;
    private long line;

    CsvRow(int columns) {
        fields = new String[columns];
        Arrays.fill(fields, "");
    }

    void begin(long startingLine) {
        line = startingLine;
        count = 0;
        length = 0;
    }

    /// Counts a field; keeps its text where the header has such a column.
    ///
    /// @return how many characters the row has so far
    int add(int field, String text, int characters) {
        if (field < fields.length) {
            fields[field] = text;
        }
        count = field + 1;
        length += characters + 1;
        return length;
    }

    /// The physical line on which the row begins; the header's is 1.
    public long line() {
        return line;
    }

    /// How many fields the row has, which may be more or fewer than the header's.
    public int count() {
        return count;
    }

    /// Whether all fields are empty, as in the rows that spreadsheets leave at the end.
    public boolean isEmpty() {
        return length == count;
    }

    /// The text in a column, empty where it was not wanted.
    ///
    /// @param column below the row's count and that of the header
    public String field(int column) {
        return fields[column];
    }
}

package org.claimbook.exchange.csv;

import java.util.Arrays;
import org.claimbook.exchange.table.TableRow;

/// One row of a file, as texts. The same object serves all rows in turn: what is to be kept must be copied.
final class CsvRow implements TableRow {
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

    @Override
    public long line() {
        return line;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean isEmpty() {
        return length == count;
    }

    @Override
    public String field(int column) {
        return fields[column];
    }
}

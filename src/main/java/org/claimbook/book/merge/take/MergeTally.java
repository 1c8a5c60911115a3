package org.claimbook.book.merge.take;

import java.util.EnumMap;
import java.util.Map;
import org.claimbook.book.file.Table;

/// Counts what a merge does to the rows of each table.
public final class MergeTally {
    /// Takes the counts of a table.
    @FunctionalInterface
    public interface Sink {
        void table(Table table, long added, long changed, long deleted, long united);
    }

    private final Map<Table, long[]> counts = new EnumMap<>(Table.class);

    void added(Table table, long rows) {
        count(table, 0, rows);
    }

    void changed(Table table) {
        count(table, 1, 1);
    }

    void deleted(Table table) {
        count(table, 2, 1);
    }

    void united(Table table) {
        count(table, 3, 1);
    }

    private void count(Table table, int what, long rows) {
        if (rows > 0) {
            counts.computeIfAbsent(table, _ -> new long[4])[what] += rows;
        }
    }

    /// Hands on the counts of the tables to which anything was done.
    public void each(Sink sink) {
        counts.forEach((table, each) -> sink.table(table, each[0], each[1], each[2], each[3]));
    }
}

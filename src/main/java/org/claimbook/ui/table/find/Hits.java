package org.claimbook.ui.table.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells in which a text was found, in the order in which the rows were gone through; each with what it
/// held.
///
/// Texts that repeat are kept once, so that a million hits take little room.
final class Hits {
    private long[] ids = new long[64];
    private int[] columns = new int[64];
    private int[] rows = new int[64];
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> once = new HashMap<>();

    void add(long id, int row, int column, String text) {
        var at = texts.size();
        if (at == ids.length) {
            ids = Arrays.copyOf(ids, at * 2);
            columns = Arrays.copyOf(columns, at * 2);
            rows = Arrays.copyOf(rows, at * 2);
        }
        ids[at] = id;
        columns[at] = column;
        rows[at] = row;
        texts.add(once.computeIfAbsent(text, same -> same));
    }

    int size() {
        return texts.size();
    }

    long id(int hit) {
        return ids[hit];
    }

    /// Place of its row among those that were shown.
    int row(int hit) {
        return rows[hit];
    }

    /// Place of its column among those that were searched.
    int column(int hit) {
        return columns[hit];
    }

    String text(int hit) {
        return texts.get(hit);
    }
}

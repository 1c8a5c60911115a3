package org.claimbook.book;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// What a book holds, row for row, to compare.
public final class Dumps {
    private Dumps() {}

    /// Every row of the tables that people fill.
    public static Map<String, List<String>> content(Book book) {
        var all = everything(book);
        all.keySet().removeIf(table -> !Table.named(table).isContent());
        return all;
    }

    /// Every row of every table.
    public static Map<String, List<String>> everything(Book book) {
        var dump = book.dump();
        var tables = new LinkedHashMap<String, List<String>>();
        for (var table : dump.tables()) {
            var rows = new ArrayList<String>();
            dump.each(table, row -> rows.add(text(row)));
            tables.put(table, rows);
        }
        return tables;
    }

    private static String text(Map<String, @Nullable Object> row) {
        var text = new StringBuilder();
        row.forEach((column, value) ->
                text.append(column).append('=').append(text(value)).append('|'));
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}

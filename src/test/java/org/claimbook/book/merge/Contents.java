package org.claimbook.book.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimbook.book.Book;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// What a book holds, without ids: rows by uid, their references as uids.
final class Contents {
    /// Rows that both sides may have made for themselves, and that are one by what they say.
    private static final List<Table> BY_VALUE = List.of(Table.ALIAS, Table.LINK, Table.SAVED_VIEW, Table.CONFLICT);

    private final Map<Table, Map<String, Map<String, String>>> rows = new LinkedHashMap<>();

    static Contents of(Book book) {
        var contents = new Contents();
        var uids = new HashMap<Table, Map<Object, String>>();
        var dump = book.dump();
        for (var table : Table.content()) {
            var known = uids.computeIfAbsent(table, _ -> new HashMap<>());
            dump.each(table.sql(), row -> known.put(row.get("id"), String.valueOf(row.get("uid"))));
        }
        for (var table : Table.content()) {
            var all = new TreeMap<String, Map<String, String>>();
            dump.each(table.sql(), row -> all.put(String.valueOf(row.get("uid")), values(table, row, uids)));
            contents.rows.put(table, all);
        }
        return contents;
    }

    private static Map<String, String> values(
            Table table, Map<String, @Nullable Object> row, Map<Table, Map<Object, String>> uids) {
        var values = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> {
            if (value != null && !column.equals("id") && !column.equals("uid")) {
                var kind = table == Table.ALIAS ? String.valueOf(row.get("kind")) : "source";
                var target = table.target(column, kind);
                var text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
                values.put(
                        column,
                        target == null
                                ? text
                                : uids.getOrDefault(target, Map.of()).getOrDefault(value, "none"));
            }
        });
        return values;
    }

    Map<String, Map<String, String>> rows(Table table) {
        return rows.getOrDefault(table, Map.of());
    }

    /// Everything but the conflicts, as lines to compare.
    Map<Table, List<String>> lines() {
        var lines = new LinkedHashMap<Table, List<String>>();
        rows.forEach((table, all) -> {
            if (table != Table.CONFLICT) {
                var some = new ArrayList<String>();
                all.forEach((uid, row) -> some.add(BY_VALUE.contains(table) ? row.toString() : uid + row));
                some.sort(null);
                lines.put(table, some);
            }
        });
        return lines;
    }
}

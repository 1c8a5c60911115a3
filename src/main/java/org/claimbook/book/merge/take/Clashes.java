package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.merge.row.Groups;
import org.claimbook.book.merge.row.Row;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// What both sides of a merge said differently; at its end, the rows of the table `conflict`.
final class Clashes {
    private record Clash(
            Table table,
            String uid,
            List<String> fields,
            @Nullable Map<String, @Nullable Object> base,
            @Nullable Map<String, @Nullable Object> ours,
            @Nullable Map<String, @Nullable Object> theirs) {}

    private final Sql sql;
    private final List<Clash> found = new ArrayList<>();

    Clashes(Sql sql) {
        this.sql = sql;
    }

    /// The sides say different things in a group of columns.
    void add(
            Table table,
            String uid,
            @Nullable Map<String, @Nullable Object> base,
            Map<String, @Nullable Object> ours,
            Map<String, @Nullable Object> theirs) {
        found.add(new Clash(table, uid, List.copyOf(ours.keySet()), base, ours, theirs));
    }

    /// One side deleted a row that the other changed, or needs.
    ///
    /// @param ours null where it was deleted in this book
    /// @param theirs null where it was deleted in the other
    void addRow(@Nullable Row base, @Nullable Row ours, @Nullable Row theirs) {
        for (var row : new Row[] {ours, theirs}) {
            if (row != null) {
                var fields = Groups.told(row.table());
                found.add(new Clash(
                        row.table(), row.uid(), fields, told(base, fields), told(ours, fields), told(theirs, fields)));
                return;
            }
        }
    }

    private static @Nullable Map<String, @Nullable Object> told(@Nullable Row row, List<String> fields) {
        return row == null ? null : row.of(fields);
    }

    /// Puts them into the book, but for those that wait there already.
    ///
    /// @return their uids
    List<String> write(Journal journal) {
        var uids = new ArrayList<String>();
        var first = 0L;
        var last = 0L;
        for (var clash : found) {
            var values = values(clash);
            if (!isKnown(values)) {
                last = Journal.insertOnly(sql, Table.CONFLICT, values);
                first = first == 0 ? last : first;
                uids.add(String.valueOf(values.get("uid")));
            }
        }
        if (first > 0) {
            journal.bulk(Table.CONFLICT, first, last);
        }
        return uids;
    }

    private boolean isKnown(Map<String, @Nullable Object> values) {
        return sql.find(
                        "SELECT id FROM main.conflict WHERE row_uid = ? AND table_name = ? AND fields = ? AND ours IS ?"
                                + " AND theirs IS ?",
                        values.get("row_uid"),
                        values.get("table_name"),
                        values.get("fields"),
                        values.get("ours"),
                        values.get("theirs"))
                .isPresent();
    }

    private Map<String, @Nullable Object> values(Clash clash) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("uid", Uid.next());
        values.put("table_name", clash.table.sql());
        values.put("row_uid", clash.uid);
        values.put(
                "fields",
                sql.text("SELECT json_array(" + Table.joined(clash.fields, _ -> "?") + ")", clash.fields.toArray()));
        values.put("base", json(clash.base));
        values.put("ours", json(clash.ours));
        values.put("theirs", json(clash.theirs));
        return values;
    }

    private @Nullable String json(@Nullable Map<String, @Nullable Object> values) {
        if (values == null) {
            return null;
        }
        var columns = List.copyOf(values.keySet());
        var stored = values.values().stream().map(Clashes::stored).toArray();
        return sql.text("SELECT json_object(" + Table.joined(columns, column -> "'" + column + "', ?") + ")", stored);
    }

    /// JSON has no bytes.
    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
    }
}

package org.claimbook.book.merge.take;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.claimbook.book.file.ClaimIndexes;
import org.claimbook.book.file.SearchTriggers;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.history.Journal;
import org.claimbook.book.merge.row.Row;
import org.claimbook.book.merge.row.UniqueKeys;
import org.jspecify.annotations.Nullable;

/// Brings in the rows that only the other copy has: the many at one stroke, in SQL, and those that may
/// meet one of this book's that says the same, one by one. Either way it is one change of the history a
/// table.
final class Additions {
    private final Sql sql;
    private final Journal journal;
    private final Differences differences;
    private final OneNames names;
    private final OurRows rows;
    private final Clashes clashes;

    Additions(Sql sql, Journal journal, Differences differences, OneNames names, OurRows rows, Clashes clashes) {
        this.sql = sql;
        this.journal = journal;
        this.differences = differences;
        this.names = names;
        this.rows = rows;
        this.clashes = clashes;
    }

    /// @return how many came in
    long take(Table table) {
        return switch (table) {
            case REPORT, REPORT_FILE, CLAIM, DISMISSAL, CONFLICT -> takeMany(table);
            default -> takeOneByOne(table);
        };
    }

    private long takeMany(Table table) {
        var count = sql.number("SELECT count(*)" + Differences.addedRows(table));
        if (count == 0) {
            return 0;
        }
        var indexes = new ClaimIndexes(sql);
        var triggers = new SearchTriggers(sql);
        for (var i = 0L; i < count; i++) {
            if (table == Table.CLAIM) {
                indexes.adding();
            }
            triggers.adding(table);
        }
        var columns =
                table.columns().stream().filter(column -> !column.equals("id")).toList();
        var first = lastId(table) + 1;
        var mapped = EnumSet.noneOf(Table.class);
        var values = Table.joined(columns, column -> value(table, column, mapped));
        sql.update("INSERT INTO main." + table.sql() + " (" + String.join(", ", columns) + ") SELECT " + values
                + Differences.addedRows(table) + " ORDER BY t.id");
        indexes.restore();
        triggers.restore();
        journal.bulk(table, first, lastId(table));
        return count;
    }

    private long lastId(Table table) {
        return sql.number("SELECT seq FROM main.sqlite_sequence WHERE name = ?", table.sql());
    }

    /// A column of the other copy as SQL, a reference as the id that the row has here.
    private String value(Table table, String column, Set<Table> mapped) {
        var target = table.target(column, "");
        if (target == null) {
            return "t." + column;
        }
        if (mapped.add(target)) {
            mapIds(target);
        }
        needed(table, column, target);
        return "(SELECT our_id FROM " + ids(target) + " WHERE their_id = t." + column + ")";
    }

    static String ids(Table target) {
        return "temp.merge_" + target.sql() + "_ids";
    }

    /// Says for each row of the other copy which one of this book stands for it.
    private void mapIds(Table target) {
        sql.script("DROP TABLE IF EXISTS " + ids(target) + "; CREATE TABLE " + ids(target)
                + " (their_id INTEGER PRIMARY KEY, our_id INTEGER)");
        sql.update("INSERT INTO " + ids(target) + " SELECT t.id, o.id FROM theirs." + target.sql()
                + " AS t LEFT JOIN main." + target.sql() + " AS o ON o.uid = t.uid");
        names.gone(target).keySet().forEach(uid -> map(target, uid));
    }

    private void map(Table target, String uid) {
        rows.needed(target, uid)
                .ifPresent(id -> sql.update(
                        "UPDATE " + ids(target) + " SET our_id = ? WHERE their_id = (SELECT id FROM theirs."
                                + target.sql() + " WHERE uid = ?)",
                        id,
                        uid));
    }

    /// What the added rows refer to and this book has deleted comes back.
    private void needed(Table table, String column, Table target) {
        var missing = sql.list(
                "SELECT DISTINCT r.uid FROM theirs." + target.sql() + " AS r JOIN " + ids(target)
                        + " AS m ON m.their_id = r.id AND m.our_id IS NULL WHERE r.id IN (SELECT t." + column
                        + Differences.addedRows(table) + ")",
                row -> row.getString(1));
        missing.forEach(uid -> map(target, uid));
    }

    private long takeOneByOne(Table table) {
        var added = new ArrayList<Row>();
        differences.added(table, row -> {
            if (!names.isGone(row.uid())) {
                added.add(row);
            }
        });
        // Made first, so that nothing comes back in the midst of the new rows' ids.
        var values = added.stream().map(row -> stored(table, row)).toList();
        var first = OptionalLong.empty();
        var last = 0L;
        var count = 0L;
        for (var i = 0; i < added.size(); i++) {
            if (isWelcome(added.get(i), values.get(i))) {
                last = rows.insertOnly(table, added.get(i).uid(), values.get(i));
                first = first.isEmpty() ? OptionalLong.of(last) : first;
                count++;
            }
        }
        if (first.isPresent()) {
            journal.bulk(table, first.getAsLong(), last);
        }
        added.forEach(this::belong);
        return count;
    }

    private Map<String, @Nullable Object> stored(Table table, Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
        // What an entry belongs to may be one of those that come in with it.
        values.keySet().removeIf(column -> table.target(column, row.kind()) == table);
        return rows.stored(table, values, row.kind());
    }

    private void belong(Row row) {
        for (var column : row.table().columns()) {
            var isWhole = row.table().target(column, row.kind()) == row.table() && row.get(column) != null;
            if (isWhole && !rows.now(row.text(column)).equals(row.uid())) {
                rows.find(row.table(), row.uid()).ifPresent(here -> rows.update(here, row.of(List.of(column))));
            }
        }
    }

    /// Whether a row is to come in, which it is not where one of this book's says the same.
    private boolean isWelcome(Row row, Map<String, @Nullable Object> values) {
        return switch (row.table()) {
            case ALIAS -> new AliasTake(sql, rows, clashes).isWelcome(row, values);
            case LINK -> UniqueKeys.holder(sql, Table.LINK, values, 0).isEmpty() || sameLink(row, values);
            case SAVED_VIEW -> view(row, values);
            default -> true;
        };
    }

    /// Two links of one kind between the same claims are one; what is noted of either is noted of it.
    private boolean sameLink(Row row, Map<String, @Nullable Object> values) {
        var id = UniqueKeys.holder(sql, Table.LINK, values, 0).orElseThrow();
        var uid = String.valueOf(sql.text("SELECT uid FROM main.link WHERE id = ?", id));
        var ours = rows.find(Table.LINK, uid).orElseThrow();
        var note = row.get("note");
        if (note != null && ours.get("note") == null) {
            rows.update(ours, row.of(List.of("note")));
        } else if (note != null && !note.equals(ours.get("note"))) {
            clashes.add(Table.LINK, uid, null, ours.of(List.of("note")), row.of(List.of("note")));
        }
        return false;
    }

    /// Of two views of one name and other settings, the newer one gets another name.
    private boolean view(Row row, Map<String, @Nullable Object> values) {
        var holder = UniqueKeys.holder(sql, Table.SAVED_VIEW, values, 0);
        if (holder.isEmpty()) {
            return true;
        }
        var uid = String.valueOf(sql.text("SELECT uid FROM main.saved_view WHERE id = ?", holder.getAsLong()));
        var ours = rows.find(Table.SAVED_VIEW, uid).orElseThrow();
        if (Sql.same(ours.get("settings"), row.get("settings"))) {
            return false;
        }
        if (row.uid().compareTo(uid) > 0) {
            values.put("name", freeName(row.text("name")));
        } else {
            rows.update(ours, Map.of("name", freeName(row.text("name"))));
        }
        return true;
    }

    private String freeName(String name) {
        for (var number = 2; ; number++) {
            var free = name + " (" + number + ")";
            var taken = "SELECT id FROM main.saved_view WHERE name = ?1 UNION SELECT id FROM theirs.saved_view WHERE"
                    + " name = ?1";
            if (sql.find(taken, free).isEmpty()) {
                return free;
            }
        }
    }
}

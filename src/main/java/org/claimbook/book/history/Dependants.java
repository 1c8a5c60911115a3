package org.claimbook.book.history;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;

/// The steps that stand after one and depend on it, by what the history says of both: they changed the same
/// row, took a name that it had given up, refer to a row that it added, or deleted one that it would bring
/// back a reference to.
///
/// Steps that do not depend on each other commute, so that one of them can be taken back, and the others
/// after it.
final class Dependants {
    /// Changes of standing steps after this one.
    private static final String LATER =
            "SELECT DISTINCT later.step_id FROM change AS later JOIN step ON step.id = later.step_id"
                    + " WHERE later.step_id > ?1 AND step.undone_at IS NULL AND ";

    /// More than anybody is told.
    private static final String SOME = " ORDER BY later.step_id LIMIT 100";

    /// The kind of a changed alias; a change that does not touch it does not say it.
    private static final String KIND = "coalesce(json_extract(?.after, '$.kind'), json_extract(?.before, '$.kind'),"
            + " (SELECT kind FROM alias WHERE uid = ?.row_uid))";

    private final Sql sql;
    private final long stepId;
    private final SortedSet<Long> found = new TreeSet<>();

    Dependants(Sql sql, long stepId) {
        this.sql = sql;
        this.stepId = stepId;
    }

    /// Their ids, ascending.
    SortedSet<Long> steps() {
        if (sql.number("SELECT count(*) FROM step WHERE id > ? AND undone_at IS NULL", stepId) > 0) {
            ofSameRows();
            for (var table : tables()) {
                ofBulkRows(table);
                ofFreedKeys(table);
                ofReferences(table);
                ofMissing(table);
            }
        }
        return found;
    }

    /// The tables of which the step changed rows.
    private List<Table> tables() {
        return sql.list(
                "SELECT DISTINCT table_name FROM change WHERE step_id = ?",
                row -> Table.named(row.getString(1)),
                stepId);
    }

    /// Those that are found already, which may have changed every claim, are not looked through again.
    private void add(String condition) {
        var known = found.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var others = known.isEmpty() ? "" : "later.step_id NOT IN (" + known + ") AND ";
        found.addAll(sql.list(LATER + others + condition + SOME, row -> row.getLong(1), stepId));
    }

    /// The same row, added, deleted, or changed in the same column.
    private void ofSameRows() {
        found.addAll(sql.list(
                "SELECT DISTINCT later.step_id FROM change AS mine JOIN change AS later ON later.row_uid ="
                    + " mine.row_uid AND later.table_name = mine.table_name JOIN step ON step.id = later.step_id WHERE"
                    + " mine.step_id = ?1 AND later.step_id > ?1 AND step.undone_at IS NULL AND (mine.before IS NULL"
                    + " OR mine.after IS NULL OR later.before IS NULL OR later.after IS NULL OR EXISTS (SELECT 1 FROM"
                    + " json_each(mine.after) AS a JOIN json_each(later.after) AS b ON a.key = b.key))" + SOME,
                row -> row.getLong(1),
                stepId));
    }

    /// A row of those that the step brought in by the many.
    private void ofBulkRows(Table table) {
        if (hasBulk(table)) {
            add("later.table_name = '" + table.sql() + "' AND later.row_uid IS NOT NULL AND (EXISTS (SELECT 1 FROM "
                    + table.sql() + " AS own WHERE own.uid = later.row_uid AND " + inBulk(table, "own.id") + ") OR "
                    + inBulk(table, "json_extract(later.before, '$.id')") + ")");
        }
    }

    private boolean hasBulk(Table table) {
        return sql.number("SELECT count(*) FROM change WHERE " + mine(table) + " AND first_id IS NOT NULL", stepId) > 0;
    }

    private static String mine(Table table) {
        return "step_id = ?1 AND table_name = '" + table.sql() + "'";
    }

    private static String inBulk(Table table, String id) {
        return "EXISTS (SELECT 1 FROM change WHERE " + mine(table) + " AND " + id + " BETWEEN first_id AND last_id)";
    }

    /// What must be unique, and has gone to another row since the step gave it up.
    private void ofFreedKeys(Table table) {
        for (var key : unique(table)) {
            var freed = "SELECT json_array(" + values(key, "before") + ") FROM change WHERE " + mine(table)
                    + " AND json_extract(before, '$." + key.getLast() + "') IS NOT NULL";
            for (var side : List.of("before", "after")) {
                add("later.table_name = '" + table.sql() + "' AND json_array(" + values(key, "later." + side) + ") IN ("
                        + freed + ")");
            }
            add("later.table_name = '" + table.sql() + "' AND later.first_id IS NOT NULL AND EXISTS (SELECT 1 FROM "
                    + table.sql() + " AS own WHERE own.id BETWEEN later.first_id AND later.last_id AND json_array("
                    + Table.joined(key, column -> "own." + column) + ") IN (" + freed + "))");
        }
    }

    private static String values(List<String> key, String side) {
        return Table.joined(key, column -> "json_extract(" + side + ", '$." + column + "')");
    }

    /// A measure's name may come in several units; that these are told apart by name alone errs on the safe
    /// side.
    private static List<List<String>> unique(Table table) {
        return switch (table) {
            case SOURCE, MEASURE, SUBJECT, PLACE -> List.of(List.of("name_key"));
            case ALIAS -> List.of(List.of("name_key"), List.of("other_uid"));
            case LINK -> List.of(List.of("from_id", "to_id", "kind"));
            case SAVED_VIEW -> List.of(List.of("name"));
            default -> List.of();
        };
    }

    /// What refers, or referred, to a row that the step added.
    private void ofReferences(Table added) {
        if (sql.number("SELECT count(*) FROM change WHERE " + mine(added) + " AND before IS NULL", stepId) == 0) {
            return;
        }
        for (var from : Table.content()) {
            for (var column : referring(from, added)) {
                var kind = ofKind(from, "own.kind", added);
                var sides = List.of("before", "after").stream()
                        .map(side -> isAdded(added, "json_extract(later." + side + ", '$." + column + "')"))
                        .collect(Collectors.joining(" OR "));
                add("later.table_name = '" + from.sql() + "' AND later.row_uid IS NOT NULL AND (" + sides + ")"
                        + ofKind(from, KIND.replace("?", "later"), added));
                add("later.table_name = '" + from.sql() + "' AND later.first_id IS NOT NULL AND EXISTS (SELECT 1 FROM "
                        + from.sql() + " AS own WHERE own.id BETWEEN later.first_id AND later.last_id" + kind + " AND "
                        + isAdded(added, "own." + column) + ")");
            }
        }
    }

    private static List<String> referring(Table from, Table to) {
        return from.columns().stream()
                .filter(column -> from.target(column, kindOf(to)) == to)
                .toList();
    }

    /// The kind of which an alias would be that refers to this table.
    private static String kindOf(Table table) {
        return switch (table) {
            case MEASURE, SUBJECT, PLACE -> table.sql();
            default -> Table.SOURCE.sql();
        };
    }

    /// Only aliases say by a column of theirs what they refer to.
    private static String ofKind(Table from, String kind, Table to) {
        return from == Table.ALIAS ? " AND coalesce(" + kind + ", '" + to.sql() + "') = '" + to.sql() + "'" : "";
    }

    private static String isAdded(Table table, String id) {
        return "(" + id + " IN (SELECT json_extract(after, '$.id') FROM change WHERE " + mine(table)
                + " AND before IS NULL AND after IS NOT NULL) OR " + inBulk(table, id) + ")";
    }

    /// A row that is gone now, and was referred to before the step.
    private void ofMissing(Table table) {
        for (var column : table.columns()) {
            for (var to : Table.content()) {
                if (table.target(column, kindOf(to)) == to) {
                    add("later.table_name = '" + to.sql()
                            + "' AND later.after IS NULL AND later.row_uid IS NOT NULL AND"
                            + " json_extract(later.before, '$.id') IN (SELECT json_extract(before, '$." + column
                            + "') FROM change WHERE " + mine(table) + " AND before IS NOT NULL"
                            + ofKind(table, KIND.replace("?", "change"), to) + ")");
                }
            }
        }
    }
}

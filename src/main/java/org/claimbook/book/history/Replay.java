package org.claimbook.book.history;

import java.util.List;
import java.util.Objects;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// Takes the changes of a step back, the last first, or does them again; in the caller's transaction.
///
/// Values go from JSON to columns within SQL, so nothing is lost on the way.
final class Replay {
    /// A change as stored.
    private record Entry(long id, Table table, @Nullable String uid, boolean hasBefore, boolean hasAfter) {}

    private final Sql sql;

    Replay(Sql sql) {
        this.sql = sql;
    }

    void undo(long stepId) {
        // Foreign keys are looked at when the transaction ends: a parent may come back after its child.
        sql.update("PRAGMA defer_foreign_keys = ON");
        for (var entry : entries(stepId, "DESC")) {
            if (entry.uid() == null) {
                new BulkRows(sql, entry.table()).take(entry.id());
            } else {
                apply(entry, entry.hasAfter(), entry.hasBefore(), "before");
            }
        }
    }

    void redo(long stepId) {
        sql.update("PRAGMA defer_foreign_keys = ON");
        for (var entry : entries(stepId, "ASC")) {
            if (entry.uid() == null) {
                new BulkRows(sql, entry.table()).putBack(entry.id());
            } else {
                apply(entry, entry.hasBefore(), entry.hasAfter(), "after");
            }
        }
    }

    private List<Entry> entries(long stepId, String order) {
        return sql.list(
                "SELECT id, table_name, row_uid, before IS NOT NULL, after IS NOT NULL FROM change WHERE step_id = ?"
                        + " ORDER BY id " + order,
                sql.telling(
                        "a change of the history",
                        row -> new Entry(
                                row.getLong(1),
                                Table.named(String.valueOf(row.getString(2))),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getBoolean(5))),
                stepId);
    }

    /// Brings a row from one side of its change to the other.
    private void apply(Entry entry, boolean isThere, boolean shallBe, String side) {
        var table = entry.table();
        var uid = Objects.requireNonNull(entry.uid());
        if (!shallBe) {
            touched(sql.update("DELETE FROM " + table.sql() + " WHERE uid = ?", uid), entry);
        } else if (!isThere) {
            var values = Table.joined(table.columns(), column -> Table.fromJson(column, side, path(column)));
            touched(
                    sql.update(
                            "INSERT INTO " + table.sql() + " (" + String.join(", ", table.columns()) + ") SELECT "
                                    + values + " FROM change WHERE id = ?",
                            entry.id()),
                    entry);
        } else {
            var keys = sql.list(
                    "SELECT key FROM change, json_each(" + side + ") WHERE change.id = ?",
                    row -> row.getString(1),
                    entry.id());
            var columns = table.columns().stream().filter(keys::contains).toList();
            var values = Table.joined(columns, column -> Table.fromJson(column, side, path(column)));
            touched(
                    sql.update(
                            "UPDATE " + table.sql() + " SET (" + String.join(", ", columns) + ") = (SELECT " + values
                                    + " FROM change WHERE id = ?) WHERE uid = ?",
                            entry.id(),
                            uid),
                    entry);
        }
    }

    private static String path(String column) {
        return "'$." + column + "'";
    }

    private void touched(long rows, Entry entry) {
        if (rows != 1) {
            throw new BookException("Could not undo or redo in the book " + sql.file() + ": the "
                    + entry.table().sql() + " " + entry.uid() + " is not as the history has it");
        }
    }
}

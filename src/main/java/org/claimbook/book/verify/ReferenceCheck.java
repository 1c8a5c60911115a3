package org.claimbook.book.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.verify.Fault.Kind;
import org.claimbook.model.NameKind;
import org.claimbook.model.Uid;

/// Rows that refer to others, by id or by uid, and whether those are there.
///
/// A uid that the history knows is no orphan: the row was deleted, and may come back.
final class ReferenceCheck {
    private final Sql sql;
    private final Consumer<Fault> sink;
    private final Map<String, List<String>> columns = new HashMap<>();

    ReferenceCheck(Sql sql, Consumer<Fault> sink) {
        this.sql = sql;
        this.sink = sink;
    }

    void foreignKeys() {
        sql.each("PRAGMA foreign_key_check", row -> {
            var table = row.getString(1);
            var id = row.getLong(2);
            var parent = row.getString(3);
            var of = columns.computeIfAbsent(table, this::referring);
            var column = row.getInt(4) < of.size() ? of.get(row.getInt(4)) : "rowid";
            var found = sql.text("SELECT " + quoted(column) + " FROM " + quoted(table) + " WHERE rowid = ?", id);
            sink.accept(new Fault(
                    Kind.REFERENCE,
                    table,
                    id,
                    Rows.uid(sql, table, id),
                    column,
                    found,
                    "a row of " + parent,
                    Rows.called(sql, table, id) + " refers by " + column + " to the " + parent + " " + found
                            + ", which is not there; give it another, or take it from a backup"));
        });
    }

    /// A file may call its tables whatever it likes, SQL among it.
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private List<String> referring(String table) {
        return sql.list("SELECT \"from\" FROM pragma_foreign_key_list(?) ORDER BY id", row -> row.getString(1), table);
    }

    void orphans() {
        for (var kind : NameKind.values()) {
            orphans(
                    Table.ALIAS,
                    "target_id",
                    "SELECT id, target_id FROM alias WHERE kind = '" + kind.code() + "' AND target_id NOT IN (SELECT id"
                            + " FROM " + kind.code() + ")",
                    kind.code());
        }
        for (var table : List.of(Table.CONFLICT, Table.DRAFT)) {
            if (Rows.isThere(sql, table)) {
                sql.each("SELECT id, table_name, row_uid FROM " + table.sql(), row -> {
                    if (isLost(String.valueOf(row.getString(2)), String.valueOf(row.getString(3)))) {
                        orphan(table, row.getLong(1), "row_uid", row.getString(3), row.getString(2));
                    }
                });
            }
        }
        sql.each("SELECT dismissal.id, value FROM dismissal, json_each(claims)", row -> {
            if (isLost("claim", String.valueOf(row.getString(2)))) {
                orphan(Table.DISMISSAL, row.getLong(1), "claims", row.getString(2), "claim");
            }
        });
        sql.each("SELECT DISTINCT min(id), table_name FROM change GROUP BY table_name", row -> {
            if (!Rows.isTable(String.valueOf(row.getString(2)))) {
                orphan(Table.CHANGE, row.getLong(1), "table_name", row.getString(2), "table");
            }
        });
    }

    private void orphans(Table table, String column, String query, String of) {
        sql.each(query, row -> orphan(table, row.getLong(1), column, row.getString(2), of));
    }

    private boolean isLost(String table, String uid) {
        if (!Rows.isTable(table)) {
            return true;
        }
        return Uid.isUid(uid)
                && Table.named(table).columns().contains("uid")
                && sql.find("SELECT id FROM " + table + " WHERE uid = ?", uid).isEmpty()
                && sql.find("SELECT id FROM change WHERE row_uid = ? LIMIT 1", uid)
                        .isEmpty()
                // Its uid may be among the rows of an import that was taken back.
                && sql.find("SELECT id FROM change WHERE rows IS NOT NULL AND table_name = ? LIMIT 1", table)
                        .isEmpty();
    }

    private void orphan(Table table, long id, String column, String found, String of) {
        sink.accept(new Fault(
                Kind.ORPHAN,
                table.sql(),
                id,
                Rows.uid(sql, table.sql(), id),
                column,
                found,
                "a " + of + " of the book",
                Rows.called(sql, table.sql(), id) + " names the " + of + " " + found
                        + ", which is not in the book and never was in its history; --repair leaves it out"));
    }
}

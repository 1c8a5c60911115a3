package org.claimbook.book.history;

import java.util.List;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;

/// Texts that were typed into cells and are no values yet. No part of the history.
///
/// They belong to a row by its uid, so they wait where the row is deleted, and are there again when that is
/// undone.
public final class DraftStore {
    /// A text typed into a cell.
    ///
    /// @param row key of the row
    /// @param field as the window names it
    public record Kept(long row, String field, String text) {}

    private final Sql sql;

    public DraftStore(Sql sql) {
        this.sql = sql;
    }

    /// The drafts of a table whose rows are there, in the order in which they were typed first.
    ///
    /// @param table its name in the book
    public List<Kept> all(String table) {
        var name = Table.named(table).sql();
        return sql.list(
                "SELECT own.id, field, text FROM draft JOIN " + name + " AS own ON own.uid = row_uid"
                        + " WHERE table_name = ? ORDER BY draft.id",
                row -> new Kept(row.getLong(1), row.getString(2), row.getString(3)),
                name);
    }

    /// Keeps a text, in place of an older one of this cell; nothing where the row has gone.
    public void put(String table, long row, String field, String text) {
        var name = Table.named(table).sql();
        sql.update(
                "INSERT INTO draft (table_name, row_uid, field, text, at) SELECT ?, uid, ?, ?, ? FROM " + name
                        + " WHERE id = ? ON CONFLICT (table_name, row_uid, field)"
                        + " DO UPDATE SET text = excluded.text, at = excluded.at",
                name,
                field,
                text,
                Journal.now(),
                row);
    }

    public void remove(String table, long row, String field) {
        var name = Table.named(table).sql();
        sql.update(
                "DELETE FROM draft WHERE table_name = ? AND field = ?" + " AND row_uid = (SELECT uid FROM " + name
                        + " WHERE id = ?)",
                name,
                field,
                row);
    }
}

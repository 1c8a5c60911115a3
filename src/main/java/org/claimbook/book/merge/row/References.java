package org.claimbook.book.merge.row;

import java.util.List;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;

/// A column that refers to the rows of a table.
///
/// @param where ` WHERE …` of the rows that refer to the row of the id `?1`
public record References(Table from, String column, String where) {

    /// All columns that refer to a table.
    public static List<References> to(Table table) {
        var kind = Groups.NAMED.contains(table) ? table.sql() : Table.SOURCE.sql();
        return Table.content().stream()
                .flatMap(from -> from.columns().stream()
                        .filter(column -> from.target(column, kind) == table)
                        .map(column -> new References(
                                from,
                                column,
                                " WHERE " + column + " = ?1"
                                        + (from == Table.ALIAS ? " AND kind = '" + kind + "'" : ""))))
                .toList();
    }

    /// Whether any row of the book refers by this to one.
    public boolean isUsed(Sql sql, long id) {
        return sql.find("SELECT id FROM main." + from.sql() + where + " LIMIT 1", id)
                .isPresent();
    }
}

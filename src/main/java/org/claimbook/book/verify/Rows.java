package org.claimbook.book.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.model.Uid;
import org.jspecify.annotations.Nullable;

/// How rows are called in sentences.
final class Rows {
    private static final Set<String> NUMBERS =
            Set.of("id", "signed", "quote_start", "quote_end", "credibility", "superseded_by");

    private Rows() {}

    static boolean isTable(String name) {
        return Arrays.stream(Table.values()).anyMatch(table -> table.sql().equals(name));
    }

    static boolean isThere(Sql sql, Table table) {
        return sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", table.sql()) == 1;
    }

    /// Whether values of a row of which nothing else is known can be those of a table.
    static boolean fits(Table table, List<@Nullable Object> values) {
        if (values.size() != table.columns().size() || values.getFirst() != null) {
            return false;
        }
        for (var i = 1; i < values.size(); i++) {
            if (!fits(table.columns().get(i), values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String column, @Nullable Object value) {
        return switch (value) {
            case null -> !column.equals("uid");
            case Long _ -> isNumber(column);
            case byte[] _ -> List.of("bytes", "rows").contains(column);
            case String text -> column.equals("uid") ? Uid.isUid(text) : !isNumber(column);
            default -> false;
        };
    }

    private static boolean isNumber(String column) {
        return column.endsWith("_id") || NUMBERS.contains(column);
    }

    /// The row's uid or, in a table that has none, its id.
    static String uid(Sql sql, String table, long id) {
        var uid = isTable(table) && Table.named(table).columns().contains("uid")
                ? sql.text("SELECT uid FROM " + table + " WHERE id = ?", id)
                : null;
        return uid == null ? String.valueOf(id) : uid;
    }

    /// "The claim 12 (0198…)"
    static String called(Sql sql, String table, long id) {
        return called(table, id, uid(sql, table, id));
    }

    static String called(String table, long id, @Nullable String uid) {
        return "The " + table.replace('_', ' ') + " " + id
                + (uid == null || uid.equals(String.valueOf(id)) ? "" : " (" + uid + ")");
    }
}

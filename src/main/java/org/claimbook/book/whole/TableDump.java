package org.claimbook.book.whole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimbook.book.file.Schema;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.jspecify.annotations.Nullable;

/// Every row of every table, as it is stored: a whole book on its way to another format. [TableRestore] takes
/// it back.
public final class TableDump {
    private final Sql sql;

    public TableDump(Sql sql) {
        this.sql = sql;
    }

    /// The schema that the rows are of.
    public int schemaVersion() {
        return Schema.version(sql);
    }

    /// The tables, each after those that it refers to.
    public List<String> tables() {
        return Stream.of(Table.values()).map(Table::sql).toList();
    }

    /// Hands on the rows of a table in the order of their ids: from column to null, String, Long or `byte[]`.
    /// A table that a book of an older schema has not yet has no rows.
    public void each(String table, Consumer<Map<String, @Nullable Object>> sink) {
        var named = Table.named(table);
        if (sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", table) == 0) {
            return;
        }
        sql.each(
                "SELECT " + String.join(", ", named.columns()) + " FROM " + table + " ORDER BY id",
                row -> sink.accept(row(named, row)));
    }

    private static Map<String, @Nullable Object> row(Table table, ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var column : table.columns()) {
            var value = row.getObject(values.size() + 1);
            values.put(column, value instanceof Integer number ? (Object) number.longValue() : value);
        }
        return values;
    }
}

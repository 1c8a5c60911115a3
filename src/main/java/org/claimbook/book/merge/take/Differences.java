package org.claimbook.book.merge.take;

import java.util.List;
import java.util.function.Consumer;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;
import org.claimbook.book.merge.row.Row;
import org.jspecify.annotations.Nullable;

/// The rows that the other copy has otherwise than the base: added, changed or gone.
///
/// Only these can have anything to say to this book. SQLite finds them, comparing what is stored, which
/// takes no memory and about a second a million rows; some of them turn out to say the same in other
/// ids.
final class Differences {
    /// A row on three sides; null where a side does not have it.
    record Trio(
            @Nullable Row base,
            @Nullable Row ours,
            @Nullable Row theirs) {}

    private static final String KEEP = "temp.merge_differing";

    private final Sql sql;

    Differences(Sql sql) {
        this.sql = sql;
    }

    /// Finds them, once for all tables.
    void find() {
        sql.script("CREATE TEMP TABLE merge_differing (table_name TEXT NOT NULL, uid TEXT NOT NULL,"
                + " PRIMARY KEY (table_name, uid)) WITHOUT ROWID");
        Table.content().forEach(this::find);
    }

    void forget() {
        sql.script("DROP TABLE IF EXISTS " + KEEP);
    }

    private void find(Table table) {
        var compared = table.columns().stream()
                // Large, and told by its sum.
                .filter(column -> !column.equals("bytes") && !column.equals("id"))
                .toList();
        var base = Table.joined(compared, column -> compared(table, column, "base", "b"));
        var theirs = Table.joined(compared, column -> compared(table, column, "theirs", "t"));
        var into = "INSERT OR IGNORE INTO " + KEEP + " SELECT '" + table.sql() + "', ";
        sql.update(into + "b.uid FROM base." + table.sql() + " AS b LEFT JOIN theirs." + table.sql()
                + " AS t ON t.id = b.id WHERE (" + base + ") IS NOT (" + theirs + ")");
        sql.update(into + "t.uid FROM theirs." + table.sql() + " AS t LEFT JOIN base." + table.sql()
                + " AS b ON b.id = t.id WHERE b.uid IS NOT t.uid");
    }

    /// An id tells as much as a uid where it means the same row in both files, as in copies of one book
    /// it does.
    private String compared(Table table, String column, String schema, String as) {
        var isAlias = table == Table.ALIAS && column.equals("target_id");
        var target = isAlias ? null : table.target(column, "");
        return isAlias || (target != null && !sameIds(target))
                ? Row.column(schema, table, as, column)
                : as + "." + column;
    }

    private boolean sameIds(Table table) {
        return sql.number("SELECT count(*) FROM (SELECT 1 FROM base." + table.sql() + " AS b JOIN theirs." + table.sql()
                        + " AS t ON t.id = b.id WHERE t.uid <> b.uid LIMIT 1)")
                == 0;
    }

    /// Hands on the differing rows of a table that the base or this book knows, by their uids.
    void known(Table table, Consumer<Trio> sink) {
        each(table, " WHERE b.uid IS NOT NULL OR o.uid IS NOT NULL", sink);
    }

    /// Hands on the rows that only the other copy has, in the order of their ids there.
    void added(Table table, Consumer<Row> sink) {
        sql.each("SELECT " + Row.columns("theirs", table, "t") + addedRows(table) + " ORDER BY t.id", result -> {
            var row = Row.read(table, result, 0);
            if (row != null) {
                sink.accept(row);
            }
        });
    }

    /// ` FROM … WHERE …` of the rows that only the other copy has, as `t`.
    static String addedRows(Table table) {
        return " FROM theirs." + table.sql() + " AS t WHERE t.uid IN (SELECT d.uid FROM " + KEEP
                + " AS d WHERE d.table_name = '" + table.sql() + "')" + onlyTheirs(table);
    }

    private static String onlyTheirs(Table table) {
        return List.of("base", "main").stream()
                .map(schema -> " AND NOT EXISTS (SELECT 1 FROM " + schema + "." + table.sql()
                        + " AS known WHERE known.uid = t.uid)")
                .reduce("", String::concat);
    }

    private void each(Table table, String where, Consumer<Trio> sink) {
        var width = table.columns().size();
        var joins = List.of("base b", "main o", "theirs t").stream()
                .map(side -> side.split(" "))
                .map(side -> " LEFT JOIN " + side[0] + "." + table.sql() + " AS " + side[1] + " ON " + side[1]
                        + ".uid = d.uid")
                .reduce("", String::concat);
        sql.each(
                "SELECT " + Row.columns("base", table, "b") + ", " + Row.columns("main", table, "o") + ", "
                        + Row.columns("theirs", table, "t") + " FROM (SELECT uid FROM " + KEEP
                        + " WHERE table_name = '" + table.sql() + "') AS d" + joins + where + " ORDER BY d.uid",
                result -> sink.accept(new Trio(
                        Row.read(table, result, 0),
                        Row.read(table, result, width),
                        Row.read(table, result, 2 * width))));
    }
}

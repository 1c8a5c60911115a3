package org.claimbook.book.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.ExpectedSchema;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.SqlFault;
import org.claimbook.book.file.Table;
import org.claimbook.book.verify.Fault.Kind;
import org.jspecify.annotations.Nullable;

/// A book against a backup of it, by uid and column: what is otherwise, gone or new, and whether a step after
/// the backup tells of it.
///
/// A figure that somebody changed with SQL of his own, and that is a good figure, can be found in no other
/// way.
public final class Comparison {
    private static final String EXPLAINED = " AND change.step_id IN (SELECT id FROM main.step AS now WHERE NOT EXISTS"
            + " (SELECT 1 FROM backup.step AS then_ WHERE then_.id = now.id AND then_.undone_at IS now.undone_at))";

    private final Sql sql;
    private final Consumer<Fault> sink;
    private final boolean wantsExplained;

    private Comparison(Sql sql, Consumer<Fault> sink, boolean wantsExplained) {
        this.sql = sql;
        this.sink = sink;
        this.wantsExplained = wantsExplained;
    }

    /// @param sink is told of what no step explains first, then of the rest
    ///
    /// @throws BookException where the backup cannot be read
    public static void run(Path file, Path backup, Consumer<Fault> sink) {
        // Refuses what is no book, and what would run something of its own.
        BookFile.read(backup).close();
        try (var sql = BookFile.inspect(file)) {
            ExpectedSchema.runsWhenRead(sql).ifPresent(item -> {
                throw new BookException("Could not compare " + file + " with " + backup + ": " + item.called()
                        + " is not as a book's is, and would run what the file brings");
            });
            sql.update("ATTACH ? AS backup", backup.toAbsolutePath().toUri() + "?mode=ro");
            new Comparison(sql, sink, false).all();
            new Comparison(sql, sink, true).all();
        } catch (BookException e) {
            if (!SqlFault.isOfTheContent(e)) {
                throw e;
            }
            sink.accept(Fault.file(
                    Kind.PAGE,
                    "The comparison with " + backup + " broke off: " + SqlFault.found(e)
                            + "; repair the book first, and compare what comes of it"));
        }
    }

    private void all() {
        if (!wantsExplained) {
            steps();
        }
        for (var table : Table.content()) {
            if (isIn("main", table) && isIn("backup", table)) {
                gone(table);
                fresh(table);
                different(table).forEach(column -> changed(table, column));
            }
        }
    }

    private boolean isIn(String schema, Table table) {
        return sql.number(
                        "SELECT count(*) FROM " + schema + ".sqlite_schema WHERE type = 'table' AND name = ?",
                        table.sql())
                == 1;
    }

    /// The columns in which some row of both is otherwise: one pass over all of them.
    private List<String> different(Table table) {
        var columns = table.columns().subList(2, table.columns().size());
        var sums = Table.joined(
                columns,
                column -> "sum(" + value("main", "a", table, column) + " IS NOT " + value("backup", "b", table, column)
                        + ")");
        return sql.first(
                        "SELECT " + sums + " FROM main." + table.sql() + " AS a JOIN backup." + table.sql()
                                + " AS b ON b.uid = a.uid",
                        row -> {
                            var different = new ArrayList<String>();
                            for (var i = 0; i < columns.size(); i++) {
                                if (row.getLong(i + 1) > 0) {
                                    different.add(columns.get(i));
                                }
                            }
                            return different;
                        })
                .orElseThrow();
    }

    /// The history itself only grows.
    private void steps() {
        only(
                "step",
                "SELECT b.id, coalesce(b.detail, b.what) FROM backup.step AS b LEFT JOIN main.step AS a ON a.id = b.id"
                        + " WHERE a.id IS NULL OR (a.at, a.author, a.what, a.detail, a.reason, a.input_sha256) IS NOT"
                        + " (b.at, b.author, b.what, b.detail, b.reason, b.input_sha256)");
        only(
                "change",
                "SELECT b.id, b.row_uid FROM backup.change AS b LEFT JOIN main.change AS a ON a.id = b.id"
                        + " WHERE a.id IS NULL OR (a.step_id, a.table_name, a.row_uid, a.before, a.after, a.first_id,"
                        + " a.last_id) IS NOT (b.step_id, b.table_name, b.row_uid, b.before, b.after, b.first_id,"
                        + " b.last_id)");
    }

    private void only(String table, String query) {
        sql.each(
                query,
                row -> say(
                        table,
                        row.getLong(1),
                        String.valueOf(row.getLong(1)),
                        null,
                        null,
                        row.getString(2),
                        "of the history is not as in the backup, and the history only ever grows"));
    }

    private void gone(Table table) {
        sql.each(
                "SELECT b.id, b.uid FROM backup." + table.sql() + " AS b WHERE NOT EXISTS (SELECT 1 FROM main."
                        + table.sql() + " AS a WHERE a.uid = b.uid) AND " + (wantsExplained ? "" : "NOT ")
                        + known(table, "b", "change.before IS NOT NULL OR change.after IS NOT NULL"),
                row -> say(
                        table.sql(),
                        row.getLong(1),
                        row.getString(2),
                        null,
                        null,
                        row.getString(2),
                        "is in the backup and no more in the book"));
    }

    private void fresh(Table table) {
        sql.each(
                "SELECT a.id, a.uid FROM main." + table.sql() + " AS a WHERE NOT EXISTS (SELECT 1 FROM backup."
                        + table.sql() + " AS b WHERE b.uid = a.uid) AND " + (wantsExplained ? "" : "NOT ")
                        + known(table, "a", "change.before IS NOT NULL OR change.after IS NOT NULL"),
                row -> say(
                        table.sql(),
                        row.getLong(1),
                        row.getString(2),
                        null,
                        row.getString(2),
                        null,
                        "is in the book and not in the backup"));
    }

    private void changed(Table table, String column) {
        var a = value("main", "a", table, column);
        var b = value("backup", "b", table, column);
        var path = "'$." + column + "'";
        var stored = column.equals("bytes") ? "hex(a.bytes)" : "a." + column;
        var condition = "json_extract(change.after, " + path + ") IS " + stored + " OR json_extract(change.before, "
                + path + ") IS " + stored;
        sql.each(
                "SELECT a.id, a.uid, a." + column + ", b." + column + " FROM main." + table.sql()
                        + " AS a JOIN backup." + table.sql() + " AS b ON b.uid = a.uid WHERE " + a + " IS NOT " + b
                        + " AND " + (wantsExplained ? "" : "NOT ")
                        + known(
                                table,
                                "a",
                                "(json_type(change.after, " + path + ") IS NOT NULL OR json_type(change.before, " + path
                                        + ") IS NOT NULL) AND (" + condition + ")"),
                row -> say(
                        table.sql(),
                        row.getLong(1),
                        row.getString(2),
                        column,
                        row.getString(3),
                        row.getString(4),
                        column + " is " + Fault.brief(row.getString(3)) + ", and was " + Fault.brief(row.getString(4))
                                + " in the backup"));
    }

    /// A condition: a change since the backup, of this row, tells of it.
    private static String known(Table table, String row, String condition) {
        return "(EXISTS (SELECT 1 FROM main.change WHERE change.row_uid = " + row + ".uid AND change.table_name = '"
                + table.sql() + "' AND (" + condition + ")" + EXPLAINED + ") OR EXISTS (SELECT 1 FROM main.change"
                + " WHERE change.row_uid IS NULL AND change.table_name = '" + table.sql() + "' AND " + row
                + ".id BETWEEN change.first_id AND change.last_id AND " + bulk(condition) + EXPLAINED + "))";
    }

    /// Rows come and go in bulk; what their columns hold, a bulk insert does not say.
    private static String bulk(String condition) {
        return condition.contains("json_") ? "FALSE" : "TRUE";
    }

    private static String value(String schema, String row, Table table, String column) {
        if (column.equals("target_id")) {
            return "CASE " + row + ".kind WHEN 'source' THEN (SELECT uid FROM " + schema + ".source WHERE id = " + row
                    + ".target_id) WHEN 'measure' THEN (SELECT uid FROM " + schema + ".measure WHERE id = " + row
                    + ".target_id) WHEN 'subject' THEN (SELECT uid FROM " + schema + ".subject WHERE id = " + row
                    + ".target_id) ELSE (SELECT uid FROM " + schema + ".place WHERE id = " + row + ".target_id) END";
        }
        var target = table.target(column, "source");
        return target == null
                ? row + "." + column
                : "(SELECT uid FROM " + schema + "." + target.sql() + " WHERE id = " + row + "." + column + ")";
    }

    private void say(
            String table,
            long id,
            @Nullable String uid,
            @Nullable String column,
            @Nullable String found,
            @Nullable String expected,
            String what) {
        var isHistory = List.of("step", "change").contains(table);
        var end = wantsExplained
                ? "; the history tells of it" + steps(table, uid)
                : isHistory
                        ? "; somebody changed the file without Claimbook"
                        : "; changed without a step: no change of the history since then tells of it";
        sink.accept(new Fault(
                wantsExplained ? Kind.EXPLAINED : Kind.UNEXPLAINED,
                table,
                id,
                uid,
                column,
                found,
                expected,
                Rows.called(table, id, uid) + (column == null ? " " : ": its ") + what + end));
    }

    private String steps(String table, @Nullable String uid) {
        var step = sql.find("SELECT max(step_id) FROM main.change WHERE row_uid = ? AND table_name = ?", uid, table);
        return step.isPresent() ? " (step " + step.getAsLong() + ")" : "";
    }
}

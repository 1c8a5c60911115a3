package org.claimbook.book.history;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.ClaimIndexes;
import org.claimbook.book.file.SearchTriggers;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;

/// The rows of a bulk insert: taken out of their table into the change that added them, and put back.
///
/// They are kept as one JSON array of column values a line, in the order of the table's columns, compressed
/// by zlib.
final class BulkRows {
    private final Sql sql;
    private final Table table;

    BulkRows(Sql sql, Table table) {
        this.sql = sql;
        this.table = table;
    }

    void take(long changeId) {
        var first = sql.number("SELECT first_id FROM change WHERE id = ?", changeId);
        var last = sql.number("SELECT last_id FROM change WHERE id = ?", changeId);
        sql.update("UPDATE change SET rows = ? WHERE id = ?", compressed(first, last), changeId);
        sql.update("DELETE FROM " + table.sql() + " WHERE id BETWEEN ? AND ?", first, last);
    }

    private byte[] compressed(long first, long last) {
        var bytes = new ByteArrayOutputStream();
        try (var lines =
                new BufferedWriter(new OutputStreamWriter(new DeflaterOutputStream(bytes), StandardCharsets.UTF_8))) {
            sql.each(
                    "SELECT " + table.jsonArray() + " FROM " + table.sql() + " WHERE id BETWEEN ? AND ? ORDER BY id",
                    row -> write(lines, row.getString(1)),
                    first,
                    last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(BufferedWriter lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void putBack(long changeId) {
        var indexes = new ClaimIndexes(sql);
        var triggers = new SearchTriggers(sql);
        var bytes = sql.first(
                        "SELECT rows FROM change WHERE id = ? AND rows IS NOT NULL", row -> row.getBytes(1), changeId)
                .orElseThrow(() -> new BookException("Could not redo in the book " + sql.file()
                        + ": its history has not kept the rows of the import"));
        try (var lines = new BufferedReader(new InputStreamReader(
                        new InflaterInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8));
                var statement = sql.prepare(insert())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (table == Table.CLAIM) {
                    indexes.adding();
                }
                triggers.adding(table);
                statement.setString(1, line);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw sql.failed("write", e);
        } catch (IOException e) {
            throw new BookException(
                    "Could not redo in the book " + sql.file() + ": the rows of the import that its history keeps"
                            + " cannot be read (" + e.getMessage() + ")",
                    e);
        }
        indexes.restore();
        triggers.restore();
        sql.update("UPDATE change SET rows = NULL WHERE id = ?", changeId);
    }

    private String insert() {
        var values = IntStream.range(0, table.columns().size())
                .mapToObj(i -> Table.fromJson(table.columns().get(i), "?1", "'$[" + i + "]'"))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table.sql() + " (" + String.join(", ", table.columns()) + ") SELECT " + values;
    }
}

package org.claimbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.book.file.SearchIndex;
import org.claimbook.book.file.Table;

/// Looks into a book's file with SQL of its own: its rows, and whether the index of the search is as they
/// are.
public final class Indexed {
    private Indexed() {}

    /// The index holds just what the book's rows say, and SQLite finds nothing wrong.
    public static void assertSound(Path file) {
        for (var index : SearchIndex.TABLES) {
            // With 1, FTS5 holds the index against the rows, and fails where they differ.
            change(file, "INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
        }
        for (var pair : Map.of(
                        "claim_search", "claim_words", "report_search", "report_words", "name_search", "name_words")
                .entrySet()) {
            assertEquals(
                    texts(file, "SELECT count(*) FROM " + pair.getValue()),
                    texts(file, "SELECT count(*) FROM " + pair.getKey() + "_docsize"),
                    pair.getKey());
        }
        assertEquals(List.of("ok"), texts(file, "PRAGMA integrity_check"));
        assertEquals(List.of(), texts(file, "PRAGMA foreign_key_check"));
    }

    /// Every row of the tables of a book, as SQL literals; of an older one those tables that it has.
    public static Map<String, List<String>> rows(Path file) {
        var rows = new LinkedHashMap<String, List<String>>();
        var there = texts(file, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        for (var table : Table.values()) {
            if (!there.contains(table.sql())) {
                continue;
            }
            var literals = Table.joined(table.columns(), column -> "quote(" + column + ")")
                    .replace(", ", " || '|' || ");
            rows.put(table.sql(), texts(file, "SELECT " + literals + " FROM " + table.sql() + " ORDER BY id"));
        }
        return rows;
    }

    public static List<String> texts(Path file, String query) {
        var texts = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public static void change(Path file, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

package org.claimbook.book.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Checks the file of a book with SQLite's own means.
final class Sound {
    private Sound() {}

    static void check(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("PRAGMA integrity_check")) {
                assertEquals("ok", rows.getString(1));
            }
            try (var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertFalse(rows.next());
            }
            for (var index : new String[] {"report_search", "claim_search", "name_search"}) {
                statement.executeUpdate(
                        "INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

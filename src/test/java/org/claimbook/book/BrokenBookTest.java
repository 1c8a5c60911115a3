package org.claimbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimbook.book.file.BookException;
import org.claimbook.book.history.Step;
import org.claimbook.book.whole.TableRestore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Books that a killed program, another program at work, or somebody's own SQL left behind.
class BrokenBookTest {
    private static final Step.Draft RESTORE = Step.Draft.of("import", null);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("a.claimbook");
        try (var book = Book.create(file)) {
            book.claims().insert(Claims.full());
        }
    }

    @Test
    void aChangeThatWasBrokenOffIsTakenBackAlsoWhereOneOnlyReads() throws SQLException, IOException {
        var killed = folder.resolve("killed.claimbook");
        try (var writer = connection();
                var statement = writer.createStatement()) {
            // Pages that no longer fit into memory go to the file before the commit, and their old state to the
            // journal.
            statement.executeUpdate("PRAGMA cache_size = 2");
            writer.setAutoCommit(false);
            for (var i = 0; i < 200; i++) {
                statement.executeUpdate(
                        "INSERT INTO setting (key, value) VALUES ('k" + i + "', zeroblob(4000) || 'x')");
            }
            statement.executeUpdate("UPDATE claim SET note = 'half done'");
            statement.executeQuery("SELECT count(*) FROM setting").close();
            Files.copy(file, killed);
            Files.copy(folder.resolve("a.claimbook-journal"), folder.resolve("killed.claimbook-journal"));
            writer.rollback();
        }
        try (var book = Book.read(killed)) {
            assertTrue(book.isReadOnly());
            assertEquals(
                    Claims.full().note(), book.claims().get(1).orElseThrow().note());
        }
        assertFalse(Files.exists(folder.resolve("killed.claimbook-journal")));
    }

    @Test
    void aSnapshotDoesNotSeeWhatIsWrittenMeanwhile() {
        try (var book = Book.open(file)) {
            book.shareWithReaders();
            try (var reader = Book.read(file)) {
                reader.snapshot(() -> {
                    assertEquals(1, reader.counts().claims());
                    book.claims().insert(Claims.of("tents", "The mayor", "2024-11-05", "12"));
                    assertEquals(1, reader.counts().claims());
                });
                assertEquals(2, reader.counts().claims());
            }
        }
    }

    @Test
    void aDateThatIsNoneIsToldWithItsClaim() throws SQLException {
        assertTold("UPDATE claim SET as_of = '2024-13-45'", "no such day");
    }

    @Test
    void aRangeThatIsUpsideDownIsToldWithItsClaim() throws SQLException {
        assertTold("UPDATE claim SET qualifier = 'between', value = NULL, low = '5', high = '3'", "above the high end");
    }

    @Test
    void aPlaceInTheTextBeyondAllTextsIsToldWithItsClaim() throws SQLException {
        assertTold("UPDATE claim SET quote_start = 5, quote_end = 3000000000", "no place in a text");
    }

    @Test
    void aReferenceToNothingIsToldWithItsClaim() throws SQLException {
        assertTold("UPDATE claim SET report_id = 999", "not there");
        assertTold("UPDATE claim SET measure_id = 999, report_id = 1", "not there");
    }

    @Test
    void aReportOfNoDayIsTold() throws SQLException {
        change("UPDATE report SET published = '2024-02-31'");
        try (var book = Book.read(file)) {
            var said = assertThrows(BookException.class, () -> book.reports().all());
            assertTrue(said.getMessage().contains("a.claimbook"), said.getMessage());
        }
    }

    @Test
    void aLinkOfNoKindAndAStepAtNoTimeAreTold() throws SQLException {
        change("PRAGMA ignore_check_constraints = ON; INSERT INTO claim (uid, report_id) VALUES ('"
                + "1".repeat(36) + "', 1); INSERT INTO link (uid, from_id, to_id, kind) VALUES ('" + "2".repeat(36)
                + "', 1, 2, 'cousin of'); UPDATE step SET at = 'noon'");
        try (var book = Book.read(file)) {
            var said = assertThrows(BookException.class, () -> book.links().all());
            assertTrue(said.getMessage().contains("Could not read a link"), said.getMessage());
            said = assertThrows(BookException.class, () -> book.history().latest(1));
            assertTrue(said.getMessage().contains("Could not read a step of the history"), said.getMessage());
        }
    }

    @Test
    void aHistoryOfNoTableOrWithBrokenRowsIsNotReplayed() throws SQLException {
        try (var book = Book.open(file)) {
            book.bulkInsert(
                    Step.Draft.of("import", null), bulk -> bulk.add(Claims.of("tents", "The mayor", "2024", "1")));
            book.history().undo();
        }
        change("UPDATE change SET rows = x'0102' WHERE rows IS NOT NULL AND table_name = 'claim'");
        try (var book = Book.open(file)) {
            var said = assertThrows(BookException.class, () -> book.history().redo());
            assertTrue(said.getMessage().contains("cannot be read"), said.getMessage());
            assertEquals(1, book.counts().claims());
        }
        change("UPDATE change SET table_name = 'tea'");
        try (var book = Book.open(file)) {
            assertThrows(BookException.class, () -> book.history().undo());
            assertEquals(1, book.counts().claims());
        }
    }

    @Test
    void whatCannotBeReadIsNotRestored() {
        var to = folder.resolve("to.claimbook");
        try (var from = Book.open(file);
                var empty = Book.create(to)) {
            var said = assertThrows(BookException.class, () -> restore(from, empty, "as_of", "2024-02-31"));
            assertTrue(said.getMessage().contains("no such day"), said.getMessage());
            assertEquals(new Book.Counts(0, 0, 0), empty.counts());
            said = assertThrows(BookException.class, () -> restore(from, empty, "qualifier", "bogus"));
            assertTrue(said.getMessage().contains("in the row 1 of the table claim"), said.getMessage());
            assertEquals(new Book.Counts(0, 0, 0), empty.counts());
        }
    }

    @Test
    void aReferenceToNothingIsNotJoined() {
        try (var from = Book.open(file);
                var other = Book.create(folder.resolve("to.claimbook"))) {
            other.claims().insert(Claims.of("tents", "The mayor", "2024-11-05", "12"));
            assertThrows(BookException.class, () -> restore(from, other, "via_id", 999L));
            assertEquals(1, other.counts().claims());
        }
    }

    private static TableRestore.Result restore(Book from, Book to, String column, Object value) {
        return to.restore(RESTORE, rows -> {
            var dump = from.dump();
            for (var table : dump.tables()) {
                dump.each(table, values -> {
                    Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
                    if (table.equals("claim")) {
                        changed.put(column, value);
                    }
                    rows.row(table, changed);
                });
            }
        });
    }

    private void assertTold(String change, String why) throws SQLException {
        change(change);
        try (var book = Book.read(file)) {
            var said = assertThrows(BookException.class, () -> book.claims().get(1));
            assertTrue(said.getMessage().contains("a.claimbook"), said.getMessage());
            assertTrue(said.getMessage().contains("the claim 0"), said.getMessage());
            assertTrue(said.getMessage().contains(why), said.getMessage());
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}

package org.claimbook.book.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Indexed;
import org.claimbook.book.claim.ClaimFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A book from somebody else runs nothing of its own: not at a write, and not when it is read.
class HostileBookTest {
    /// Never ends, once somebody reads it.
    private static final String ENDLESS =
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS id FROM n";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER mine AFTER INSERT ON claim BEGIN DELETE FROM claim; END",
                "CREATE TRIGGER mine AFTER UPDATE ON setting BEGIN DELETE FROM claim; END",
                "CREATE VIEW mine AS SELECT * FROM claim",
                "CREATE TABLE mine (a, b AS (hex(zeroblob(99999999))))",
                "CREATE VIRTUAL TABLE mine USING fts5(x)",
                "CREATE INDEX mine ON claim (lower(note))",
                "ALTER TABLE claim ADD COLUMN mine TEXT CHECK (length(mine) > 3)",
                "ALTER TABLE source ADD COLUMN mine TEXT",
                "DROP INDEX claim_by_as_of; CREATE INDEX claim_by_as_of ON claim (upper(note))",
                "DROP VIEW claim_readable; CREATE VIEW claim_readable AS " + ENDLESS,
                "DROP TRIGGER claim_search_insert",
            })
    void whatIsNotOursMakesItReadOnly(String sql) throws IOException {
        Indexed.change(file, sql);
        var before = Files.readAllBytes(file);
        var refused = assertThrows(BookException.class, () -> Book.open(file));
        assertTrue(refused.isReadable());
        assertTrue(refused.getMessage().contains("so it opens read-only only"), refused.getMessage());
        assertTrue(refused.getMessage().contains("verify " + file + " --repair"), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
        try (var book = Book.read(file)) {
            assertTrue(book.caution().isPresent());
            assertEquals(1, book.claims().count(ClaimFilter.ALL.withText("lost")));
            assertEquals("ask again", book.claims().get(1).orElseThrow().note());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aConditionThatSomebodyPutIntoATableMakesItReadOnly() {
        rewrite("reliability TEXT CHECK", "reliability TEXT CHECK (length(note) < 9) CHECK");
        assertTrue(assertThrows(BookException.class, () -> Book.open(file))
                .getMessage()
                .contains("the table source is not as a book's is"));
        try (var book = Book.read(file)) {
            assertEquals(1, book.counts().claims());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "report", "source", "setting"})
    void aViewInPlaceOfATableIsNotRead(String table) {
        Indexed.change(
                file,
                "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON; DROP TABLE " + table + "; CREATE VIEW "
                        + table + " AS " + ENDLESS);
        for (var version : List.of(Schema.VERSION, Schema.VERSION + 1)) {
            Indexed.change(file, "PRAGMA user_version = " + version);
            var refused = assertThrows(BookException.class, () -> Book.read(file));
            assertTrue(refused.getMessage().contains("the view " + table), refused.getMessage());
            assertFalse(refused.isReadable());
        }
    }

    @Test
    void aViewOfTheSearchThatNeverEndsIsNotRead() {
        Indexed.change(
                file,
                "DROP VIEW claim_words; CREATE VIEW claim_words AS SELECT id, 'a' AS quote, 'a' AS stated,"
                        + " 'a' AS note FROM (" + ENDLESS + ")");
        assertThrows(BookException.class, () -> Book.read(file));
        // Of a newer book nobody knows what the views should be, so the search does without.
        Indexed.change(file, "PRAGMA user_version = 99");
        try (var book = Book.read(file)) {
            assertEquals(1, book.claims().count(ClaimFilter.ALL.withText("lost")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note TEXT GENERATED ALWAYS AS (hex(zeroblob(99999999))) VIRTUAL,",
                "note TEXT AS (hex(zeroblob(99999999))),",
                "note TEXT As\n(hex(zeroblob(99999999))),",
                "note TEXT as/**/(hex(zeroblob(99999999))),",
            })
    void aComputedColumnIsNotRead(String column) {
        rewrite("note TEXT,", column);
        assertTrue(assertThrows(BookException.class, () -> Book.read(file))
                .getMessage()
                .contains("the table claim"));
    }

    @Test
    void whatTheAppItselfAndAnalyzeDoIsOurs() {
        Indexed.change(file, "ANALYZE; PRAGMA optimize");
        try (var book = Book.open(file)) {
            assertEquals(Optional.empty(), book.caution());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aVersionThatThereIsNotIsRefused(int version) {
        Indexed.change(file, "PRAGMA user_version = " + version);
        for (var open : List.<org.junit.jupiter.api.function.Executable>of(
                () -> Book.open(file).close(), () -> Book.read(file).close())) {
            assertTrue(assertThrows(BookException.class, open).getMessage().contains("expected 1 to"));
        }
    }

    @Test
    void connectionsTrustNoSchemaAndLookAtCells() {
        try (var sql = BookFile.inspect(file)) {
            assertEquals(0, sql.number("PRAGMA trusted_schema"));
            assertEquals(1, sql.number("PRAGMA cell_size_check"));
        }
    }

    @Test
    void aValueThatWouldFillTheMemoryIsNotMade() {
        try (var sql = BookFile.inspect(file)) {
            assertThrows(BookException.class, () -> sql.text("SELECT hex(zeroblob(200000000))"));
        }
    }

    @Test
    void aFunctionThatIsNotForSchemasDoesNotRun() {
        Indexed.change(file, "CREATE VIEW mine AS SELECT name FROM dbstat");
        try (var sql = BookFile.inspect(file)) {
            assertThrows(BookException.class, () -> sql.number("SELECT count(*) FROM mine"));
        }
    }

    @Test
    void valuesThatNoTableWouldTakeDoNotBreakReading() {
        rewrite(") STRICT", ")");
        for (var value : List.of(
                "5",
                "x'00ff'",
                "'a' || char(0) || 'b'",
                "CAST(x'eda080ff' AS TEXT)",
                "hex(zeroblob(5000000))",
                "1e300")) {
            for (var column : List.of(
                    "note",
                    "quote",
                    "stated",
                    "uid",
                    "rank_reason",
                    "value",
                    "as_of",
                    "qualifier",
                    "credibility",
                    "quote_start",
                    "measure_id")) {
                var copy = folder.resolve("b.claimbook");
                try {
                    Files.deleteIfExists(copy);
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                Indexed.change(
                        copy, "PRAGMA ignore_check_constraints = ON; UPDATE claim SET " + column + " = " + value);
                try (var book = Book.read(copy)) {
                    book.claims().each(ClaimFilter.ALL, claim -> assertEquals(1, claim.id()));
                } catch (BookException e) {
                    assertEquals(1, e.getMessage().lines().count(), column + " " + value);
                }
            }
        }
    }

    /// Changes the definition of the tables, as only somebody on purpose does.
    private void rewrite(String from, String to) {
        Indexed.change(
                file,
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '" + from.replace("'", "''")
                        + "', '" + to.replace("'", "''") + "') WHERE type = 'table' AND name IN ('claim', 'source')");
    }
}

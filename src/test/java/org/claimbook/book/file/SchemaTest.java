package org.claimbook.book.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimbook.book.Book;
import org.claimbook.book.Dumps;
import org.claimbook.book.Indexed;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.search.Found.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Books of every older schema. `v1.claimbook` was made by the app when 1 was its schema: the sample, with an
/// edit that stands and one taken back, an import, a file, a saved view, a dismissal, a draft and a setting;
/// `v2.claimbook` is the same book, brought to version 2 by the app of that version.
@ParameterizedClass(name = "version {0}")
@MethodSource("versions")
class SchemaTest {
    @Parameter
    private int version;

    @TempDir
    private Path folder;

    private Path file;

    /// A new version without a book of the one before fails here.
    static IntStream versions() {
        return IntStream.range(1, Schema.VERSION);
    }

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("old.claimbook");
        try (var in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream("v" + version + ".claimbook"))) {
            Files.copy(in, file);
        }
    }

    @Test
    void anOldBookIsBroughtUpToDateAndHoldsWhatItHeld() {
        var before = Indexed.rows(file);
        assertEquals(List.of(String.valueOf(version)), Indexed.texts(file, "PRAGMA user_version"));
        try (var old = Book.read(file)) {
            assertEquals(before.get("claim").size(), old.counts().claims());
        }
        Book.open(file).close();
        assertEquals(List.of(String.valueOf(Schema.VERSION)), Indexed.texts(file, "PRAGMA user_version"));
        var after = Indexed.rows(file);
        for (var table : before.keySet()) {
            assertFalse(before.get(table).isEmpty(), table + " is to be tried too");
            assertEquals(before.get(table), after.remove(table), table);
        }
        after.forEach((table, rows) -> assertEquals(List.of(), rows, table + " is new"));
        Indexed.assertSound(file);
    }

    @Test
    void aBookBroughtUpToDateHasTheTablesOfANewOne() {
        Book.open(file).close();
        var fresh = folder.resolve("new.claimbook");
        Book.create(fresh).close();
        var schema = "SELECT name || ' ' || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
        assertEquals(Indexed.texts(fresh, schema), Indexed.texts(file, schema));
    }

    @Test
    void anOldBookThatIsOnlyReadIsExportedWhole() {
        try (var old = Book.read(file)) {
            var dumped = Dumps.everything(old);
            Indexed.rows(file)
                    .forEach((table, rows) ->
                            assertEquals(rows.size(), dumped.get(table).size(), table));
        }
    }

    @Test
    void theHistoryOfAnOldBookGoesOn() {
        try (var book = Book.open(file)) {
            var claims = book.counts().claims();
            book.history().undo();
            assertEquals(claims - 12, book.counts().claims());
            book.history().redo();
            assertEquals(claims, book.counts().claims());
        }
        Indexed.assertSound(file);
    }

    @Test
    void whatAnOldBookSaysIsFound() {
        try (var book = Book.open(file)) {
            assertEquals(List.of(Kind.CLAIM), kinds(book, "переглянуто"));
            assertEquals(List.of(Kind.REPORT), kinds(book, "\"anti-aircraft systems, and rocket\""));
            assertEquals(4, book.claims().count(ClaimFilter.ALL.withText("pier")));
        }
    }

    @Test
    void anOldBookThatIsOnlyReadIsSearched() {
        try (var book = Book.read(file)) {
            assertEquals(version >= 2, book.search().find("x", 1).isIndexed());
            assertEquals(List.of(Kind.CLAIM), kinds(book, "ПЕРЕГЛЯНУТО"));
            assertTrue(kinds(book, "syrskyi").containsAll(List.of(Kind.REPORT, Kind.CLAIM, Kind.SOURCE)));
            assertTrue(kinds(book, "Сирськ").contains(Kind.SOURCE));
            assertEquals(4, book.claims().count(ClaimFilter.ALL.withText("pier counted")));
        }
        assertEquals(List.of(String.valueOf(version)), Indexed.texts(file, "PRAGMA user_version"));
    }

    @Test
    void aBookThatCannotBeBroughtUpToDateStaysAsItWas() throws IOException {
        // Somebody has a table of his own in the way.
        Indexed.change(file, "CREATE TABLE " + (version < 2 ? "claim_search" : "conflict") + " (mine TEXT)");
        var before = Files.readAllBytes(file);
        assertThrows(BookException.class, () -> Book.open(file));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        assertFalse(Files.exists(folder.resolve("old.claimbook-journal")));
    }

    /// Without the look at the schema that would refuse it before: the last script finds its table there
    /// already, when those before it have run.
    @Test
    void scriptsThatFailHalfWayLeaveTheFileAsItWas() throws IOException {
        Indexed.change(file, "CREATE TABLE conflict (mine TEXT)");
        var before = Files.readAllBytes(file);
        try (var sql = BookFile.scratch(file)) {
            assertThrows(BookException.class, () -> Schema.migrate(sql));
            assertEquals(version, Schema.version(sql));
        }
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        assertEquals(List.of("old.claimbook"), List.of(folder.toFile().list()));
    }

    private static List<Kind> kinds(Book book, String typed) {
        return book.search().find(typed, 3).groups().stream()
                .map(group -> group.kind())
                .toList();
    }
}

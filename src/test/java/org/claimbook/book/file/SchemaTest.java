package org.claimbook.book.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.book.Indexed;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.search.Found.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Books of older schemas. `v1.claimbook` was made by the app when 1 was its schema: the sample, with an edit
/// that stands and one taken back, an import, a file, a saved view, a dismissal, a draft and a setting.
class SchemaTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("v1.claimbook");
        try (var in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream("v1.claimbook"))) {
            Files.copy(in, file);
        }
    }

    @Test
    void anOldBookIsBroughtUpToDateAndHoldsWhatItHeld() {
        var before = Indexed.rows(file);
        assertEquals(List.of("1"), Indexed.texts(file, "PRAGMA user_version"));
        try (var old = Book.read(file)) {
            assertEquals(before.get("claim").size(), old.counts().claims());
        }
        Book.open(file).close();
        assertEquals(List.of("2"), Indexed.texts(file, "PRAGMA user_version"));
        assertEquals(before, Indexed.rows(file));
        for (var table : before.keySet()) {
            assertFalse(before.get(table).isEmpty(), table + " is to be tried too");
        }
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
    void anOldBookThatIsOnlyReadIsSearchedByLetters() {
        try (var book = Book.read(file)) {
            assertFalse(book.search().find("x", 1).isIndexed());
            assertEquals(List.of(Kind.CLAIM), kinds(book, "ПЕРЕГЛЯНУТО"));
            assertTrue(kinds(book, "syrskyi").containsAll(List.of(Kind.REPORT, Kind.CLAIM, Kind.SOURCE)));
            assertTrue(kinds(book, "Сирськ").contains(Kind.SOURCE));
            assertEquals(4, book.claims().count(ClaimFilter.ALL.withText("pier counted")));
        }
        assertEquals(List.of("1"), Indexed.texts(file, "PRAGMA user_version"));
    }

    @Test
    void aBookThatCannotBeBroughtUpToDateStaysAsItWas() throws IOException {
        // Somebody has a table of his own in the way.
        Indexed.change(file, "CREATE TABLE claim_search (mine TEXT)");
        var before = Files.readAllBytes(file);
        assertThrows(BookException.class, () -> Book.open(file));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
        assertFalse(Files.exists(folder.resolve("v1.claimbook-journal")));
    }

    private static List<Kind> kinds(Book book, String typed) {
        return book.search().find(typed, 3).groups().stream()
                .map(group -> group.kind())
                .toList();
    }
}

package org.claimbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.claimbook.book.file.BookException;
import org.claimbook.book.history.Step;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a?b #1 %20 Книга.claimbook");
    }

    @Test
    void aNewBookIsEmptyAndKnownByItsApplicationId() throws SQLException {
        try (var book = Book.create(file)) {
            assertEquals(new Book.Counts(0, 0, 0), book.counts());
            assertFalse(book.isReadOnly());
            assertEquals(file, book.path());
        }
        assertTrue(Files.exists(file));
        assertEquals(0x436C426BL, number("PRAGMA application_id"));
        assertEquals(Book.SCHEMA, number("PRAGMA user_version"));
    }

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() {
        try (var book = Book.create(file)) {
            book.claims().insert(Claims.full());
            book.claims().insert(Claims.of("tents", "The mayor", "2024-11-05", "12"));
        }
        try (var book = Book.open(file)) {
            assertEquals(new Book.Counts(2, 2, 1), book.counts());
        }
    }

    @Test
    void aReaderReadsOnWhileTheWriterWritesAndOneFileIsLeft() {
        try (var book = Book.create(file)) {
            book.shareWithReaders();
            book.claims().insert(Claims.full());
            try (var reader = Book.read(file)) {
                assertTrue(reader.isReadOnly());
                book.step(Step.Draft.of("edit", null), () -> {
                    book.claims().insert(Claims.of("tents", "The mayor", "2024-11-05", "12"));
                    assertEquals(1, reader.counts().claims());
                    return 0;
                });
                assertEquals(2, reader.counts().claims());
            }
        }
        assertEquals(
                List.of(file.getFileName().toString()), List.of(folder.toFile().list()));
        try (var reader = Book.read(file)) {
            assertEquals(2, reader.counts().claims());
        }
    }

    @Test
    void aReaderThatOutlivesTheWriterHindersNothing() {
        var reader = new Book[1];
        try (var book = Book.create(file)) {
            book.shareWithReaders();
            reader[0] = Book.read(file);
            assertEquals(0, reader[0].counts().claims());
        }
        reader[0].close();
        Book.open(file).close();
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aReadOnlyBookCannotBeWritten() {
        Book.create(file).close();
        try (var book = Book.read(file)) {
            assertThrows(BookException.class, () -> book.claims().insert(Claims.full()));
            assertEquals(0, book.counts().claims());
        }
    }

    @Test
    void createRefusesToOverwrite() throws IOException {
        Files.writeString(file, "mine");
        assertSays("there is a file of this name already", Book::create);
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void createNamesAMissingFolder() {
        file = folder.resolve("gone").resolve("x.claimbook");
        assertSays("there is no folder " + folder.resolve("gone"), Book::create);
    }

    @Test
    void createNamesAReadOnlyFolder() {
        var proc = Path.of("/proc");
        Assumptions.assumeTrue(Files.isDirectory(proc), "needs a folder that nobody can write to");
        file = proc.resolve("x.claimbook");
        var said = assertThrows(BookException.class, () -> Book.create(file)).getMessage();
        assertTrue(said.contains(file.toString()), said);
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreTold() throws IOException {
        assertSays("there is no such file", Book::open);
        assertSays("there is no such file", Book::read);
        Files.createDirectory(file);
        assertSays("this is a folder, expected a file", Book::open);
        Files.delete(file);
        Files.createFile(file);
        assertSays("the file is empty, expected a book", Book::open);
        assertEquals(0, Files.size(file));
    }

    @Test
    void aTextIsNoBook() throws IOException {
        Files.writeString(file, "Dear diary, this is long enough to be more than a header of SQLite. ".repeat(20));
        assertSays("it is not an SQLite file, expected a book", Book::open);
        assertSays("it is not an SQLite file, expected a book", Book::read);
    }

    @Test
    void aBookThatIsCutOffIsToldAsDamaged() throws IOException {
        try (var book = Book.create(file)) {
            book.claims().insert(Claims.full());
        }
        var bytes = Files.readAllBytes(file);
        for (var kept : List.of(100, 512, 4096, 40_000, bytes.length / 2)) {
            Files.write(file, java.util.Arrays.copyOf(bytes, kept));
            assertThrows(BookException.class, () -> Book.open(file).close(), "cut to " + kept);
            assertEquals(kept, (int) Files.size(file));
        }
    }

    @Test
    void anotherProgramsDatabaseIsNoBook() throws SQLException {
        change("CREATE TABLE t (a)");
        assertSays("it is an SQLite file, but not a book of Claimbook", Book::open);
    }

    @Test
    void aNewerSchemaOpensForReadingOnly() throws SQLException {
        Book.create(file).close();
        change("PRAGMA user_version = 99; ALTER TABLE claim ADD COLUMN mood TEXT");
        assertSays("its schema is version 99, this Claimbook knows version " + Book.SCHEMA, Book::open);
        try (var book = Book.read(file)) {
            assertEquals(0, book.counts().claims());
        }
    }

    @Test
    void aLockOfAnotherIsTold() throws SQLException {
        Book.create(file).close();
        try (var other = DriverManager.getConnection(address());
                var statement = other.createStatement()) {
            statement.executeUpdate("BEGIN EXCLUSIVE");
            assertSays("another program has locked it", Book::open);
            statement.executeUpdate("ROLLBACK");
        }
        Book.open(file).close();
    }

    private void assertSays(String found, Function<Path, Book> open) {
        var said = assertThrows(BookException.class, () -> open.apply(file)).getMessage();
        assertTrue(said.contains(found), said);
        assertTrue(said.contains(file.toString()), said);
        assertFalse(said.contains("\n"), said);
    }

    private String address() {
        return "jdbc:sqlite:" + file.toUri();
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }
}

package org.claimbook.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.claimbook.book.Book;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who opens a book first may write, and says so beside it.
class OpenBookTest {
    @TempDir
    Path folder;

    private Path file;
    private Path mark;

    @BeforeEach
    void make() {
        file = folder.resolve("war.claimbook");
        mark = folder.resolve(".war.claimbook.open");
        Book.create(file).close();
    }

    private OpenBook open() {
        var opened = new CompletableFuture<OpenBook>();
        OpenBook.open(file, () -> {}, Runnable::run, opened::complete, opened::completeExceptionally);
        return opened.join();
    }

    /// As if another machine had the book open, which was seen last so many seconds ago.
    private void elsewhere(long secondsAgo) throws IOException {
        var now = Instant.now();
        Files.writeString(
                mark, """
                    machine=another
                    host=library-3
                    user=Olena
                    process=4711
                    started=%s
                    opened=%s
                    seen=%s
                    """.formatted(now.minusSeconds(9000), now.minusSeconds(900), now.minusSeconds(secondsAgo)));
    }

    @Test
    void theMarkStandsWhileTheBookIsOpenAndGoesWhenItIsClosed() {
        try (var book = open()) {
            assertFalse(book.writer().isReadOnly());
            assertTrue(Files.exists(mark));
        }
        assertFalse(Files.exists(mark));
    }

    @Test
    void aBookThatSomebodyElseHasOpenIsOnlyReadAndTheirMarkStays() throws IOException {
        elsewhere(20);
        try (var book = open()) {
            assertTrue(book.writer().isReadOnly());
            var holder = book.keeping().holder().get();
            assertNotNull(holder);
            assertEquals("Olena", holder.user());
            assertEquals("library-3", holder.host());
        }
        assertTrue(Files.readString(mark).contains("Olena"));
    }

    @Test
    void whoeverHasGoneWithoutClosingIsIgnored() throws IOException {
        elsewhere(600);
        try (var book = open()) {
            assertFalse(book.writer().isReadOnly());
            assertNull(book.keeping().holder().get());
        }
        assertFalse(Files.exists(mark));
    }

    @Test
    void aBookOfANewerVersionIsOnlyReadAndSaysWhy() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        try (var book = open()) {
            assertTrue(book.writer().isReadOnly());
            assertTrue(book.caution().orElseThrow().getMessage().contains("schema is version 99"));
            assertFalse(Files.exists(mark));
        }
    }

    @Test
    void whatIsOnlyLookedAtIsMarkedByNobody() {
        var opened = new CompletableFuture<OpenBook>();
        OpenBook.look(file, Runnable::run, opened::complete, opened::completeExceptionally);
        try (var book = opened.join()) {
            assertTrue(book.writer().isReadOnly());
            assertFalse(Files.exists(mark));
        }
    }
}

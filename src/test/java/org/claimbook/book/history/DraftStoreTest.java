package org.claimbook.book.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.file.BookException;
import org.claimbook.book.history.DraftStore.Kept;
import org.claimbook.model.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {
    @TempDir
    Path folder;

    private Path file;
    private Book book;

    @BeforeEach
    void open() {
        file = folder.resolve("test.claimbook");
        book = Book.create(file);
        book.names().put(new Subject("", "Russian forces", null));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatWasTypedLastIsThereForAnotherWhoOpensTheBook() {
        book.drafts().put("subject", 1, "name", "Russ");
        book.drafts().put("subject", 1, "name", "Russian for");
        book.drafts().put("subject", 1, "note", "?");
        try (var other = Book.read(file)) {
            assertEquals(
                    List.of(new Kept(1, "name", "Russian for"), new Kept(1, "note", "?")),
                    other.drafts().all("subject"));
            assertEquals(List.of(), other.drafts().all("place"));
        }
    }

    @Test
    void aDraftIsRemovedOnItsOwn() {
        book.drafts().put("subject", 1, "name", "Russ");
        book.drafts().put("subject", 1, "note", "?");
        book.drafts().remove("subject", 1, "name");
        assertEquals(List.of(new Kept(1, "note", "?")), book.drafts().all("subject"));
    }

    @Test
    void aDraftIsNoStep() {
        var before = book.history().latest(100);
        book.drafts().put("subject", 1, "name", "Russ");
        assertEquals(before, book.history().latest(100));
    }

    @Test
    void aDraftIsBackWithItsRow() {
        book.drafts().put("subject", 1, "note", "?");
        book.history().undo();
        assertTrue(book.drafts().all("subject").isEmpty());
        book.history().redo();
        assertEquals("?", book.drafts().all("subject").getFirst().text());
    }

    @Test
    void thereAreDraftsOnlyOfTables() {
        assertThrows(BookException.class, () -> book.drafts().all("subject; DROP TABLE claim"));
    }
}

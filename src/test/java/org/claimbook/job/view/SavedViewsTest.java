package org.claimbook.job.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.chart.Kind;
import org.claimbook.job.JobException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsTest {
    private static final ViewSettings TANKS = Views.of(Kind.TIMELINE, "tanks");

    @TempDir
    private Path folder = Path.of("");

    private Book book;
    private SavedViews views;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("x.claimbook"));
        views = new SavedViews(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private String said(Runnable work) {
        return String.valueOf(assertThrows(JobException.class, work::run).getMessage());
    }

    @Test
    void aViewComesBackByItsName() {
        views.save("Tanks, by source", TANKS);
        views.save("all", Views.full());
        assertEquals(List.of("all", "Tanks, by source"), views.names());
        assertEquals(new SavedView("all", Views.full()), views.get("all"));
        assertEquals(List.of(views.get("all"), new SavedView("Tanks, by source", TANKS)), views.all());
    }

    @Test
    void savingAgainReplaces() {
        views.save("one", TANKS);
        views.save("one", Views.full());
        assertEquals(List.of(new SavedView("one", Views.full())), views.all());
    }

    @Test
    void everyChangeIsOneStepThatCanBeUndone() {
        views.save("one", TANKS);
        views.save("one", Views.full());
        views.rename("one", "two");
        views.delete("two");
        assertEquals(List.of(), views.names());
        book.history().undo();
        assertEquals(List.of("two"), views.names());
        book.history().undo();
        assertEquals(List.of(new SavedView("one", Views.full())), views.all());
        book.history().undo();
        assertEquals(List.of(new SavedView("one", TANKS)), views.all());
        book.history().undo();
        assertEquals(List.of(), views.names());
        book.history().redo();
        assertEquals(List.of(new SavedView("one", TANKS)), views.all());
    }

    @Test
    void savingTheSameLeavesNoStep() {
        views.save("one", TANKS);
        views.save("one", TANKS);
        views.delete("none");
        assertEquals(1, book.history().latest(9).size());
    }

    @Test
    void namesAreNeededAndUnique() {
        views.save("one", TANKS);
        views.save("two", TANKS);
        assertEquals("A view needs a name", said(() -> views.save(" ", TANKS)));
        assertEquals("There is a view \"two\" already", said(() -> views.rename("one", "two")));
        assertTrue(said(() -> views.rename("three", "four")).contains("no saved view \"three\""));
        views.rename("one", "one");
        assertEquals(List.of("one", "two"), views.names());
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() {
        views.save("Tanks by source", TANKS);
        var said = said(() -> views.get("Tank by source"));
        assertTrue(said.contains("no saved view \"Tank by source\"") && said.contains("Tanks by source"), said);
    }

    @Test
    void aSpoiledViewKeepsNoOtherFromBeingSeen() {
        views.save("good", TANKS);
        book.views().put("spoiled", "{\"kind\":\"pie\",\"measure\":\"x\"}");
        assertEquals(List.of("good", "spoiled"), views.names());
        assertEquals(List.of(new SavedView("good", TANKS)), views.all());
        assertTrue(said(() -> views.get("spoiled")).startsWith("The view \"spoiled\" cannot be read: kind: "));
        views.delete("spoiled");
        assertEquals(List.of("good"), views.names());
    }
}

package org.claimbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.model.Report;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellModelTest {
    @TempDir
    private Path folder;

    private Book writer;
    private Book reader;
    private Work work;
    private ShellModel model;

    @BeforeEach
    void open() {
        var file = folder.resolve("Kursk 2024.claimbook");
        writer = Book.create(file);
        reader = Book.read(file);
        work = Work.direct(failure -> fail(failure));
        model = new ShellModel(writer, reader, work);
    }

    @AfterEach
    void close() {
        reader.close();
        writer.close();
    }

    @Test
    void theTitleIsTheBooksName() {
        assertEquals("Kursk 2024 – Claimbook", model.title());
    }

    @Test
    void anEmptyBookHasNothingToUndo() {
        assertEquals(new Book.Counts(0, 0, 0), model.counts().get());
        assertNull(model.undoable().get());
        assertNull(model.redoable().get());
    }

    @Test
    void afterAWriteTheCountsAndWhatUndoWouldDoAreNew() {
        addReport("One");
        assertEquals(1, model.counts().get().reports());
        assertEquals("add", whatOf(model.undoable().get()));
        assertNull(model.redoable().get());
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        addReport("One");
        model.undo();
        assertEquals(0, model.counts().get().reports());
        assertNull(model.undoable().get());
        assertEquals("add", whatOf(model.redoable().get()));
        model.redo();
        assertEquals(1, model.counts().get().reports());
    }

    @Test
    void undoWithNothingToUndoDoesNothing() {
        model.undo();
        model.redo();
        assertEquals(new Book.Counts(0, 0, 0), model.counts().get());
    }

    @Test
    void aBookThatIsOnlyReadOffersNoUndo() {
        addReport("One");
        var readOnly = new ShellModel(reader, reader, work);
        assertTrue(readOnly.isReadOnly());
        assertNull(readOnly.undoable().get());
        readOnly.undo();
        assertEquals(1, readOnly.counts().get().reports());
    }

    @Test
    void onlyWhatIsWrittenIsBeingSaved() {
        var busy = model.busy();
        assertEquals(ShellModel.Busy.NOTHING, busy.getValue());
        work.run(busy::getValue, now -> assertEquals(ShellModel.Busy.SAVING, now));
        work.note(() -> assertEquals(ShellModel.Busy.SAVING, busy.getValue()), () -> {});
        work.analyse(busy::getValue, now -> assertEquals(ShellModel.Busy.READING, now));
        assertEquals(ShellModel.Busy.NOTHING, busy.getValue());
    }

    private void addReport(String title) {
        var report = new Report("", title, null, null, null, null, null, null, null, null);
        work.run(
                () -> writer.step(
                        Step.Draft.of("add", "report"), () -> writer.reports().insert(report, null)),
                _ -> {});
    }

    private static String whatOf(Step step) {
        return Objects.requireNonNull(step).what();
    }
}

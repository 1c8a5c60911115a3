package org.claimbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimbook.model.Figure;
import org.claimbook.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    private Path folder;

    @Test
    void undoAndRedoSurviveClosingTheBook() {
        var file = folder.resolve("a.claimbook");
        try (var book = Book.create(file)) {
            var claim = book.claims().insert(Claims.of("m", "s", "2024", "1"));
            book.claims().update(claim.withFigure(Figure.exact("2")));
        }
        try (var book = Book.open(file)) {
            assertEquals("edit", book.history().undo().what());
            assertEquals(Figure.exact("1"), book.claims().get(1).orElseThrow().figure());
        }
        try (var book = Book.open(file)) {
            assertEquals("edit", book.history().redoable().orElseThrow().what());
            book.history().redo();
            assertEquals(Figure.exact("2"), book.claims().get(1).orElseThrow().figure());
            assertEquals(Optional.empty(), book.history().redoable());
        }
    }

    @Test
    void somethingNewEndsRedo() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            var claim = book.claims().insert(Claims.of("m", "s", "2024", "1"));
            book.claims().update(claim.withFigure(Figure.exact("2")));
            book.history().undo();
            book.claims().update(claim.withFigure(Figure.exact("3")));
            assertEquals(Optional.empty(), book.history().redoable());
            assertThrows(IllegalStateException.class, book.history()::redo);
            book.history().undo();
            book.history().redo();
            assertEquals(Figure.exact("3"), book.claims().get(1).orElseThrow().figure());
            assertTrue(book.history().latest(9).get(1).superseded());
        }
    }

    @Test
    void anEmptyHistoryHasNothingToUndo() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            assertEquals(Optional.empty(), book.history().undoable());
            assertThrows(IllegalStateException.class, book.history()::undo);
        }
    }

    @Test
    void undoWithinAStepIsRefused() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            book.claims().insert(Claims.full());
            assertThrows(
                    IllegalStateException.class,
                    () -> book.step(
                            Step.Draft.of("edit", null), () -> book.history().undo()));
            assertEquals(1, book.counts().claims());
        }
    }

    @Test
    void aCapturedFileComesBackByteForByte() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            var bytes = "<html>\0\u00FF</html>".getBytes(StandardCharsets.ISO_8859_1);
            var report = book.reports().insert(Report.titled("t"), "The text.");
            book.reports().addFile(report.uid(), "page.html", "text/html", bytes);
            var before = Dumps.content(book);
            book.history().undo();
            assertEquals(List.of(), Dumps.content(book).get("report_file"));
            book.history().redo();
            assertEquals(before, Dumps.content(book));
        }
    }

    @Test
    void aStepSaysWhatItWas() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            var sha = "0".repeat(64);
            var draft = Step.Draft.of("import", "a.csv").withReason("monthly").withInput(sha);
            book.step(draft, () -> book.claims().insert(Claims.full()));
            var step = book.history().latest(1).getFirst();
            assertEquals("import", step.what());
            assertEquals("a.csv", step.detail());
            assertEquals("monthly", step.reason());
            assertEquals(System.getProperty("user.name"), step.author());
            assertEquals(Optional.of(step), book.history().broughtIn(sha));
            book.history().undo();
            assertEquals(Optional.empty(), book.history().broughtIn(sha));
        }
    }
}

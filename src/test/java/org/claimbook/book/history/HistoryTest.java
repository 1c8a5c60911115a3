package org.claimbook.book.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.name.NamedField;
import org.claimbook.model.Figure;
import org.claimbook.model.NameKind;
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

    @Test
    void anOldStepIsTakenBackAndThoseAfterItStand() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            var claim = book.claims().insert(Claims.of("m", "s", "2024", "1"));
            book.claims().update(claim.withFigure(Figure.exact("2")));
            var old = book.history().undoable().orElseThrow();
            book.claims().update(book.claims().get(1).orElseThrow().withNote("seen"));
            assertEquals(List.of(), book.history().dependants(old.id(), 9));
            book.history().undoOnly(old.id());
            var now = book.claims().get(1).orElseThrow();
            assertEquals(Figure.exact("1"), now.figure());
            assertEquals("seen", now.note());
            assertEquals(old.id(), book.history().redo().id());
            assertEquals(Figure.exact("2"), book.claims().get(1).orElseThrow().figure());
        }
    }

    @Test
    void aStepOnWhichOthersDependIsNotTakenBackAlone() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            var sources = book.named(NameKind.SOURCE);
            var gull = sources.insert("Gull");
            var added = book.history().undoable().orElseThrow();
            var renamed = sources.update(gull.with(NamedField.NAME, "The Gull"));
            var rename = book.history().undoable().orElseThrow();
            book.claims().insert(Claims.of("m", "The Gull", "2024", "1"));
            var claim = book.history().undoable().orElseThrow();
            sources.insert("Gull");
            var taken = book.history().undoable().orElseThrow();
            assertEquals(List.of(rename, claim), book.history().dependants(added.id(), 9));
            assertEquals(List.of(taken), book.history().dependants(rename.id(), 9));
            assertThrows(IllegalStateException.class, () -> book.history().undoOnly(rename.id()));
            assertEquals("The Gull", sources.get(renamed.id()).orElseThrow().name());
        }
    }

    @Test
    void whatAnImportBroughtInIsNotTakenFromUnderLaterEdits() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            book.bulkInsert(Step.Draft.of("import", "a.csv"), bulk -> bulk.add(Claims.of("m", "s", "2024", "1")));
            var imported = book.history().undoable().orElseThrow();
            book.claims().insert(Claims.of("m2", "s", "2024", "2"));
            var refers = book.history().undoable().orElseThrow();
            book.claims().update(book.claims().get(1).orElseThrow().withNote("seen"));
            var edited = book.history().undoable().orElseThrow();
            assertEquals(List.of(refers, edited), book.history().dependants(imported.id(), 9));
            book.history().undoOnly(edited.id());
            book.history().undoOnly(refers.id());
            book.history().undoOnly(imported.id());
            assertEquals(0, book.counts().claims());
        }
    }

    @Test
    void stepsAreFoundByWordsWhateverTheirCase() {
        try (var book = Book.create(folder.resolve("a.claimbook"))) {
            book.step(
                    Step.Draft.of("import", "Січень.csv").withReason("monthly"),
                    () -> book.claims().insert(Claims.of("m", "s", "2024", "20842")));
            book.named(NameKind.SOURCE).insert("Газета");
            for (var words : List.of("січень", "MONTHLY", "20,842", "monthly 20842")) {
                assertEquals(
                        List.of("import"),
                        book.history().find(List.of(words.split(" ")), (_, _) -> false, 9).stream()
                                .map(Step::what)
                                .toList(),
                        words);
            }
            assertEquals(
                    1,
                    book.history().find(List.of("газета"), (_, _) -> false, 9).size());
            assertEquals(
                    1,
                    book.history()
                            .find(List.of("added"), (step, _) -> step.what().equals("add"), 9)
                            .size());
        }
    }
}

package org.claimbook.book.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.file.BookException;
import org.claimbook.book.history.Step;
import org.claimbook.model.Alias;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.NameKind;
import org.claimbook.model.Place;
import org.claimbook.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRestoreTest {
    private static final Step.Draft RESTORE = Step.Draft.of("import", "book.json");

    @TempDir
    private Path folder;

    private Book from;
    private Book to;

    @BeforeEach
    void fill() {
        from = Book.create(folder.resolve("from.claimbook"));
        to = Book.create(folder.resolve("to.claimbook"));
        var a = from.claims().insert(Claims.full());
        var b = from.claims().insert(Claims.of("m", "The officer", "2024", "1"));
        from.links().insert(new Link("", a.uid(), b.uid(), Link.Kind.ROUNDS, null));
        // The parent comes after its child, and has the greater id.
        from.sources().put(new Source("", "The officer", Source.Kind.PERSON, null, "The army", "B", null, null));
        from.names().put(new Place("", "Northern shore", "The coast", null));
        from.names().put(new Alias("", NameKind.SOURCE, "Офіцер", "The officer"));
        from.reports().addFile(a.report().uid(), "a.html", "text/html", new byte[] {0, 1, (byte) 0xFF});
        from.claims().update(b.withFigure(Figure.exact("2")));
        from.history().undo();
        from.settings().put("sort", "as_of");
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void anEmptyBookBecomesTheSameRowForRow() {
        var result = restore();
        assertEquals(Dumps.everything(from), Dumps.everything(to));
        assertEquals(from.counts().claims(), result.added());
        assertEquals(0, result.known());
        to.history().redo();
        assertEquals(Figure.exact("2"), to.claims().get(2).orElseThrow().figure());
    }

    @Test
    void aBookJoinedWithItselfIsUnchanged() {
        restore();
        var before = Dumps.everything(to);
        var result = restore();
        assertEquals(before, Dumps.everything(to));
        assertEquals(0, result.added());
        assertEquals(from.counts().claims(), result.known());
        assertEquals(List.of(), result.refused());
    }

    @Test
    void anotherBookIsJoinedUnderNewIdsAndInOneStep() {
        to.claims().insert(Claims.of("Other", "the OFFICER", "2024", "9"));
        var before = Dumps.content(to);
        var result = restore();
        assertEquals(2, result.added());
        assertEquals(List.of(), result.refused());
        assertEquals(3, to.counts().claims());
        var officer = to.sources().find("Офіцер").orElseThrow();
        assertEquals("the OFFICER", officer.name());
        for (var claim : List.of(1L, 2L)) {
            var original = from.claims().get(claim).orElseThrow();
            var joined = to.claims().find(original.uid()).orElseThrow();
            assertEquals(original.figure(), joined.figure());
            assertEquals(original.report(), joined.report());
            assertEquals("the OFFICER", joined.speech().claimant());
            assertEquals(original.topic(), joined.topic());
        }
        assertEquals(from.links().all(Link.Kind.ROUNDS), to.links().all(Link.Kind.ROUNDS));
        assertTrue(to.names().all(NameKind.PLACE).contains("The coast"));
        assertEquals(2, to.history().latest(9).size());
        to.history().undo();
        assertEquals(before, Dumps.content(to));
    }

    @Test
    void aRowThatSaysOtherwiseIsRefused() {
        restore();
        var claim = to.claims().get(2).orElseThrow();
        to.claims().update(claim.withFigure(Figure.exact("77")));
        var result = restore();
        assertEquals(
                List.of("claim " + claim.uid()),
                result.refused().stream()
                        .map(refusal -> refusal.table() + " " + refusal.uid())
                        .toList());
        assertEquals(Figure.exact("77"), to.claims().get(2).map(Claim::figure).orElseThrow());
    }

    @Test
    void anUnknownTableOrColumnIsToldAndNothingStays() {
        for (var row : List.of(Map.entry("nonsense", "id"), Map.entry("source", "mood"))) {
            var said = assertThrows(
                    BookException.class,
                    () -> to.restore(RESTORE, rows -> {
                        from.dump().each("source", values -> rows.row("source", values));
                        rows.row(row.getKey(), Map.of(row.getValue(), 1L));
                    }));
            assertTrue(said.getMessage().contains("expected"), said.getMessage());
            assertEquals(List.of(), to.sources().all());
        }
    }

    @Test
    void aDanglingReferenceIsRefusedAsAWhole() {
        assertThrows(
                BookException.class,
                () -> to.restore(RESTORE, rows -> from.dump().each("claim", values -> rows.row("claim", values))));
        assertEquals(0, to.counts().claims());
        to.claims().insert(Claims.full());
        assertEquals(1, to.counts().claims());
    }

    private TableRestore.Result restore() {
        var dump = from.dump();
        return to.restore(
                RESTORE, rows -> dump.tables().forEach(table -> dump.each(table, values -> rows.row(table, values))));
    }
}

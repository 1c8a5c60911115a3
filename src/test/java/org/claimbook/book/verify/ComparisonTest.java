package org.claimbook.book.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.file.Sql;
import org.claimbook.book.history.Step;
import org.claimbook.book.verify.Fault.Kind;
import org.claimbook.model.Figure;
import org.claimbook.model.NameKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a backup: a changed but good figure is found, and what the history tells of is told apart.
class ComparisonTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path backup;

    @BeforeEach
    void make() throws IOException {
        file = Damage.book(folder.resolve("a.claimbook"));
        backup = Files.copy(file, folder.resolve("backup.claimbook"));
    }

    @Test
    void twoThatAreTheSame() {
        assertEquals(List.of(), found());
    }

    @Test
    void aFigureThatSomebodyChangedIsFound() {
        Damage.sql(file, "UPDATE claim SET value = '8888' WHERE id = 20");
        assertEquals(List.of(), Damage.faults(file));
        var fault = found().getFirst();
        assertEquals(Kind.UNEXPLAINED, fault.kind());
        assertEquals("value", fault.column());
        assertEquals("8888", fault.found());
        assertTrue(
                fault.says().contains("is \"8888\", and was \"17\" in the backup; changed without a step"),
                fault.says());
    }

    @Test
    void whatStepsDidIsExplained() {
        try (var book = Book.open(file)) {
            var claim = book.claims().get(20).orElseThrow();
            book.claims().update(claim.withFigure(Figure.exact("1234")));
            book.claims().delete(List.of(21L));
            book.claims().insert(Claims.full());
            book.names().merge(NameKind.SOURCE, "Source 1", "", "Source 2", "").run();
            book.bulkInsert(Step.Draft.of("import", "b.csv"), bulk -> bulk.add(Claims.of("boats", "x", "2024", "1")));
        }
        var found = found();
        found.forEach(fault -> assertEquals(Kind.EXPLAINED, fault.kind(), fault.says()));
        assertTrue(found.size() > 80, "the claims of a merged source are among them");
    }

    @Test
    void whatWasUndoneSinceIsExplained() {
        try (var book = Book.open(file)) {
            book.history().undo();
        }
        found().forEach(fault -> assertEquals(Kind.EXPLAINED, fault.kind(), fault.says()));
        assertTrue(found().size() >= 400);
    }

    @Test
    void aFigureThatIsNotTheOneOfTheHistoryIsFound() {
        try (var book = Book.open(file)) {
            var claim = book.claims().get(20).orElseThrow();
            book.claims().update(claim.withFigure(Figure.exact("1234")));
        }
        Damage.sql(file, "UPDATE claim SET value = '4321' WHERE id = 20");
        assertEquals(Kind.UNEXPLAINED, found().getFirst().kind());
    }

    @Test
    void whatSomebodyTookAwayOrPutInIsFoundFirst() {
        try (var book = Book.open(file)) {
            book.claims().delete(List.of(21L));
        }
        Damage.sql(
                file,
                "DELETE FROM claim WHERE id = 30",
                "UPDATE claim SET claimant_id = 1 WHERE id = 40",
                "UPDATE change SET before = '{}' WHERE id = 1",
                "INSERT INTO subject (uid, name, name_key) VALUES ('00000000-0000-7000-8000-000000000000', 'X', 'x')");
        assertEquals(
                List.of("change", "subject", "claim", "claim", "claim"),
                found().stream().map(Fault::table).toList());
        assertEquals(
                List.of(true, true, true, true, false),
                found().stream().map(Fault::isWrong).toList());
    }

    @Test
    void anOlderSchemaIsCompared() throws IOException {
        var old = folder.resolve("old.claimbook");
        try (var in = Sql.class.getResourceAsStream("v1.claimbook")) {
            Files.copy(in, old);
        }
        var now = Files.copy(old, folder.resolve("now.claimbook"));
        Book.open(now).close();
        file = now;
        backup = old;
        assertEquals(List.of(), found());
    }

    private List<Fault> found() {
        var found = new ArrayList<Fault>();
        Comparison.run(file, backup, found::add);
        return found;
    }
}

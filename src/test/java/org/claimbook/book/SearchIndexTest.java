package org.claimbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.claim.ClaimFilter;
import org.claimbook.book.history.Step;
import org.claimbook.model.Alias;
import org.claimbook.model.Claim;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index of the search is as the book is, whoever changed it, and how.
class SearchIndexTest {
    private static final Step.Draft IMPORT = Step.Draft.of("import", "a.csv");
    private static final String TRIGGERS = "SELECT name || sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name";

    @TempDir
    private Path folder;

    private Path file;
    private Book book;

    @BeforeEach
    void open() {
        file = folder.resolve("a.claimbook");
        book = Book.create(file);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void editsUndoAndRedoKeepIt() {
        var claim = book.claims().insert(Claims.full());
        var bare = book.claims().insert(Claims.of("m", "The gull", "2024", "1"));
        book.claims().update(claim.withNote("read once more"));
        book.claims().update(bare.withNote("heron"));
        book.claims().update(bare);
        book.reports().update(bare.report().withOutlet("The Heron Post"));
        book.reports().setBody(bare.report().uid(), "herons everywhere");
        assertFound(0, "once heron");
        assertFound(1, "once");
        book.claims().delete(List.of(claim.id()));
        assertFound(0, "once");
        assertSound();
        for (var steps = book.history().latest(99).size(); steps > 0; steps--) {
            book.history().undo();
            assertSound();
        }
        assertEquals(new Book.Counts(0, 0, 0), book.counts());
        for (var redone = true; redone; redone = book.history().redoable().isPresent()) {
            book.history().redo();
            assertSound();
        }
    }

    @Test
    void anOutletThatIsRenamedOrMergedKeepsItsReportsFound() {
        book.reports().insert(Report.titled("One").withOutlet("The Gull"), "rain");
        book.reports().insert(Report.titled("Two").withOutlet("Gull Daily"), "snow");
        book.names().put(new Alias("", NameKind.SOURCE, "Чайка", "The Gull"));
        Indexed.change(file, "UPDATE source SET name = 'The Tern', name_key = 'the tern' WHERE name = 'The Gull'");
        assertEquals(1, reports("tern rain"));
        assertEquals(0, reports("gull rain"));
        assertSound();
        book.names().merge(NameKind.SOURCE, "Gull Daily", "", "The Tern", "").run();
        assertEquals(1, reports("tern snow"));
        assertSound();
        book.history().undo();
        assertEquals(1, reports("daily snow"));
        assertSound();
    }

    @Test
    void anOutletMayComeAfterItsReportsAndGoBeforeThem() {
        book.reports().insert(Report.titled("One").withOutlet("The Gull"), "rain");
        Indexed.change(
                file,
                "BEGIN; PRAGMA defer_foreign_keys = ON; DELETE FROM source; UPDATE report SET title = 'Uno';"
                        + " INSERT INTO source (id, uid, name, name_key) VALUES (1,"
                        + " '0192f0c4-0000-7000-8000-000000000001', 'The Tern', 'the tern'); COMMIT");
        assertEquals(1, reports("uno tern"));
        assertSound();
    }

    @Test
    void manyRowsAtOnceKeepIt() {
        var triggers = Indexed.texts(file, TRIGGERS);
        book.claims().insert(Claims.full());
        bring(6_000);
        assertEquals(triggers, Indexed.texts(file, TRIGGERS));
        assertFound(2_000, "counted");
        assertFound(1, "counted \"row 3333\"");
        assertEquals(1, reports("\"sheet 3333\""));
        assertSound();
        book.history().undo();
        assertFound(0, "counted");
        assertSound();
        book.history().redo();
        assertFound(2_000, "counted");
        assertEquals(triggers, Indexed.texts(file, TRIGGERS));
        assertSound();
    }

    private void bring(int rows) {
        book.bulkInsert(IMPORT, bulk -> {
            for (var i = 0; i < rows; i++) {
                bulk.add(claim(i));
            }
            return 0;
        });
    }

    private static Claim claim(int i) {
        return Claims.of("tents", "Source number " + i, "2024", "1")
                .withReport(Report.titled("Sheet " + i))
                .withNote(i % 3 == 0 ? "counted in row " + i : null);
    }

    @Test
    void anImportThatFailsLeavesItAsItWas() {
        var triggers = Indexed.texts(file, TRIGGERS);
        assertThrows(
                IllegalStateException.class,
                () -> book.bulkInsert(IMPORT, bulk -> {
                    for (var i = 0; i < 9_000; i++) {
                        bulk.add(claim(i));
                    }
                    throw new IllegalStateException("cancelled");
                }));
        assertEquals(triggers, Indexed.texts(file, TRIGGERS));
        assertFound(0, "counted");
        assertSound();
    }

    @Test
    void aBookRestoredOrJoinedIsFound() {
        bring(2_500);
        book.sources().put(new Source("", "Gull", Source.Kind.OUTLET, null, "Later parent", null, null, null));
        for (var held : List.of(0, 1)) {
            var other = folder.resolve(held + ".claimbook");
            try (var to = Book.create(other)) {
                if (held == 1) {
                    to.claims().insert(Claims.full());
                }
                var dump = book.dump();
                to.restore(
                        IMPORT,
                        rows -> dump.tables().forEach(table -> dump.each(table, values -> rows.row(table, values))));
                assertEquals(834, to.claims().count(ClaimFilter.ALL.withText("counted")));
            }
            Indexed.assertSound(other);
            assertEquals(Indexed.texts(file, TRIGGERS), Indexed.texts(other, TRIGGERS));
        }
    }

    private void assertSound() {
        Indexed.assertSound(file);
    }

    private void assertFound(long claims, String words) {
        assertEquals(claims, book.claims().count(ClaimFilter.ALL.withText(words)));
    }

    private long reports(String words) {
        return book.search().find(words, 1).groups().stream()
                .filter(group -> group.kind() == org.claimbook.book.search.Found.Kind.REPORT)
                .mapToLong(group -> group.total())
                .sum();
    }
}

package org.claimbook.book.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.Dumps;
import org.claimbook.book.history.Step;
import org.claimbook.book.whole.BulkInsert.Outcome;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkInsertTest {
    private static final Step.Draft IMPORT = Step.Draft.of("import", "a.csv");

    @TempDir
    private Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("a.claimbook"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void claimsComeInAsTheyAreAndCostOneChangeATable() {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < 100; i++) {
            claims.add(i % 3 == 0 ? Claims.full() : Claims.of("m" + i % 2, "s", "2024-11", i + ".50"));
        }
        for (var outcome : add(claims)) {
            assertInstanceOf(Outcome.Added.class, outcome);
        }
        for (var i = 0; i < 100; i++) {
            var stored = book.claims().get(i + 1).orElseThrow();
            assertEquals(claims.get(i).figure(), stored.figure());
            assertEquals(claims.get(i).words(), stored.words());
            assertEquals(claims.get(i).speech(), stored.speech());
            assertEquals(claims.get(i).topic(), stored.topic());
            assertEquals(claims.get(i).period(), stored.period());
            assertEquals(claims.get(i).grade(), stored.grade());
            assertEquals(claims.get(i).note(), stored.note());
        }
        var changes = book.history().changes(1);
        assertEquals(
                List.of("source 4", "report 2", "measure 3", "subject 1", "place 1", "claim 100"),
                changes.stream()
                        .map(change -> change.table() + " " + change.rows())
                        .toList());
        assertEquals(1, book.history().latest(9).size());
    }

    @Test
    void whatIsKnownIsSkippedAndWhatSaysOtherwiseRefused() {
        var stored = book.claims().insert(Claims.full());
        var outcomes = add(List.of(
                stored,
                stored.withFigure(Figure.exact("20001")),
                stored.withSpeech(new Speech("Another", "The agency", Speech.Channel.POST, Speech.Stance.CONCEDES)),
                stored.withReport(
                        Report.titled("Another").withUid(stored.report().uid()))));
        assertInstanceOf(Outcome.Known.class, outcomes.get(0));
        assertEquals(refused("stated"), outcomes.get(1));
        assertEquals(refused("claimant"), outcomes.get(2));
        assertTrue(outcomes.get(3) instanceof Outcome.Refused(var why) && why.contains("expected the same report"));
        assertEquals(1, book.counts().claims());
        assertTrue(book.names().resolve(NameKind.SOURCE, "Another").isEmpty());
        assertEquals(1, book.history().latest(9).size());
    }

    private static Outcome refused(String column) {
        return new Outcome.Refused("expected the same " + column + " as in the book, which has a claim of this uid");
    }

    @Test
    void whatAFileHasNoColumnForIsNotHeldAgainstIt() {
        var stored = book.claims().insert(Claims.full());
        var report = stored.report();
        var fromCsv = new Claim(
                0,
                stored.uid(),
                new Report(
                        report.uid(),
                        report.title(),
                        report.outlet(),
                        null,
                        report.url(),
                        null,
                        null,
                        null,
                        null,
                        null),
                stored.words(),
                stored.figure(),
                stored.speech(),
                stored.topic(),
                stored.period(),
                stored.grade(),
                null,
                stored.note());
        assertInstanceOf(Outcome.Known.class, add(List.of(fromCsv)).getFirst());
    }

    @Test
    void aUidGivenTwiceInOneImportIsKnownTheSecondTime() {
        var uid = "0192f0c4-0000-7000-8000-000000000001";
        var claim = withUid(Claims.of("m", "s", "2024", "1"), uid);
        var outcomes = add(List.of(claim, claim, claim.withFigure(Figure.exact("2"))));
        assertInstanceOf(Outcome.Added.class, outcomes.get(0));
        assertInstanceOf(Outcome.Known.class, outcomes.get(1));
        assertEquals(refused("value"), outcomes.get(2));
        assertEquals(uid, book.claims().get(1).orElseThrow().uid());
    }

    private static Claim withUid(Claim claim, String uid) {
        return new Claim(
                0,
                uid,
                claim.report(),
                claim.words(),
                claim.figure(),
                claim.speech(),
                claim.topic(),
                claim.period(),
                claim.grade(),
                claim.readBy(),
                claim.note());
    }

    @Test
    void anImportThatFailsLeavesNothing() throws SQLException {
        book.claims().insert(Claims.of("m", "s", "2024", "1"));
        var before = Dumps.everything(book);
        var indexes = indexes();
        assertThrows(
                IllegalStateException.class,
                () -> book.bulkInsert(IMPORT, bulk -> {
                    for (var i = 0; i < 20_000; i++) {
                        bulk.add(Claims.of("m", "s", "2024", String.valueOf(i)));
                    }
                    throw new IllegalStateException("cancelled");
                }));
        assertEquals(before, Dumps.everything(book));
        assertEquals(indexes, indexes());
    }

    @Test
    void aLargeImportLeavesTheIndexesAsTheyWereAndCanBeUndoneAndRedone() throws SQLException {
        var indexes = indexes();
        book.bulkInsert(IMPORT, bulk -> {
            for (var i = 0; i < 11_000; i++) {
                bulk.add(Claims.of("m" + i % 7, "s" + i % 5, "2024-11-05", String.valueOf(i)));
            }
            return 0;
        });
        assertEquals(indexes, indexes());
        var after = Dumps.content(book);
        book.history().undo();
        assertEquals(new Book.Counts(0, 0, 0), book.counts());
        assertEquals(List.of(), book.names().all(NameKind.SOURCE));
        book.history().redo();
        assertEquals(after, Dumps.content(book));
        assertEquals(indexes, indexes());
    }

    private List<String> indexes() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + book.path());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT name || sql FROM sqlite_schema WHERE tbl_name = 'claim' AND type = 'index' ORDER BY"
                                + " name")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private List<Outcome> add(List<Claim> claims) {
        return book.bulkInsert(IMPORT, bulk -> claims.stream().map(bulk::add).toList());
    }
}

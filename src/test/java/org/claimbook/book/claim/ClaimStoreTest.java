package org.claimbook.book.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimbook.book.Book;
import org.claimbook.book.Claims;
import org.claimbook.book.history.Change;
import org.claimbook.book.history.Step;
import org.claimbook.model.Alias;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Uid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimStoreTest {
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
    void aClaimComesBackAsItWentIn() {
        var stored = book.claims().insert(Claims.full());
        assertTrue(Uid.isUid(stored.uid()));
        var report = Claims.full().report().withUid(stored.report().uid());
        var expected = Claims.full();
        assertEquals(
                new Claim(
                        1,
                        stored.uid(),
                        report,
                        expected.words(),
                        expected.figure(),
                        expected.speech(),
                        expected.topic(),
                        expected.period(),
                        expected.grade(),
                        expected.readBy(),
                        expected.note()),
                stored);
        assertEquals(stored, book.claims().find(stored.uid()).orElseThrow());
        assertEquals(stored, book.claims().get(1).orElseThrow());
    }

    @Test
    void aNumberKeepsItsDecimals() {
        for (var written : List.of("1294.50", "0", "-0.001", "123456789012345678901234567890.10")) {
            var stored = book.claims().insert(Claims.of("m", "s", "2024", written));
            assertEquals(new BigDecimal(written), stored.figure().value());
        }
    }

    @Test
    void oneNameInAnySpellingIsOneSource() {
        book.claims().insert(Claims.of("m", "УКРАЇНА", "2024", "1"));
        var second = book.claims().insert(Claims.of("M ", " україна", "2024", "2"));
        assertEquals("УКРАЇНА", second.speech().claimant());
        assertEquals("m", second.topic().measure());
        assertEquals(List.of("УКРАЇНА"), book.names().all(NameKind.SOURCE));
    }

    @Test
    void anAliasStandsForItsTarget() {
        book.claims().insert(Claims.of("m", "Oleksandr Syrskyi", "2024", "1"));
        book.names().put(new Alias("", NameKind.SOURCE, "Сирський", "Oleksandr Syrskyi"));
        var claim = book.claims().insert(Claims.of("m", "сирський", "2024", "2"));
        assertEquals("Oleksandr Syrskyi", claim.speech().claimant());
    }

    @Test
    void reportsAreTheSameByTitleOutletAddressAndDate() {
        var first = book.claims().insert(Claims.full());
        var same = book.claims().insert(Claims.full());
        var other = book.claims()
                .insert(Claims.full().withReport(Report.titled(first.report().title())));
        assertEquals(first.report().uid(), same.report().uid());
        assertEquals(2, book.counts().reports());
        assertEquals(null, other.report().outlet());
    }

    @Test
    void anEditWritesDownOnlyWhatChanged() {
        var claim = book.claims().insert(Claims.of("m", "s", "2024", "20842"));
        book.claims().update(claim.withFigure(Figure.exact("20843")).withNote("typo"));
        var step = book.history().undoable().orElseThrow();
        var changes = book.history().changes(step.id());
        assertEquals("edit", step.what());
        assertEquals(
                List.of(new Change(
                        "claim",
                        claim.uid(),
                        "{\"value\":\"20842\",\"note\":null}",
                        "{\"value\":\"20843\",\"note\":\"typo\"}",
                        0,
                        0)),
                changes);
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        var claim = book.claims().insert(Claims.full());
        book.claims().update(claim);
        assertEquals(1, book.history().latest(10).size());
    }

    @Test
    void manyClaimsChangeAtOneStrokeAndEachIsInTheHistory() {
        var before = Stream.of("1", "2", "3")
                .map(value -> book.claims().insert(Claims.of("m", "s", "2024", value)))
                .toList();
        var after = List.of(
                before.get(0).withNote("checked").withSpeech(Speech.by("Nobody yet")),
                before.get(1),
                before.get(2).withNote("checked").withSpeech(Speech.by("Nobody yet")));
        book.claims().update(before, after);
        assertEquals(after, book.claims().get(new long[] {1, 2, 3}));
        var step = book.history().undoable().orElseThrow();
        var changed = book.history().changes(step.id()).stream()
                .filter(change -> change.table().equals("claim"))
                .toList();
        assertEquals(
                List.of(before.get(0).uid(), before.get(2).uid()),
                changed.stream().map(Change::rowUid).toList());
        assertEquals(
                List.of("{\"claimant_id\":1,\"note\":null}", "{\"claimant_id\":2,\"note\":\"checked\"}"),
                List.of(changed.getFirst().before(), changed.getFirst().after()));
        book.history().undo();
        assertEquals(before, book.claims().get(new long[] {1, 2, 3}));
        assertEquals(List.of("s"), book.names().all(NameKind.SOURCE));
        book.history().redo();
        assertEquals(after, book.claims().get(new long[] {1, 2, 3}));
    }

    @Test
    void manyThatStayAsTheyWereLeaveNoStep() {
        var claims = List.of(book.claims().insert(Claims.full()));
        book.claims().update(claims, claims);
        assertEquals(1, book.history().latest(10).size());
    }

    /// Their keys are those from first to last, until one has gone.
    @Test
    void keysOfAllClaimsLeaveOutThoseGone() {
        assertArrayEquals(new long[0], book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY));
        for (var i = 1; i <= 4; i++) {
            book.claims().insert(Claims.of("m", "s", "2024", String.valueOf(i)));
        }
        book.claims().delete(List.of(1L));
        assertArrayEquals(new long[] {2, 3, 4}, book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY));
        book.claims().delete(List.of(3L, 99L));
        assertArrayEquals(new long[] {2, 4}, book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY));
        assertArrayEquals(new long[] {4, 2}, book.claims().ids(ClaimFilter.ALL, ClaimSort.ENTRY.reversed()));
    }

    @Test
    void aNewNameIsPartOfTheEdit() {
        var claim = book.claims().insert(Claims.of("m", "s", "2024", "1"));
        book.claims().update(claim.withSpeech(Speech.by("Nobody yet")));
        assertEquals(2, book.names().all(NameKind.SOURCE).size());
        book.history().undo();
        assertEquals(List.of("s"), book.names().all(NameKind.SOURCE));
        assertEquals("s", book.claims().get(1).orElseThrow().speech().claimant());
    }

    @Test
    void aReportIsEditedThroughAnyOfItsClaims() {
        var first = book.claims().insert(Claims.full());
        book.claims().insert(Claims.full());
        var report = first.report();
        book.claims()
                .update(first.withReport(new Report(
                        report.uid(), "New title", "Other outlet", null, null, null, null, null, null, null)));
        var second = book.claims().get(2).orElseThrow();
        assertEquals("New title", second.report().title());
        assertEquals("Other outlet", second.report().outlet());
        assertEquals(1, book.counts().reports());
    }

    @Test
    void aClaimMovesToAnotherReport() {
        var claim = book.claims().insert(Claims.full());
        var moved = book.claims().update(claim.withReport(Report.titled("Elsewhere")));
        assertEquals("Elsewhere", moved.report().title());
        assertEquals(2, book.counts().reports());
    }

    @Test
    void deletingTakesLinksAlongAndUndoBringsBothBack() {
        var a = book.claims().insert(Claims.of("m", "s", "2024", "1"));
        var b = book.claims().insert(Claims.of("m", "t", "2024", "1"));
        var link = book.links().insert(new Link("", a.uid(), b.uid(), Link.Kind.REPEATS, "word for word"));
        book.claims().delete(List.of(a.id()));
        assertEquals(1, book.counts().claims());
        assertEquals(List.of(), book.links().all(Link.Kind.REPEATS));
        book.history().undo();
        assertEquals(List.of(link), book.links().repeatsAmong(List.of(a.id(), b.id())));
        assertEquals(List.of(), book.links().repeatsAmong(List.of(a.id())));
        assertEquals(a, book.claims().get(a.id()).orElseThrow());
    }

    @Test
    void rowsComeInTheOrderOfTheirKeysAndThoseGoneAreLeftOut() {
        for (var i = 1; i <= 3; i++) {
            book.claims().insert(Claims.of("m", "s", "2024", String.valueOf(i)));
        }
        var got =
                book.claims().get(new long[] {3, 99, 1}).stream().map(Claim::id).toList();
        assertEquals(List.of(3L, 1L), got);
    }

    @Test
    void eachStreamsAndMayAskForMoreOnTheWay() {
        for (var i = 1; i <= 3; i++) {
            book.claims().insert(Claims.of("m", "s", "2024", String.valueOf(i)));
        }
        var seen = new ArrayList<Long>();
        book.claims()
                .each(
                        ClaimFilter.ALL,
                        outer -> book.claims().each(ClaimFilter.ALL, inner -> {
                            seen.add(10 * outer.id() + inner.id());
                        }));
        assertEquals(List.of(11L, 12L, 13L, 21L, 22L, 23L, 31L, 32L, 33L), seen);
    }

    @Test
    void whatFailsWithinAStepLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> book.step(Step.Draft.of("edit", null), () -> {
                    book.claims().insert(Claims.full());
                    throw new IllegalStateException("changed my mind");
                }));
        assertEquals(new Book.Counts(0, 0, 0), book.counts());
        assertEquals(List.of(), book.names().all(NameKind.SOURCE));
        assertEquals(List.of(), book.history().latest(10));
        book.claims().insert(Claims.full());
        assertEquals(1, book.counts().claims());
    }

    @Test
    void aStepCannotGoOnAfterAPartOfItFailed() {
        assertThrows(
                IllegalStateException.class,
                () -> book.step(Step.Draft.of("edit", null), () -> {
                    assertThrows(
                            IllegalArgumentException.class, () -> book.claims().update(Claims.full()));
                    return 0;
                }));
    }

    @Test
    void aMeasureIsKnownByNameAndUnit() {
        var tonnes = Claims.full().withTopic(new Topic("grain", "t", null, null));
        var ships = Claims.full().withTopic(new Topic("grain", "ships", null, null));
        book.claims().insert(tonnes);
        book.claims().insert(ships);
        assertEquals(1, book.claims().count(ClaimFilter.ALL.withMeasure("grain").withUnit("t")));
        assertEquals(2, book.claims().count(ClaimFilter.ALL.withMeasure("Grain")));
    }
}

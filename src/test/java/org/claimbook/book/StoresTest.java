package org.claimbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.claim.TopicStore;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Alias;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.model.Source;
import org.claimbook.model.Subject;
import org.claimbook.model.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
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
    void namesCompleteFromTheirBeginningFirstAndByAlias() {
        for (var name : List.of("Kursk region", "Kyiv", "Lake Kyivske", "Київщина")) {
            book.claims().insert(Claims.full().withTopic(new Topic("m", "", null, name)));
        }
        book.names().put(new Alias("", NameKind.PLACE, "Київ", "Kyiv"));
        assertEquals(List.of("Kyiv", "Lake Kyivske"), book.names().complete(NameKind.PLACE, "kyi", 9));
        assertEquals(List.of("Kyiv", "Київщина"), book.names().complete(NameKind.PLACE, "КИЇ", 9));
        assertEquals(List.of("Kyiv"), book.names().complete(NameKind.PLACE, "kyi", 1));
        assertEquals(List.of(), book.names().complete(NameKind.PLACE, "%", 9));
        assertEquals(Optional.of("Kyiv"), book.names().resolve(NameKind.PLACE, " КИЇВ"));
    }

    @Test
    void namesOfEachKindCompleteByAlias() {
        book.claims().insert(Claims.full());
        for (var kind : NameKind.values()) {
            var own = book.names().all(kind).getFirst();
            book.names().put(new Alias("", kind, "Zzz", own));
            assertEquals(List.of(own), book.names().complete(kind, "zz", 9));
            assertEquals("Zzz", book.names().forms(kind).getLast().form());
            assertEquals(own, book.names().forms(kind).getLast().name());
        }
    }

    @Test
    void anAliasCannotBeAnothersName() {
        book.names().put(new Subject("", "Guards", null));
        book.names().put(new Subject("", "Marines", "note"));
        var taken = new Alias("", NameKind.SUBJECT, "marines", "Guards");
        assertThrows(IllegalArgumentException.class, () -> book.names().put(taken));
        var unknown = new Alias("", NameKind.SUBJECT, "x", "Nobody");
        assertThrows(IllegalArgumentException.class, () -> book.names().put(unknown));
    }

    @Test
    void aSourceKnowsItsParent() {
        var officer = new Source("", "The officer", Source.Kind.PERSON, "north", "The army", "B", "https://x", "n");
        var stored = book.sources().put(officer);
        assertEquals("The army", stored.parent());
        assertEquals(
                Source.Kind.OTHER, book.sources().find("the ARMY").orElseThrow().kind());
        var renamed = book.sources()
                .update(new Source(stored.uid(), "Officer A.", Source.Kind.OFFICIAL, null, null, null, null, null));
        assertEquals(renamed, book.sources().find("officer a.").orElseThrow());
        assertEquals(Optional.empty(), book.sources().find("The officer"));
    }

    @Test
    void aMeasureKnowsItsWhole() {
        var killed = book.measures().put(new Measure("", "killed", "people", "losses", false, null));
        assertEquals("losses", killed.partOf());
        assertEquals(killed, book.measures().find("Killed", "people").orElseThrow());
        assertEquals(Optional.empty(), book.measures().find("killed", "units"));
        book.measures().put(new Measure("", "change", "people", null, true, null));
        assertTrue(book.measures().find("change", "people").orElseThrow().signed());
    }

    @Test
    void topicsAreCountedWithTheirClaimants() {
        for (var claimant : List.of("a", "b", "a")) {
            book.claims().insert(Claims.of("tents", claimant, "2024", "1"));
        }
        book.claims().insert(Claims.of("boats", "a", "2024", "1"));
        book.claims().insert(Claims.full());
        assertEquals(
                List.of(
                        new TopicStore.MeasureUse("tents", "", 3),
                        new TopicStore.MeasureUse("boats", "", 1),
                        new TopicStore.MeasureUse("losses", "people", 1)),
                book.topics().measures());
        assertEquals(
                List.of(new TopicStore.Combination(
                        new Topic("tents", "", null, null), Accumulation.UNKNOWN, null, 3, 2)),
                book.topics().of("TENTS"));
        assertEquals(
                List.of(new TopicStore.Combination(
                        Claims.full().topic(), Accumulation.CUMULATIVE, Claims.date("2024-08-06"), 1, 1)),
                book.topics().of("losses"));
        assertEquals(List.of(), book.topics().of("nothing"));
    }

    @Test
    void aTextIntoWhichClaimsPointStaysAsItIs() {
        var report = book.reports().insert(Report.titled("t"), "first text");
        book.reports().setBody(report.uid(), "second text");
        book.claims().insert(Claims.full().withReport(report));
        assertThrows(IllegalStateException.class, () -> book.reports().setBody(report.uid(), "third text"));
        assertEquals(Optional.of("second text"), book.reports().body(report.uid()));
        assertEquals(Optional.of(report), book.reports().findByBody("second text"));
        assertEquals(Optional.empty(), book.reports().findByBody("first text"));
    }

    @Test
    void aReportWithoutTextGetsItEvenWhereClaimsHavePlaces() {
        var claim = book.claims().insert(Claims.full());
        book.reports().setBody(claim.report().uid(), "the text");
        assertEquals(Optional.of("the text"), book.reports().body(claim.report().uid()));
    }

    @Test
    void settingsAreNoPartOfTheHistory() {
        book.settings().put("sort", "a");
        book.settings().put("sort", "b");
        assertEquals(Optional.of("b"), book.settings().get("sort"));
        book.settings().remove("sort");
        assertEquals(Optional.empty(), book.settings().get("sort"));
        assertEquals(List.of(), book.history().latest(9));
    }
}

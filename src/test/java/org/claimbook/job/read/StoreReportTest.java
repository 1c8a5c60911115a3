package org.claimbook.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Link;
import org.claimbook.reading.Proposal.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreReportTest {
    @TempDir
    private Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("flood.claimbook"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aReportIsStoredWithItsTextAndItsProposals() {
        var stored = new StoreReport(book).store(Flood.draft());
        assertTrue(stored.isNew());
        assertEquals("Vale Post", stored.report().outlet());
        assertEquals(Flood.DAY, stored.report().published());
        assertEquals(
                Optional.of(Flood.TEXT), book.reports().body(stored.report().uid()));
        var claim = stored.claims().getFirst();
        assertEquals(new BigDecimal("400"), claim.figure().low());
        assertEquals("Ada Brook", claim.speech().claimant());
        assertEquals("homes lost", claim.topic().measure());
        assertEquals(Status.PROPOSED, claim.grade().status());
        assertEquals("{\"figure\":\"number.digits\",\"claimant\":\"speech.said\"}", claim.readBy());
        assertEquals(
                claim.words().quote(),
                Flood.TEXT.substring(claim.words().start(), claim.words().end()));
        assertEquals(new Book.Counts(1, 2, 2), book.counts());
    }

    @Test
    void aPartIsLinkedToItsTotal() {
        var claims = new StoreReport(book).store(Flood.draft()).claims();
        var links = book.links().all(Link.Kind.COMPONENT_OF);
        assertEquals(1, links.size());
        assertEquals(claims.get(1).uid(), links.getFirst().from());
        assertEquals(claims.get(0).uid(), links.getFirst().to());
    }

    @Test
    void allOfItIsOneStep() {
        new StoreReport(book).store(Flood.draft());
        var steps = book.history().latest(9);
        assertEquals(List.of("read"), steps.stream().map(step -> step.what()).toList());
        assertEquals("Flood in Lower Vale", steps.getFirst().detail());
        book.history().undo();
        assertEquals(new Book.Counts(0, 0, 0), book.counts());
        book.history().redo();
        assertEquals(new Book.Counts(1, 2, 2), book.counts());
        assertEquals(1, book.links().all(Link.Kind.COMPONENT_OF).size());
    }

    @Test
    void aTextThatIsThereIsNotStoredTwice() {
        var first = new StoreReport(book).store(Flood.draft()).report();
        var again = new StoreReport(book).store(Flood.draft());
        assertFalse(again.isNew());
        assertEquals(first, again.report());
        assertEquals(List.of(), again.claims());
        assertEquals(1, book.history().latest(9).size());
    }

    @Test
    void aFileThatIsThereIsKnownThoughItsTextIsReadOtherwise() {
        var file = new CapturedFile("flood.txt", "text/plain", "bytes".getBytes(StandardCharsets.UTF_8));
        var store = new StoreReport(book);
        var first = store.store(new ReportDraft(Flood.reading(), "Flood", file, null));
        var longer = new ReportDraft(Flood.longer(Flood.reading()), "Flood", file, null);
        assertEquals(first.report(), store.store(longer).report());
        assertEquals(1, book.counts().reports());
    }

    @Test
    void aProposalWithoutMeasureAndClaimantIsKeptToo() {
        var reading = Flood.reading("", "");
        var claim = new StoreReport(book).store(Flood.draft(reading)).claims().getFirst();
        assertNull(claim.topic().measure());
        assertNull(claim.speech().claimant());
    }

    @Test
    void claimsAreAcceptedTogether() {
        var claims = new StoreReport(book).store(Flood.draft()).claims();
        var ids = claims.stream().map(claim -> claim.id()).toList();
        var judged = new JudgeClaims(book).judge(ids, Status.ACCEPTED);
        assertEquals(2, judged.size());
        assertEquals(0, book.counts().proposed());
        assertEquals("accept", book.history().undoable().orElseThrow().what());
        assertEquals("2 claims", book.history().undo().detail());
        assertEquals(2, book.counts().proposed());
        new JudgeClaims(book).judge(ids.subList(0, 1), Status.REJECTED);
        assertEquals("reject", book.history().undoable().orElseThrow().what());
        assertEquals(
                Status.REJECTED,
                book.claims().get(ids.getFirst()).orElseThrow().grade().status());
    }

    @Test
    void whatTheReaderIsToldOfABookAreItsNamesAndAliases() {
        new StoreReport(book).store(Flood.draft());
        var known = BookNames.of(book);
        assertEquals(
                List.of(
                        "SOURCE Vale Post = Vale Post ",
                        "SOURCE Ada Brook = Ada Brook ",
                        "MEASURE homes lost = homes lost homes",
                        "PLACE Lower Vale = Lower Vale "),
                known.stream()
                        .map(name -> name.kind() + " " + name.form() + " = " + name.name() + " " + name.unit())
                        .toList());
    }

    @Test
    void ruleIdsAreEscaped() {
        assertEquals("{\"figure\":\"a\\\"b\\\\c\\u000a\"}", RuleIds.json(Map.of(Part.FIGURE, "a\"b\\c\n")));
    }
}

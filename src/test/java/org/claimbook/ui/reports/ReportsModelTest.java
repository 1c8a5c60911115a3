package org.claimbook.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.LongStream;
import org.claimbook.book.search.Places;
import org.claimbook.book.search.SearchWords;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.NameKind;
import org.claimbook.ui.reports.page.Mark;
import org.claimbook.ui.reports.page.Range;
import org.claimbook.ui.table.GridLayout;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsModelTest {
    @TempDir
    private Path folder;

    private SmallBook book;
    private ReportsModel model;

    @BeforeEach
    void open() {
        book = new SmallBook(folder);
        model = book.model();
        model.setShown(true);
    }

    @AfterEach
    void close() {
        book.close();
        assertEquals(List.of(), book.errors);
    }

    private List<Long> rows() {
        return LongStream.of(model.grid().rows().ids()).boxed().toList();
    }

    private void type(Claim into, String column, String text) {
        var grid = model.grid();
        var row = grid.rows().get(grid.rows().indexOf(into.id()));
        grid.commit(row, grid.column(column).orElseThrow(), text);
    }

    private void undo() {
        book.writer.history().undo();
        model.setShown(false);
        model.setShown(true);
    }

    @Test
    void reportsStandNewestFirstAndThoseWithoutADateLast() {
        assertEquals(
                List.of("Ninety lost", "A fair", "No date"),
                model.list().shown().stream().map(line -> line.report().title()).toList());
        var first = model.list().shown().getFirst();
        assertEquals(4, first.claims());
        assertEquals(4, first.proposed());
    }

    @Test
    void wordsOfTitleAndOutletFilter() {
        model.list().filter().set("gaz FAIR");
        assertEquals(1, model.list().shown().size());
        assertEquals(3, model.list().total().get());
        assertEquals(book.report.uid(), model.list().chosen().get(), "the open report stays open");
    }

    @Test
    void theNewestReportIsOpenAndItsFirstProposalSelected() {
        assertEquals(book.report, model.open().get().report());
        assertEquals(book.tents.id(), book.selection.claim().get());
        assertEquals(book.tents.id(), model.page().current().get().claim());
    }

    @Test
    void aReportThatWasFoundOpensWhereTheWordsStandAndSelectsTheClaimThatHasThem() {
        var older = book.old.report();
        model.read(older.uid(), SearchWords.of("stall"));
        assertEquals(older.uid(), model.open().get().report().uid());
        assertEquals(
                List.of(new SearchWords.Mark(13, 19)),
                model.page().found().get().all());
        assertEquals(book.old.id(), book.selection.claim().get());
        model.read(book.report.uid(), SearchWords.of("names 60"));
        assertEquals("names", word(model.page().found().get().best()));
        assertEquals(2, model.page().found().get().all().size());
        model.read(book.report.uid(), SearchWords.of("30"));
        assertEquals("30", word(model.page().found().get().best()), "of the report that is open already");
        assertEquals(book.carts.id(), book.selection.claim().get());
        model.list().choose(older.uid());
        assertEquals(Places.NONE, model.page().found().get());
    }

    @Test
    void theReportThatWasFoundIsNotOvertakenByThatOfTheSelectedClaim() {
        var later = new ArrayDeque<Runnable>();
        var slow = book.model(new Work(Runnable::run, later::add, Runnable::run, book.errors::add));
        slow.setShown(true);
        finish(later);
        slow.setShown(false);
        book.selection.claim().set(book.old.id());
        slow.setShown(true);
        slow.read(book.report.uid(), SearchWords.of("tents"));
        finish(later);
        assertEquals(book.report.uid(), slow.list().chosen().get());
        assertEquals("tents", word(slow.page().found().get().best()));
    }

    private static void finish(Queue<Runnable> later) {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private static String word(SearchWords.Mark place) {
        return SmallBook.BODY.substring(place.start(), place.end());
    }

    @Test
    void partsStandUnderTheirTotal() {
        assertEquals(List.of(book.tents.id(), book.total.id(), book.boats.id(), book.carts.id()), rows());
        var lines = model.open().get().claims();
        assertEquals(List.of(0, 0, 1, 1), lines.stream().map(ClaimLine::depth).toList());
        assertEquals(2, lines.get(1).parts());
    }

    @Test
    void acceptingGoesToTheNextProposalAndRoundAtTheEnd() {
        book.selection.claim().set(book.carts.id());
        model.accept();
        assertEquals(Status.ACCEPTED, book.status(book.carts));
        assertEquals(book.tents.id(), book.selection.claim().get());
        model.reject();
        assertEquals(Status.REJECTED, book.status(book.tents));
        assertEquals(book.total.id(), book.selection.claim().get());
    }

    @Test
    void eachDecisionIsOneStep() {
        model.accept();
        assertEquals("accept", book.writer.history().undoable().orElseThrow().what());
        undo();
        assertEquals(Status.PROPOSED, book.status(book.tents));
        assertEquals(4, model.open().get().count(Status.PROPOSED));
    }

    @Test
    void allAreCheckedWithOneKeyEach() {
        for (var key = 0; key < 4; key++) {
            model.accept();
        }
        assertEquals(4, model.open().get().count(Status.ACCEPTED));
        assertEquals(0, model.list().shown().getFirst().proposed());
    }

    @Test
    void aClaimSelectedElsewhereOpensItsReport() {
        book.selection.claim().set(book.old.id());
        assertEquals("A fair", model.open().get().report().title());
        assertEquals(List.of(book.old.id()), rows());
        assertEquals(Mark.Look.ACCEPTED, model.page().current().get().look());
    }

    @Test
    void nothingIsFollowedWhileNobodySeesIt() {
        model.setShown(false);
        book.selection.claim().set(book.old.id());
        assertEquals("Ninety lost", model.open().get().report().title());
        model.setShown(true);
        assertEquals("A fair", model.open().get().report().title());
    }

    @Test
    void walkingTheTextSelectsClaims() {
        var mark = model.page().at(book.boats.words().start() + 1).orElseThrow();
        model.page().choose(mark);
        assertEquals(book.boats.id(), book.selection.claim().get());
    }

    @Test
    void pickedWordsBecomeAClaimOnce() {
        var start = SmallBook.BODY.indexOf("The mayor");
        model.page().picked().set(new Range(start, start + 9));
        model.take();
        var taken = book.writer.claims().get(book.selection.claim().get()).orElseThrow();
        assertEquals("The mayor", taken.words().quote());
        assertEquals(start, taken.words().start());
        assertEquals(Status.PROPOSED, taken.grade().status());
        assertEquals(5, rows().size());
        assertNull(model.page().picked().get());
        model.page().picked().set(new Range(start, start + 9));
        model.take();
        assertEquals(5, rows().size());
        assertEquals(taken.id(), book.selection.claim().get());
        assertEquals("add", book.writer.history().undoable().orElseThrow().what());
    }

    @Test
    void aCorrectionIsOneStepAndStays() {
        type(book.tents, "figure", "over 12");
        var changed = book.writer.claims().get(book.tents.id()).orElseThrow();
        assertEquals(new BigDecimal("12"), changed.figure().low());
        assertEquals("edit", book.writer.history().undoable().orElseThrow().what());
        assertEquals(
                "> 12",
                model.grid()
                        .column("figure")
                        .orElseThrow()
                        .shown()
                        .apply(line(0))
                        .text());
    }

    private ClaimLine line(int row) {
        return model.grid().rows().get(row).getValue();
    }

    @Test
    void aCorrectedNameIsOfferedAsAnAliasAndLearnt() {
        type(book.tents, "claimant", "Ada Grey");
        var offer = model.offer().get();
        assertNotNull(offer);
        assertEquals("The mayor", offer.words());
        assertEquals("Ada Grey", offer.name());
        model.learn();
        assertNull(model.offer().get());
        assertEquals(
                "Ada Grey",
                book.writer.names().resolve(NameKind.SOURCE, "the mayor").orElseThrow());
    }

    @Test
    void anOfferIsGoneWithItsReport() {
        type(book.tents, "claimant", "Ada Grey");
        model.list().choose(book.old.report().uid());
        assertNull(model.offer().get());
    }

    @Test
    void whySaysLinksAndRulesThatHaveWords() {
        var why = model.grid().column("why").orElseThrow();
        assertEquals(
                "total of the 2 below; read from the selected words",
                why.shown().apply(line(1)).text());
        assertTrue(why.shown().apply(line(1)).tip().contains("Figure: read from the selected words"));
    }

    @Test
    void partsAreIndented() {
        var measure = model.grid().column("measure").orElseThrow();
        assertEquals("└ boats", measure.shown().apply(line(2)).text());
        assertEquals("boats", measure.entry().typed().apply(line(2)));
    }

    @Test
    void aReportWithoutTextHasNothingToRead() {
        model.list().choose(model.list().shown().getLast().report().uid());
        assertNull(model.open().get().body());
        assertTrue(model.page().paragraphs().isEmpty());
        assertEquals(0, book.selection.claim().get());
    }

    @Test
    void theLayoutIsKept() {
        var layout = GridLayout.parse("figure:99 -unit:50");
        model.grid().layout().set(layout);
        assertEquals(
                layout.toString(), book.reader.settings().get("grid.report").orElseThrow());
        assertEquals(layout, book.model().grid().layout().get());
    }
}

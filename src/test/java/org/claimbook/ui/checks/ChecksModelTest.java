package org.claimbook.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimbook.book.Book;
import org.claimbook.model.Figure;
import org.claimbook.ui.checks.CheckLine.Heading;
import org.claimbook.ui.checks.CheckLine.Item;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.StepWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksModelTest {
    @TempDir
    private Path folder;

    private final Work work = Work.direct(failure -> fail(failure));
    private final Selection selection = new Selection();
    private Book book;
    private ChecksModel model;

    @BeforeEach
    void open() {
        book = DoubtfulBook.create(folder.resolve("doubtful.claimbook"));
        model = new ChecksModel(book, book, book, work, selection);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void findingsStandUnderTheirRule() {
        assertEquals(new Heading("total-decreases", 3, 0, false), model.lines().getFirst());
        assertEquals(4, model.lines().size());
        assertEquals(3, model.open().get());
        assertEquals(model.lines().get(1), model.chosen().get());
    }

    @Test
    void theClaimsOfTheChosenOneAreTold() {
        var told = Objects.requireNonNull(model.told().get());
        assertEquals(
                List.of("90", "100"),
                told.claims().stream()
                        .map(each -> String.valueOf(each.claim().figure().value()))
                        .toList());
        assertNull(told.claims().getFirst().excerpt());
    }

    @Test
    void beforeTheFirstCheckNothingIsSaid() {
        var later = new ArrayDeque<Runnable>();
        var slow = new Work(Runnable::run, Runnable::run, later::add, Runnable::run, failure -> fail(failure));
        var waiting = new ChecksModel(book, book, book, slow, selection);
        assertNull(waiting.checked().get());
        assertEquals(-1, waiting.open().get());
        assertTrue(waiting.behind().get() > 0);
        later.forEach(Runnable::run);
        assertEquals(3, waiting.open().get());
        assertEquals(0, waiting.behind().get());
    }

    @Test
    void anEditIsCheckedAtOnce() {
        var claim = book.claims().get(5).orElseThrow();
        work.run(() -> book.claims().update(claim.withFigure(Figure.exact("310"))), _ -> {});
        assertEquals(2, model.open().get());
        assertEquals(3, model.lines().size());
    }

    @Test
    void dismissingIsOneStepAndGoesToTheNext() {
        var first = chosen();
        var steps = book.history().latest(100).size();
        model.dismiss("they count anew");
        assertEquals(2, model.open().get());
        assertEquals(steps + 1, book.history().latest(100).size());
        assertNotEquals(first.finding(), chosen().finding());
        assertEquals(3, model.lines().size(), "hidden");
        work.run(() -> book.history().undo(), _ -> {});
        assertEquals(3, model.open().get());
    }

    @Test
    void severalAreDismissedForOneReasonAsOneStep() {
        var steps = book.history().latest(100).size();
        model.picked().setAll(model.lines().subList(1, 3));
        var left = ((Item) model.lines().get(3)).found().finding();
        model.dismiss("they count anew");
        assertEquals(1, model.open().get());
        assertEquals(left, chosen().finding());
        assertEquals(steps + 1, book.history().latest(100).size());
        var step = book.history().latest(1).getFirst();
        assertEquals("dismiss 2 findings", new StepWords(Messages.of(Locale.ENGLISH)).of(step.what(), step.detail()));
        assertEquals("they count anew", step.reason());
        work.run(() -> book.history().undo(), _ -> {});
        assertEquals(3, model.open().get());
    }

    @Test
    void theHeadingDismissesAllOfItsRule() {
        model.chosen().set(model.lines().getFirst());
        assertEquals(3, model.toDismiss().size());
        model.dismiss("they count anew");
        assertEquals(0, model.open().get());
        work.run(() -> book.history().undo(), _ -> {});
        assertEquals(3, model.open().get());
    }

    @Test
    void aBlankReasonDismissesNothing() {
        model.dismiss(" ");
        assertEquals(3, model.open().get());
    }

    @Test
    void theLastReasonIsRemembered() {
        model.dismiss(" they count anew ");
        assertEquals("they count anew", model.lastReason());
    }

    @Test
    void dismissedFindingsCanBeSeenAndBroughtBack() {
        var first = chosen();
        model.dismiss("they count anew");
        model.showDismissed().set(true);
        assertEquals(new Heading("total-decreases", 2, 1, false), model.lines().getFirst());
        model.chosen()
                .set(model.lines().stream()
                        .filter(line -> line instanceof Item(var found) && !found.isOpen())
                        .findFirst()
                        .orElseThrow());
        assertEquals(first.finding(), chosen().finding());
        model.bringBack();
        assertEquals(3, model.open().get());
        assertTrue(chosen().isOpen(), "it stays chosen");
    }

    @Test
    void aDismissalLapsesWhenItsFigureChanges() {
        model.chosen().set(model.lines().get(1));
        model.dismiss("they count anew");
        var claim = book.claims().get(2).orElseThrow();
        work.run(() -> book.claims().update(claim.withFigure(Figure.exact("91"))), _ -> {});
        assertEquals(3, model.open().get());
    }

    @Test
    void aRuleFoldsUpToItsHeading() {
        model.fold("total-decreases", true);
        assertEquals(List.of(new Heading("total-decreases", 3, 0, true)), model.lines());
        assertEquals(model.lines().getFirst(), model.chosen().get());
        assertNull(model.told().get());
        model.fold("total-decreases", false);
        assertEquals(4, model.lines().size());
    }

    @Test
    void whatIsPrintedTwiceIsLinkedInOneStep() {
        model.seen().set(true);
        assertEquals(0, model.repeats().get());
        work.run(() -> DoubtfulBook.said(book, "Ministry", "tanks", "2024-05-01", "100", "Another"), _ -> {});
        work.run(() -> DoubtfulBook.said(book, "Ministry", "guns", "2024-05-01", "300", "Another"), _ -> {});
        assertEquals(2, model.repeats().get());
        var steps = book.history().latest(100).size();
        model.linkRepeats();
        assertEquals(0, model.repeats().get());
        assertEquals(steps + 1, book.history().latest(100).size());
        assertEquals(2, book.links().all().size());
    }

    @Test
    void repeatsAreNotCountedForNobody() {
        work.run(() -> DoubtfulBook.said(book, "Ministry", "tanks", "2024-05-01", "100", "Another"), _ -> {});
        assertEquals(0, model.repeats().get());
        model.seen().set(true);
        assertEquals(1, model.repeats().get());
    }

    @Test
    void openingSelectsTheClaimEverywhere() {
        var claim =
                Objects.requireNonNull(model.told().get()).claims().getLast().claim();
        model.select(claim);
        assertEquals(claim.id(), selection.claim().get());
    }

    @Test
    void aBookOpenForReadingIsLeftAsItIs() {
        book.close();
        book = Book.read(folder.resolve("doubtful.claimbook"));
        var reading = new ChecksModel(book, book, book, Work.direct(failure -> fail(failure)), selection);
        assertEquals(3, reading.open().get());
        reading.dismiss("they count anew");
        reading.linkRepeats();
        assertEquals(3, reading.open().get());
        assertFalse(reading.lines().isEmpty());
    }

    private Found chosen() {
        return model.finding().orElseThrow();
    }
}

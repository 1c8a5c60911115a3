package org.claimbook.job.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimbook.book.Book;
import org.claimbook.compare.check.Finding;
import org.claimbook.job.JobException;
import org.claimbook.model.Claim;
import org.claimbook.model.Dismissal;
import org.claimbook.model.Figure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissalsTest {
    @TempDir
    private Path folder;

    private Book book;
    private Claim later;

    /// A total that goes down.
    @BeforeEach
    void create() {
        book = Book.create(folder.resolve("a.claimbook"));
        book.claims().insert(Entered.claim("tanks", "Staff", "Monday", "2024-11-01", "3799"));
        later = book.claims().insert(Entered.claim("tanks", "Staff", "Tuesday", "2024-11-02", "3797"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Finding found() {
        var found = new ArrayList<Finding>();
        new CheckBook(book, Set.of("total-decreases")).all((_, findings) -> found.addAll(findings));
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private Optional<String> reason() {
        return Dismissals.of(book).of(found()).map(Dismissal::reason);
    }

    @Test
    void aDismissalKeepsItsReasonUntilItIsUndone() {
        assertEquals(Optional.empty(), reason());
        Dismissals.dismiss(book, found(), " the Staff corrected itself ");
        assertEquals(Optional.of("the Staff corrected itself"), reason());
        book.history().undo();
        assertEquals(Optional.empty(), reason());
        book.history().redo();
        assertEquals(Optional.of("the Staff corrected itself"), reason());
    }

    @Test
    void aDismissalLapsesWhenAFigureChangesAndHoldsAgainWhenItChangesBack() {
        Dismissals.dismiss(book, found(), "so it was said");
        book.claims().update(later.withFigure(Figure.exact("3796")));
        assertEquals(Optional.empty(), reason());
        book.history().undo();
        assertEquals(Optional.of("so it was said"), reason());
    }

    @Test
    void aDismissalLapsesWhenADateChanges() {
        Dismissals.dismiss(book, found(), "so it was said");
        book.claims().update(later.withPeriod(later.period().withAsOf(Entered.date("2024-11-03"))));
        assertEquals(Optional.empty(), reason());
    }

    @Test
    void otherEditsOfAClaimLetADismissalStand() {
        Dismissals.dismiss(book, found(), "so it was said");
        book.claims().update(later.withNote("looked at again"));
        assertEquals(Optional.of("so it was said"), reason());
    }

    @Test
    void aDismissalSurvivesClosingTheBook() {
        Dismissals.dismiss(book, found(), "said with \"quotes\" and, commas");
        book.close();
        book = Book.open(folder.resolve("a.claimbook"));
        assertEquals(Optional.of("said with \"quotes\" and, commas"), reason());
    }

    @Test
    void aDismissalCanBeTakenBack() {
        Dismissals.dismiss(book, found(), "so it was said");
        Dismissals.restore(book, Dismissals.of(book).of(found()).orElseThrow());
        assertEquals(Optional.empty(), reason());
    }

    @Test
    void nothingIsDismissedWithoutAReason() {
        var finding = found();
        assertThrows(JobException.class, () -> Dismissals.dismiss(book, finding, " "));
    }

    @Test
    void aRuleThatIsNotThereIsNamedWithThoseNear() {
        var error = assertThrows(JobException.class, () -> new CheckBook(book, List.of("total-decrease")));
        var said = String.valueOf(error.getMessage());
        assertTrue(said.startsWith("There is no rule \"total-decrease\"; perhaps \"total-decreases\"?"), said);
    }
}

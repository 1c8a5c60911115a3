package org.claimbook.job.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.compare.check.RepeatsFound.Suggestion;
import org.claimbook.model.Claim;
import org.claimbook.model.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkRepeatsTest {
    @TempDir
    private Path folder;

    private Book book;
    private Claim first;
    private Claim second;

    @BeforeEach
    void create() {
        book = Book.create(folder.resolve("a.claimbook"));
        first = book.claims().insert(published("2024-11-05", "Monday", "20842"));
        second = book.claims().insert(published("2024-11-06", "Tuesday", "20842"));
        book.claims().insert(published("2024-11-07", "Thursday", "20843"));
    }

    private static Claim published(String day, String report, String figure) {
        var claim = Entered.claim("losses", "Staff", report, "2024-11-05", figure);
        return claim.withReport(claim.report().withPublished(Entered.date(day)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theSameClaimInTwoReportsIsFoundAndLinkedInOneStep() {
        var found = LinkRepeats.found(book);
        assertEquals(List.of(new Suggestion(second, first)), found);
        LinkRepeats.accept(book, found);
        assertEquals(List.of(), LinkRepeats.found(book), "linked now");
        var links = book.links().all(Link.Kind.REPEATS);
        assertEquals(
                List.of(second.uid(), first.uid()),
                List.of(links.getFirst().from(), links.getFirst().to()));
        book.history().undo();
        assertEquals(List.of(), book.links().all());
    }
}

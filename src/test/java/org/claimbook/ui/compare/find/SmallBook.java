package org.claimbook.ui.compare.find;

import java.nio.file.Path;
import org.claimbook.book.Book;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;

/// A book for tests, filled claim by claim: cumulative figures of a place since 2024, one report each.
public final class SmallBook implements AutoCloseable {
    private final Book book;
    private int reports;

    public SmallBook(Path file) {
        this.book = Book.create(file);
    }

    public Book book() {
        return book;
    }

    /// @param what measure and place: "tanks, North"
    /// @return the id of the claim
    public long claim(String what, String claimant, String asOf, String number) {
        return claim(what, claimant, asOf, Figure.exact(number), "2024-01-01");
    }

    public long claim(String what, String claimant, String asOf, Figure figure, String start) {
        var parts = what.split(", ", -1);
        var period = new Period(
                Accumulation.CUMULATIVE,
                EdtfDate.parse(start).orThrow(),
                EdtfDate.parse(asOf).orThrow(),
                Period.Basis.STATED);
        var claim = new Claim(
                0,
                "",
                Report.titled("Report " + ++reports),
                Words.NONE,
                figure,
                Speech.by(claimant),
                new Topic(parts[0], "items", "Forces", parts[1]),
                period,
                Grade.ACCEPTED,
                null,
                null);
        return book.claims().insert(claim).id();
    }

    @Override
    public void close() {
        book.close();
    }
}

package org.claimbook.ui.checks;

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

/// A book for tests in which two totals go down: that of tanks twice, that of guns once.
final class DoubtfulBook {
    private DoubtfulBook() {}

    static Book create(Path file) {
        var book = Book.create(file);
        claim(book, "tanks", "2024-05-01", "100");
        claim(book, "tanks", "2024-05-02", "90");
        claim(book, "tanks", "2024-05-03", "80");
        claim(book, "guns", "2024-05-01", "300");
        claim(book, "guns", "2024-05-02", "210");
        return book;
    }

    static Claim claim(Book book, String measure, String asOf, String figure) {
        return said(book, "Ministry", measure, asOf, figure, "Report of " + asOf);
    }

    static Claim said(Book book, String claimant, String measure, String asOf, String figure, String report) {
        return book.claims()
                .insert(new Claim(
                        0,
                        "",
                        Report.titled(report)
                                .withOutlet("Outlet of " + report)
                                .withPublished(EdtfDate.parse(asOf).orThrow()),
                        Words.NONE,
                        Figure.exact(figure),
                        Speech.by(claimant),
                        new Topic(measure, "items", "Forces", "North"),
                        new Period(
                                Accumulation.CUMULATIVE,
                                EdtfDate.parse("2024-01-01").orThrow(),
                                EdtfDate.parse(asOf).orThrow(),
                                Period.Basis.STATED),
                        Grade.ACCEPTED,
                        null,
                        null));
    }
}

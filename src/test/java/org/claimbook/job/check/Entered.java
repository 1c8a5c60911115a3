package org.claimbook.job.check;

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
import org.jspecify.annotations.Nullable;

/// Claims to enter into a book of a test: losses of an army in a country, counted since 1 January 2024.
final class Entered {
    private Entered() {}

    static Claim claim(String measure, String claimant, String report, @Nullable String asOf, String figure) {
        return new Claim(
                0,
                "",
                Report.titled(report).withOutlet("outlet of " + report).withPublished(date("2024-12-31")),
                Words.NONE,
                Figure.exact(figure),
                Speech.by(claimant),
                new Topic(measure, "items", "army", "country"),
                new Period(Accumulation.CUMULATIVE, date("2024-01-01"), asOf == null ? null : date(asOf), null),
                Grade.ACCEPTED,
                null,
                null);
    }

    static EdtfDate date(String text) {
        return EdtfDate.parse(text).orThrow();
    }
}

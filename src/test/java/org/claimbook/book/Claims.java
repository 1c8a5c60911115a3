package org.claimbook.book;

import java.math.BigDecimal;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;

/// Claims to test with.
public final class Claims {
    private Claims() {}

    /// A claim in which every field has a value.
    public static Claim full() {
        return new Claim(
                0,
                "",
                report("Losses, by an officer's count"),
                new Words(Words.Position.BODY, "over 20,000 were “lost”\n", 7, 31),
                Figure.of("over 20,000", Qualifier.MORE_THAN, new BigDecimal("20000")),
                new Speech("The officer", "The agency", Speech.Channel.POST, Speech.Stance.CONCEDES),
                new Topic("losses", "people", "Harbour watch", "Northern shore"),
                new Period(Accumulation.CUMULATIVE, date("2024-08-06"), date("2024-11~"), Period.Basis.PUBLICATION),
                new Grade(Grade.Method.ESTIMATE, 3, Grade.Status.PROPOSED, Grade.Rank.PREFERRED, "checked by phone"),
                "[\"over\",\"lost\"]",
                "ask again");
    }

    public static Report report(String title) {
        return new Report(
                "",
                title,
                "The Morning Post",
                "A. Writer",
                "https://example.org/a?b=1",
                "https://archive.example.org/1",
                date("2024-11-05"),
                date("2024-11-07"),
                "en",
                "read twice");
    }

    /// A plain figure of a measure, in a report that is known by its title only.
    public static Claim of(String measure, String claimant, String asOf, String value) {
        return new Claim(
                0,
                "",
                Report.titled("Daily sheet"),
                Words.NONE,
                Figure.exact(value),
                Speech.by(claimant),
                new Topic(measure, "", null, null),
                new Period(Accumulation.UNKNOWN, null, date(asOf), null),
                Grade.ACCEPTED,
                null,
                null);
    }

    static EdtfDate date(String form) {
        return EdtfDate.parse(form).orThrow();
    }
}

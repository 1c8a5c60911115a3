package org.claimbook.job.read;

import java.util.List;
import java.util.Map;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.reading.Head;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.Proposal.Part;
import org.claimbook.reading.Reading;
import org.claimbook.reading.SetAside;

/// A small report on an invented flood, read by hand.
final class Flood {
    static final String TEXT = """
        Flood in Lower Vale
        The mayor, Ada Brook, said on 3 May that over 400 homes had been lost, 310 of them in Millside.
        Route 12 stays closed. About 70 boats are out, "nine" of them from the coast.
        """;
    static final EdtfDate DAY = EdtfDate.parse("2031-05-03").orThrow();
    static final Head HEAD = new Head("Flood in Lower Vale", "Vale Post", null, null, DAY, "en");

    private Flood() {}

    static Reading reading() {
        return reading("Ada Brook", "homes lost");
    }

    static Reading reading(String claimant, String measure) {
        return new Reading(
                HEAD,
                TEXT,
                List.of(
                        proposal("over 400 homes", "over 400", Qualifier.MORE_THAN, claimant, measure, -1),
                        proposal("310 of them", "310", Qualifier.EXACT, claimant, measure, 0)),
                List.of(setAside("3 May", SetAside.Kind.DATE), setAside("12", SetAside.Kind.NAME)));
    }

    static ReportDraft draft() {
        return new ReportDraft(reading(), "Flood in Lower Vale", null, null);
    }

    static ReportDraft draft(Reading reading) {
        return new ReportDraft(reading, "Flood in Lower Vale", null, null);
    }

    /// Another report of the same, told in one more sentence.
    static Reading longer(Reading reading) {
        return new Reading(reading.head(), reading.text() + "More follows.\n", reading.proposals(), reading.setAside());
    }

    private static Proposal proposal(
            String quote, String stated, Qualifier qualifier, String claimant, String measure, int partOf) {
        var start = TEXT.indexOf(quote);
        return new Proposal(
                new Words(Words.Position.BODY, quote, start, start + quote.length()),
                Figure.of(stated, qualifier, new java.math.BigDecimal(stated.replace("over ", ""))),
                Speech.by(claimant),
                new Topic(measure.isEmpty() ? null : measure, measure.isEmpty() ? "" : "homes", null, "Lower Vale"),
                new Period(Accumulation.CUMULATIVE, null, DAY, Period.Basis.STATED),
                partOf,
                Map.of(Part.FIGURE, "number.digits", Part.CLAIMANT, "speech.said"));
    }

    private static SetAside setAside(String words, SetAside.Kind kind) {
        var start = TEXT.indexOf(words);
        return new SetAside(start, start + words.length(), words, kind, "mask." + kind.code());
    }
}

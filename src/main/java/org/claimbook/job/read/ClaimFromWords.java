package org.claimbook.job.read;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Optional;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Period;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.Proposal.Part;
import org.claimbook.reading.Reading;

/// Makes a claim of words that a person points at: a number that was set aside, or whatever else the person
/// selects.
///
/// Where the reader has a proposal for a number among the words, it is that one. Else the figure is read from
/// the words alone, and who says it, and for when, is taken from the nearest proposal.
public final class ClaimFromWords {
    private static final String FIGURE = "selected.figure";
    private static final String UNREAD = "selected.unread";
    private static final String NEIGHBOUR = "selected.neighbour";

    private final Report report;
    private final Reading reading;

    /// @param report that the claim is to be of
    /// @param reading of its stored text, as [ReadReport#again] gives it
    public ClaimFromWords(Report report, Reading reading) {
        this.report = report;
        this.reading = reading;
    }

    /// The claim in the words between two places of the text, for a person to look at: proposed, and not yet
    /// stored.
    ///
    /// @param start in UTF-16 units
    /// @param end exclusive
    /// @throws IllegalArgumentException where there is nothing but space between, or no such place
    public Claim claim(int start, int end) {
        var span = Span.of(start, end).within(reading.text());
        return ProposedClaim.of(proposed(span).orElseGet(() -> alone(span)), report);
    }

    /// The reader's proposal for the first number that the words touch.
    private Optional<Proposal> proposed(Span span) {
        return reading.proposals().stream()
                .filter(proposal -> span.meets(Span.ofNumber(proposal)))
                .findFirst()
                .map(proposal -> moved(proposal, span.with(Span.ofNumber(proposal))));
    }

    private Proposal moved(Proposal proposal, Span span) {
        return new Proposal(
                span.words(reading.text(), proposal.words().position()),
                proposal.figure(),
                proposal.speech(),
                proposal.topic(),
                proposal.period(),
                -1,
                proposal.rules());
    }

    private Proposal alone(Span span) {
        var rules = new EnumMap<Part, String>(Part.class);
        var figure = FigureAmong.words(span.in(reading.text()), reading.head().language());
        rules.put(Part.FIGURE, figure.isPresent() ? FIGURE : UNREAD);
        var neighbour = reading.proposals().stream()
                .min(Comparator.comparingInt(proposal -> span.distance(Span.of(proposal.words()))));
        neighbour.ifPresent(near -> {
            if (near.speech().claimant() != null) {
                rules.put(Part.CLAIMANT, NEIGHBOUR);
            }
            if (near.period().asOf() != null) {
                rules.put(Part.AS_OF, NEIGHBOUR);
            }
        });
        return new Proposal(
                span.words(reading.text(), position(span)),
                figure.orElseGet(() -> Figure.unknown(span.in(reading.text()))),
                neighbour.map(Proposal::speech).orElse(Speech.by(null)),
                new Topic(null, "", null, null),
                neighbour.map(ClaimFromWords::asOf).orElse(new Period(Accumulation.UNKNOWN, null, null, null)),
                -1,
                rules);
    }

    private static Period asOf(Proposal neighbour) {
        var period = neighbour.period();
        return new Period(Accumulation.UNKNOWN, null, period.asOf(), period.basis());
    }

    private Words.Position position(Span span) {
        var title = reading.head().title();
        var head = reading.text().stripLeading();
        var isHeadline = title != null
                && !title.isBlank()
                && head.startsWith(title)
                && span.end() <= reading.text().length() - head.length() + title.length();
        return isHeadline ? Words.Position.HEADLINE : Words.Position.BODY;
    }
}

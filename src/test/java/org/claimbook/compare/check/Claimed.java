package org.claimbook.compare.check;

import java.math.BigDecimal;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Link;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.claimbook.model.Words.Position;
import org.jspecify.annotations.Nullable;

/// Claims for tests, one word after the other: `Claimed.of(1).by("Staff").exact("54").claim()`.
///
/// Unless said otherwise: 1 tank of an army in a country, counted since 24 February 2022, by the Staff, in report
/// "r1", accepted, without an as-of date.
public final class Claimed {
    private Claim claim;

    private Claimed(Claim claim) {
        this.claim = claim;
    }

    /// @param id its key; its uid is "claim-" and the key
    public static Claimed of(long id) {
        return new Claimed(new Claim(
                id,
                "claim-" + id,
                report("r1"),
                Words.NONE,
                Figure.exact("1"),
                Speech.by("Staff"),
                new Topic("tanks", "items", "army", "country"),
                new Period(Accumulation.CUMULATIVE, date("2022-02-24"), null, null),
                Grade.ACCEPTED,
                null,
                null));
    }

    public static EdtfDate date(String text) {
        return EdtfDate.parse(text).orThrow();
    }

    /// A report whose uid, title and outlet follow from one name: "r1", "title of r1", "outlet of r1".
    public static Report report(String name) {
        return Report.titled("title of " + name).withUid(name).withOutlet("outlet of " + name);
    }

    public static Link link(Link.Kind kind, long from, long to) {
        return new Link("link-" + from + "-" + to, "claim-" + from, "claim-" + to, kind, null);
    }

    public Claim claim() {
        return claim;
    }

    public Claimed by(@Nullable String claimant) {
        claim = claim.withSpeech(Speech.by(claimant));
        return this;
    }

    public Claimed in(Report report) {
        claim = claim.withReport(report);
        return this;
    }

    public Claimed in(String report) {
        return in(report(report));
    }

    /// When its report was published.
    public Claimed published(String date) {
        return in(claim.report().withPublished(date(date)));
    }

    public Claimed measure(String measure) {
        claim = claim.withTopic(claim.topic().withMeasure(measure));
        return this;
    }

    public Claimed unit(String unit) {
        claim = claim.withTopic(claim.topic().withUnit(unit));
        return this;
    }

    public Claimed subject(@Nullable String subject) {
        claim = claim.withTopic(claim.topic().withSubject(subject));
        return this;
    }

    public Claimed place(@Nullable String place) {
        claim = claim.withTopic(claim.topic().withPlace(place));
        return this;
    }

    public Claimed accumulation(Accumulation accumulation) {
        claim = claim.withPeriod(claim.period().withAccumulation(accumulation));
        return this;
    }

    public Claimed since(@Nullable String start) {
        claim = claim.withPeriod(claim.period().withStart(start == null ? null : date(start)));
        return this;
    }

    public Claimed asOf(@Nullable String date) {
        claim = claim.withPeriod(claim.period().withAsOf(date == null ? null : date(date)));
        return this;
    }

    public Claimed figure(Figure figure) {
        claim = claim.withFigure(figure);
        return this;
    }

    public Claimed exact(String number) {
        return figure(Figure.exact(number));
    }

    public Claimed figure(Qualifier qualifier, String number) {
        return figure(Figure.of(null, qualifier, new BigDecimal(number)));
    }

    public Claimed between(String low, String high) {
        return figure(Figure.between(null, new BigDecimal(low), new BigDecimal(high)));
    }

    /// The figure as it is, with these words for it.
    public Claimed stated(String words) {
        var figure = claim.figure();
        return figure(new Figure(words, figure.qualifier(), figure.value(), figure.low(), figure.high()));
    }

    public Claimed at(Position position) {
        claim = claim.withWords(claim.words().withPosition(position));
        return this;
    }

    public Claimed quote(String quote) {
        claim = claim.withWords(claim.words().withQuote(quote));
        return this;
    }

    /// The quote, and where it begins in the report's text.
    public Claimed quote(String quote, int start) {
        claim = claim.withWords(new Words(claim.words().position(), quote, start, start + quote.length()));
        return this;
    }

    public Claimed rank(Rank rank) {
        claim = claim.withGrade(claim.grade().withRank(rank));
        return this;
    }

    public Claimed status(Status status) {
        claim = claim.withGrade(claim.grade().withStatus(status));
        return this;
    }
}

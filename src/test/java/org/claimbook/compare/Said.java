package org.claimbook.compare;

import java.math.BigDecimal;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Grade;
import org.claimbook.model.Link;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Report;
import org.claimbook.model.Speech;
import org.claimbook.model.Topic;
import org.claimbook.model.Words;
import org.jspecify.annotations.Nullable;

/// Claims for tests: tanks of one army, counted since 24 February 2022.
public final class Said {
    public static final Topic TANKS = new Topic("tanks", "items", "army", "country");
    public static final SeriesKey KEY = new SeriesKey(TANKS, Accumulation.CUMULATIVE, date("2022-02-24"));

    private Said() {}

    public static EdtfDate date(String text) {
        return EdtfDate.parse(text).orThrow();
    }

    public static Figure exact(String number) {
        return Figure.exact(number);
    }

    public static Figure figure(Qualifier qualifier, String number) {
        return Figure.of(null, qualifier, new BigDecimal(number));
    }

    public static Figure between(String low, String high) {
        return Figure.between(null, new BigDecimal(low), new BigDecimal(high));
    }

    public static Claim claim(long id, @Nullable String claimant, @Nullable String asOf, Figure figure) {
        return new Claim(
                id,
                "claim-" + id,
                Report.titled("report of " + claimant).withUid("report-of-" + claimant),
                Words.NONE,
                figure,
                Speech.by(claimant),
                TANKS,
                new Period(Accumulation.CUMULATIVE, date("2022-02-24"), asOf == null ? null : date(asOf), null),
                Grade.ACCEPTED,
                null,
                null);
    }

    public static Claim claim(long id, String claimant, String asOf, String exact) {
        return claim(id, claimant, asOf, exact(exact));
    }

    public static Claim since(@Nullable String start, Claim claim) {
        return claim.withPeriod(new Period(
                claim.period().accumulation(),
                start == null ? null : date(start),
                claim.period().asOf(),
                null));
    }

    public static Claim published(String day, Claim claim) {
        return claim.withReport(
                new Report("report-" + day, "of " + day, null, null, null, null, date(day), null, null, null));
    }

    public static Link repeats(long from, long to) {
        return new Link("link-" + from + "-" + to, "claim-" + from, "claim-" + to, Link.Kind.REPEATS, null);
    }
}

package org.claimbook.compare.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.compare.Interval;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FullSeries;
import org.claimbook.compare.check.FullSeries.Day;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.TopicRule;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Link;
import org.claimbook.model.Speech.Stance;
import org.jspecify.annotations.Nullable;

/// One claimant gives, for one date, figures that cannot all be so: some two of them are apart as intervals.
///
/// A figure that the claimant denies is none of his.
public final class Conflict implements TopicRule {
    public static final String ID = "conflict";

    /// How many figures a sentence names at most.
    private static final int NAMED = 6;

    private record Said(Claim claim, Interval interval) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(TopicClaims topic, Consumer<Finding> findings) {
        for (var series : topic.series()) {
            for (var day : series.days()) {
                if (day.claims().size() > 1 && !isUnanimous(day)) {
                    check(topic, series, day, findings);
                }
            }
        }
    }

    private static boolean isUnanimous(Day day) {
        var first = day.claims().getFirst().figure();
        for (var claim : day.claims()) {
            if (!first.sameNumber(claim.figure())) {
                return false;
            }
        }
        return true;
    }

    private void check(TopicClaims topic, FullSeries series, Day day, Consumer<Finding> findings) {
        var said = new ArrayList<Said>(day.claims().size());
        for (var claim : day.claims()) {
            var interval = Interval.of(claim.figure(), true, topic.signed());
            if (interval != null && claim.speech().stance() != Stance.DENIES) {
                said.add(new Said(claim, interval));
            }
        }
        var apart = said.size() < 2 ? List.<Claim>of() : apart(said, topic.linked());
        if (!apart.isEmpty()) {
            findings.accept(finding(topic, series, apart));
        }
    }

    /// The claims that are apart from at least one other. Who is apart from any is apart from the one that
    /// begins highest or from the one that ends lowest, so that only links make it look at every pair.
    private static List<Claim> apart(List<Said> all, Linked linked) {
        var highest = all.getFirst();
        var lowest = highest;
        for (var said : all) {
            highest = beginsHigher(said.interval, highest.interval) ? said : highest;
            lowest = endsLower(said.interval, lowest.interval) ? said : lowest;
        }
        var apart = new ArrayList<Claim>();
        for (var said : all) {
            var far = !said.interval.meets(highest.interval) || !said.interval.meets(lowest.interval);
            if (far && (isApart(said, highest, linked) || isApart(said, lowest, linked) || any(said, all, linked))) {
                apart.add(said.claim);
            }
        }
        return apart;
    }

    private static boolean any(Said said, List<Said> all, Linked linked) {
        for (var other : all) {
            if (isApart(said, other, linked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(Said said, Said other, Linked linked) {
        return !said.interval.meets(other.interval)
                && !linked.directly(said.claim.uid(), other.claim.uid(), Link.Kind.SUPERSEDES);
    }

    private static boolean beginsHigher(Interval one, Interval other) {
        if (one.low() == null || other.low() == null) {
            return one.low() != null;
        }
        var order = one.low().compareTo(other.low());
        return order > 0 || (order == 0 && !one.lowIncluded() && other.lowIncluded());
    }

    private static boolean endsLower(Interval one, Interval other) {
        if (one.high() == null || other.high() == null) {
            return one.high() != null;
        }
        var order = one.high().compareTo(other.high());
        return order < 0 || (order == 0 && !one.highIncluded() && other.highIncluded());
    }

    /// The first claim of each figure.
    private static List<Claim> different(List<Claim> claims) {
        var different = new LinkedHashMap<FigureKey, Claim>();
        for (var claim : claims) {
            different.putIfAbsent(FigureKey.of(claim.figure()), claim);
        }
        return List.copyOf(different.values());
    }

    private Finding finding(TopicClaims topic, FullSeries series, List<Claim> apart) {
        var different = different(apart);
        var figures = new ArrayList<Figure>();
        var published = new ArrayList<EdtfDate>();
        for (var claim : different.subList(0, Math.min(NAMED, different.size()))) {
            figures.add(claim.figure());
            var date = firstPublished(apart, claim.figure());
            if (date != null) {
                published.add(date);
            }
        }
        var name = SeriesName.of(series.claimant(), topic.key().topic());
        var date = SeriesName.date(apart.getFirst());
        var revised = published.size() == figures.size()
                && published.stream().map(EdtfDate::last).distinct().count() > 1;
        return revised
                ? Finding.of(this, "revised", apart, name, date, different.size(), List.copyOf(figures), published)
                : Finding.of(this, "figures", apart, name, date, different.size(), List.copyOf(figures));
    }

    private static @Nullable EdtfDate firstPublished(List<Claim> claims, Figure figure) {
        EdtfDate first = null;
        for (var claim : claims) {
            var published = claim.report().published();
            if (claim.figure().sameNumber(figure)
                    && published != null
                    && (first == null || published.compareTo(first) < 0)) {
                first = published;
            }
        }
        return first;
    }
}

package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.FullSeries;
import org.claimbook.compare.check.FullSeries.Day;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.TopicRule;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.jspecify.annotations.Nullable;

/// The same exact figure again under a later date, in a series that moves practically each time: likely
/// yesterday's figure with today's date.
///
/// Figures of bounded periods do not count: two equal days are two equal days. The limits are found by trial,
/// on four years of daily totals.
public final class StaleRepeat implements TopicRule {
    public static final String ID = "stale-repeat";

    /// How many steps to each side of the repeat are looked at, and how many there must be in all.
    private static final int AROUND = 10;

    private static final int FEWEST = 8;

    /// How much a series must be expected to move within the time of the repeat, in units of its last digit.
    private static final double MOVES = 7;

    /// Who moves by less now and then stands still now and then.
    private static final double LEAST = 2;

    /// The days with an agreed exact figure, oldest first.
    private record Agreed(List<Day> days, List<BigDecimal> figures) {
        static Agreed of(FullSeries series) {
            var days = new ArrayList<Day>(series.days().size());
            var figures = new ArrayList<BigDecimal>(series.days().size());
            for (var day : series.days()) {
                var figure = day.agreed();
                if (figure != null) {
                    days.add(day);
                    figures.add(figure);
                }
            }
            return new Agreed(days, figures);
        }

        /// The last day in a row that has the figure of this one.
        int lastSame(int from) {
            var to = from;
            while (to + 1 < figures.size() && figures.get(to + 1).compareTo(figures.get(from)) == 0) {
                to++;
            }
            return to;
        }

        double daysBetween(int from, int to) {
            return ChronoUnit.DAYS.between(days.get(from).date(), days.get(to).date());
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(TopicClaims topic, Consumer<Finding> findings) {
        if (topic.key().accumulation() == Accumulation.PERIOD) {
            return;
        }
        for (var series : topic.series()) {
            if (series.days().size() > FEWEST && repeats(series)) {
                var agreed = Agreed.of(series);
                for (var from = 0; from < agreed.figures.size(); from++) {
                    var to = agreed.lastSame(from);
                    if (to > from && !RoundFigure.is(agreed.figures.get(from)) && isStale(agreed, from, to)) {
                        findings.accept(finding(topic, series, agreed.days.subList(from, to + 1)));
                    }
                    from = to;
                }
            }
        }
    }

    private static boolean repeats(FullSeries series) {
        @Nullable BigDecimal before = null;
        for (var day : series.days()) {
            var figure = day.agreed();
            if (figure != null) {
                if (before != null && figure.compareTo(before) == 0 && !RoundFigure.is(figure)) {
                    return true;
                }
                before = figure;
            }
        }
        return false;
    }

    private static boolean isStale(Agreed agreed, int from, int to) {
        var steps = new double[2 * AROUND];
        var rates = new double[2 * AROUND];
        var count = 0;
        var decimals = 0;
        for (var at = Math.max(1, from - AROUND + 1); at <= Math.min(to + AROUND, agreed.figures.size() - 1); at++) {
            if (at <= from || at > to) {
                var step = agreed.figures.get(at).subtract(agreed.figures.get(at - 1));
                steps[count] = Math.abs(step.doubleValue());
                rates[count++] = Math.abs(step.doubleValue()) / agreed.daysBetween(at - 1, at);
                decimals = Math.max(
                        decimals, agreed.figures.get(at).stripTrailingZeros().scale());
            }
        }
        var unit = Math.pow(10, -decimals);
        var moving = 0;
        for (var at = 0; at < count; at++) {
            moving += steps[at] >= LEAST * unit ? 1 : 0;
        }
        if (count < FEWEST || moving * 10 < count * 9) {
            return false;
        }
        Arrays.sort(rates, 0, count);
        return rates[count / 2] * agreed.daysBetween(from, to) >= MOVES * unit;
    }

    private Finding finding(TopicClaims topic, FullSeries series, List<Day> run) {
        var claims = new ArrayList<Claim>(run.size());
        for (var day : run) {
            claims.add(day.exact().getFirst());
        }
        var first = claims.removeFirst();
        var last = claims.getLast();
        claims.add(first);
        return Finding.of(
                this,
                run.size() == 2 ? "again" : "run",
                claims,
                SeriesName.of(series.claimant(), topic.key().topic()),
                first.figure(),
                SeriesName.date(first),
                SeriesName.date(last),
                run.size());
    }
}

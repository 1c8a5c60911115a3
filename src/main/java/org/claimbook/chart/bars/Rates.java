package org.claimbook.chart.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimbook.compare.Cell.Change;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Series;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Qualifier;

/// All changes of one source, oldest first.
///
/// Claims that say no number are passed over. Nothing is said of a step between two bounds that are open to the same
/// side, nor between figures that count since different days: neither is drawn, both are counted.
///
/// @param series its place among the sources of the comparison
/// @param claims how many of its claims say a number
/// @param unknown how many steps between two bounds nothing can be said of
/// @param restarted how many steps lead to a figure that counts since another day
record Rates(int series, String source, List<Rate> rates, int claims, int unknown, int restarted) {
    Rates {
        rates = List.copyOf(rates);
    }

    /// Of each source that says any number.
    static List<Rates> of(Matrix matrix, Step step) {
        var found = new ArrayList<Rates>();
        for (var i = 0; i < matrix.series().size(); i++) {
            var rates = of(i, matrix.series().get(i), matrix, step);
            if (rates.claims > 0) {
                found.add(rates);
            }
        }
        return found;
    }

    private static Rates of(int index, Series series, Matrix matrix, Step step) {
        var points = series.points().stream()
                .filter(point -> point.claim().figure().qualifier() != Qualifier.UNKNOWN)
                .toList();
        var cumulative = matrix.question().key().accumulation() == Accumulation.CUMULATIVE;
        var rates = new ArrayList<Rate>();
        var unknown = 0;
        var restarted = 0;
        for (var i = 1; i < points.size(); i++) {
            var before = points.get(i - 1);
            var after = points.get(i);
            var change = Change.between(before, after, matrix.question().signed());
            if (cumulative && !sameStart(before, after)) {
                restarted++;
            } else if (change == null) {
                unknown++;
            } else {
                rates.add(new Rate(after, change, step, isAbout(before) || isAbout(after)));
            }
        }
        return new Rates(index, series.source(), rates, points.size(), unknown, restarted);
    }

    private static boolean sameStart(Series.Point before, Series.Point after) {
        return Objects.equals(
                before.claim().period().start(), after.claim().period().start());
    }

    private static boolean isAbout(Series.Point point) {
        return point.claim().figure().qualifier() == Qualifier.ABOUT;
    }

    /// The lowest place that a bar reaches, and 0.
    double lowest() {
        return rates.stream()
                .mapToDouble(rate -> Math.min(rate.base(), rate.tip()))
                .reduce(0, Math::min);
    }

    /// The highest place that a bar reaches, and 0.
    double highest() {
        return rates.stream()
                .mapToDouble(rate -> Math.max(rate.base(), rate.tip()))
                .reduce(0, Math::max);
    }

    /// How far from zero any bar reaches.
    double reach() {
        return Math.max(highest(), -lowest());
    }
}

package org.claimbook.chart.data;

import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds the figure nearest to a point of the picture. Needs no entities of JFreeChart: days are sorted, so
/// that only figures within reach are looked at, in a series of a million too.
///
/// @param dataset the figures
/// @param days from days to horizontal coordinates
/// @param figures from places on the chart's scale to vertical coordinates
public record NearestMark(TraceDataset dataset, Scale days, Scale figures) {
    /// Between data and picture, both ways.
    public interface Scale {
        double toPicture(double data);

        double toData(double picture);
    }

    /// @param reach how far away the figure may be, in the picture's units
    /// @param shown which series are looked at
    public Optional<Mark> find(double x, double y, double reach, IntPredicate shown) {
        Mark best = null;
        var bestDistance = Math.nextUp(reach);
        for (var series = 0; series < dataset.traces().size(); series++) {
            if (!shown.test(series)) {
                continue;
            }
            var trace = dataset.trace(series);
            for (var strand : new Strand[] {trace.line(), trace.ranges()}) {
                var from = strand.atOrAfter(days.toData(x - reach));
                var to = strand.to(days.toData(x + reach));
                for (var i = from; i < to; i++) {
                    var distance = distance(strand, i, x, y);
                    if (distance < bestDistance) {
                        bestDistance = distance;
                        best = mark(series, trace, strand, i);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double distance(Strand strand, int i, double x, double y) {
        var top = figures.toPicture(strand.high()[i]);
        var bottom = figures.toPicture(strand.low()[i]);
        var beside = Math.max(0, Math.max(top - y, y - bottom));
        return Math.hypot(days.toPicture(strand.day()[i]) - x, beside);
    }

    private Mark mark(int series, Trace trace, Strand strand, int i) {
        var middle = (figures.toPicture(strand.low()[i]) + figures.toPicture(strand.high()[i])) / 2;
        var item = strand.item()[i];
        return new Mark(series, trace.point(item), days.toPicture(strand.day()[i]), middle, trace.told(item));
    }
}

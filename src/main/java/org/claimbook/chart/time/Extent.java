package org.claimbook.chart.time;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Trace;
import org.jfree.data.Range;

/// All that a chart over time has to show, with room for its marks: what is seen unless it is zoomed.
///
/// @param days since 1970-01-01
/// @param scale of the figures
/// @param figures places on that scale
record Extent(Range days, FigureScale scale, Range figures) {
    private static final double MARGIN = 0.015;
    private static final double LEAST_DAYS = 6;
    private static final double ROOM = 0.06;
    private static final double ROOM_OF_RATIOS = 0.12;
    /// How far up a scale of ratios goes that are all 1, as a decimal logarithm.
    private static final double ALL_ONE = Math.log10(2);

    /// With a shorter side of at least this share, the scale of ratios reaches as far to both.
    private static final double NEARLY_EVEN = 0.4;

    private static final Range NOTHING = new Range(0, 1);

    static Extent of(List<Trace> traces, FigureScale scale) {
        return new Extent(days(traces), scale, figures(traces, scale));
    }

    /// Of ratios, on a logarithmic scale: 1 is always in sight, and in the middle where ratios lie on both sides
    /// of it.
    static Extent ofRatios(List<Trace> traces) {
        return new Extent(days(traces), FigureScale.LOGARITHMIC, aroundOne(traces));
    }

    private static Range aroundOne(List<Trace> traces) {
        var ends = ends(traces);
        var below = Math.max(0, -ends.getMin());
        var above = Math.max(0, ends.getMax());
        if (ends.getCount() == 0 || below + above == 0) {
            return new Range(-ALL_ONE, ALL_ONE);
        }
        var longer = Math.max(below, above);
        var even = Math.min(below, above) >= NEARLY_EVEN * longer;
        var bottom = even ? longer : below;
        var top = even ? longer : above;
        var length = bottom + top;
        return new Range(
                -bottom - length * (bottom > 0 ? ROOM_OF_RATIOS : ROOM),
                top + length * (top > 0 ? ROOM_OF_RATIOS : ROOM));
    }

    /// From the first day to the last, with a margin for the marks.
    private static Range days(List<Trace> traces) {
        var days = new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (var trace : traces) {
            if (trace.size() > 0) {
                days[0] = Math.min(days[0], trace.firstDay(0));
                days[1] = Math.max(days[1], trace.day(trace.size() - 1));
            }
        }
        if (days[0] > days[1]) {
            return NOTHING;
        }
        var margin = Math.max(MARGIN * (days[1] - days[0]), (LEAST_DAYS - (days[1] - days[0])) / 2);
        return new Range(days[0] - margin, days[1] + margin);
    }

    /// Round ends, with room left for the marks and arrows of the outermost figures; below a lowest of zero none
    /// is needed.
    private static Range figures(List<Trace> traces, FigureScale scale) {
        var ends = ends(traces);
        if (ends.getCount() == 0) {
            return NOTHING;
        }
        var round = scale.around(ends.getMin(), ends.getMax());
        var room = ROOM * round.getLength();
        var fromZero = scale == FigureScale.LINEAR && round.getLowerBound() == 0;
        var lowest = fromZero ? 0 : Math.min(round.getLowerBound(), ends.getMin() - room);
        return new Range(lowest, Math.max(round.getUpperBound(), ends.getMax() + room));
    }

    private static DoubleSummaryStatistics ends(List<Trace> traces) {
        return traces.stream()
                .flatMap(trace -> Stream.of(trace.line(), trace.ranges()))
                .flatMapToDouble(
                        strand -> DoubleStream.concat(DoubleStream.of(strand.low()), DoubleStream.of(strand.high())))
                .summaryStatistics();
    }
}

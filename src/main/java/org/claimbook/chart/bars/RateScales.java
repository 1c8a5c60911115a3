package org.claimbook.chart.bars;

import java.util.List;
import org.claimbook.chart.axis.FigureScale;
import org.jfree.data.Range;

/// What the panels of a chart of changes show: all the same days, and the same figures where the highest bar of none
/// would be lost beside another's.
///
/// @param days since 1970-01-01
/// @param figures of each panel, in their order; zero is in each
/// @param shared whether all are the same
record RateScales(Range days, List<Range> figures, boolean shared) {
    /// A bar of less than this share of the highest could not be read.
    private static final double LEAST_SHARE = 0.2;

    private static final double MARGIN = 0.012;
    private static final double LEAST_DAYS = 2;
    private static final double ROOM = 0.07;

    RateScales {
        figures = List.copyOf(figures);
    }

    static RateScales of(List<Rates> all) {
        var reach =
                all.stream().mapToDouble(Rates::reach).filter(each -> each > 0).summaryStatistics();
        var shared = all.size() == 1 || reach.getMin() >= LEAST_SHARE * reach.getMax();
        var low = all.stream().mapToDouble(Rates::lowest).min().orElse(0);
        var high = all.stream().mapToDouble(Rates::highest).max().orElse(0);
        var figures = all.stream()
                .map(each -> shared ? figures(low, high) : figures(each.lowest(), each.highest()))
                .toList();
        return new RateScales(days(all), figures, shared && all.size() > 1);
    }

    private static Range days(List<Rates> all) {
        var first = all.stream()
                .flatMap(each -> each.rates().stream())
                .mapToDouble(Rate::from)
                .min();
        var last = all.stream()
                .flatMap(each -> each.rates().stream())
                .mapToDouble(Rate::to)
                .max();
        if (first.isEmpty() || last.isEmpty()) {
            return new Range(0, 1);
        }
        var length = last.getAsDouble() - first.getAsDouble();
        var margin = Math.max(MARGIN * length, (LEAST_DAYS - length) / 2);
        return new Range(first.getAsDouble() - margin, last.getAsDouble() + margin);
    }

    /// Round ends with zero in between, and room for the arrows of bounds.
    private static Range figures(double low, double high) {
        if (low == 0 && high == 0) {
            return new Range(0, 1);
        }
        var round = FigureScale.LINEAR.around(Math.min(0, low), Math.max(0, high));
        var room = ROOM * round.getLength();
        return new Range(
                low < 0 ? Math.min(round.getLowerBound(), low - room) : 0,
                high > 0 ? Math.max(round.getUpperBound(), high + room) : 0);
    }
}

package org.claimbook.chart.rows;

import java.util.List;
import java.util.stream.DoubleStream;
import org.claimbook.chart.axis.FigureScale;
import org.jfree.data.Range;

/// The part of the scale that the rows of a chart take up.
final class RangeField {
    private static final double ROOM = 0.05;
    private static final Range NOTHING = new Range(0, 1);

    private RangeField() {}

    /// Round ends with room for marks and arrows; from zero on a linear scale, unless all figures lie within the top
    /// tenth.
    static Range of(List<SourceRow> rows, FigureScale scale) {
        var ends = rows.stream()
                .filter(row -> row.isOn(scale))
                .flatMapToDouble(row -> ends(row, scale))
                .summaryStatistics();
        if (ends.getCount() == 0) {
            return NOTHING;
        }
        var round = scale.around(ends.getMin(), ends.getMax());
        var room = ROOM * round.getLength();
        var fromZero = scale == FigureScale.LINEAR && round.getLowerBound() == 0;
        var lowest = fromZero ? 0 : Math.min(round.getLowerBound(), ends.getMin() - room);
        return new Range(lowest, Math.max(round.getUpperBound(), ends.getMax() + room));
    }

    private static DoubleStream ends(SourceRow row, FigureScale scale) {
        var low = row.low();
        var high = row.high();
        return low == null || high == null
                ? DoubleStream.empty()
                : DoubleStream.of(scale.place(low.doubleValue()), scale.place(high.doubleValue()));
    }
}

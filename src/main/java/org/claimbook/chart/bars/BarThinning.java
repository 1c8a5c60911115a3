package org.claimbook.chart.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Leaves out bars that no picture of a given width could show: of those that are narrower than a pixel, each column
/// of pixels keeps the one that reaches highest and the one that reaches lowest.
final class BarThinning {
    private BarThinning() {}

    /// @param rates oldest first
    /// @param column from days to columns of the device
    static List<Rate> keep(List<Rate> rates, DoubleUnaryOperator column) {
        var kept = new ArrayList<Rate>();
        for (var start = 0; start < rates.size(); ) {
            var first = rates.get(start);
            var at = Math.floor(column.applyAsDouble(first.to()));
            var end = start + 1;
            if (isNarrow(first, column)) {
                while (end < rates.size()
                        && isNarrow(rates.get(end), column)
                        && Math.floor(column.applyAsDouble(rates.get(end).to())) == at) {
                    end++;
                }
            }
            keepOf(rates.subList(start, end), kept);
            start = end;
        }
        return kept;
    }

    private static boolean isNarrow(Rate rate, DoubleUnaryOperator column) {
        return column.applyAsDouble(rate.to()) - column.applyAsDouble(rate.from()) < 1;
    }

    private static void keepOf(List<Rate> crowd, List<Rate> kept) {
        var lowest = 0;
        var highest = 0;
        for (var i = 1; i < crowd.size(); i++) {
            lowest = crowd.get(i).height() < crowd.get(lowest).height() ? i : lowest;
            highest = crowd.get(i).height() > crowd.get(highest).height() ? i : highest;
        }
        kept.add(crowd.get(Math.min(lowest, highest)));
        if (lowest != highest) {
            kept.add(crowd.get(Math.max(lowest, highest)));
        }
    }
}

package org.claimbook.chart;

import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.time.Timeline;

/// Makes the chart of any kind.
public final class Charts {
    private Charts() {}

    /// @param scale of the figures; kinds that have only one take that
    public static ClaimChart of(
            Kind kind, Comparison comparison, ChartText text, ChartLook look, FigureScale scale) {
        return switch (kind) {
            case TIMELINE -> Timeline.of(comparison.matrix(), text, look, scale);
            case RANGE, RATIO, CHANGE, BREAKDOWN, HEATMAP, MULTIPLES ->
                throw new UnsupportedOperationException(kind.code());
        };
    }
}

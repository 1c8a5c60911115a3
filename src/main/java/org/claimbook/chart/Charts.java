package org.claimbook.chart;

import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.bars.ChangeBars;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.grid.HeatMap;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.rows.RangeRows;
import org.claimbook.chart.stack.Breakdown;
import org.claimbook.chart.time.Multiples;
import org.claimbook.chart.time.Ratio;
import org.claimbook.chart.time.Timeline;

/// Makes the chart of any kind.
public final class Charts {
    private Charts() {}

    /// @param scale of the figures; kinds that have only one take that
    public static ClaimChart of(Kind kind, Comparison comparison, ChartText text, ChartLook look, FigureScale scale) {
        return switch (kind) {
            case BREAKDOWN -> Breakdown.of(comparison.matrix(), comparison.parts(), text, look);
            case CHANGE -> ChangeBars.of(comparison.matrix(), text, look);
            case HEATMAP -> HeatMap.of(comparison.matrix(), text, look);
            case MULTIPLES -> Multiples.of(comparison.matrix(), comparison.parts(), text, look, scale);
            case RANGE -> RangeRows.of(comparison.matrix(), text, look, scale);
            case TIMELINE -> Timeline.of(comparison.matrix(), text, look, scale);
            case RATIO -> Ratio.of(comparison.matrix(), text, look);
        };
    }
}

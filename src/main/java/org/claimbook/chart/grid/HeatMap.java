package org.claimbook.chart.grid;

import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Matrix;

/// The chart of disagreement: how many times a figure is another, as the natural logarithm of their ratio, in colour
/// and
/// number. Blue is less, vermilion is more, grey is the same.
///
/// Its scale of colours reaches equally far to both sides, to a round number. It has nothing to zoom.
public final class HeatMap {
    private HeatMap() {}

    /// A row a source, a column a date: each figure against that of the baseline for the date, or, without a baseline,
    /// against the median of the date's points.
    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look) {
        return of(HeatGrid.ofDates(matrix), matrix, text, look);
    }

    /// A row and a column a source: each figure of the last date against each other.
    public static ClaimChart ofSources(Matrix matrix, ChartText text, ChartLook look) {
        return of(HeatGrid.ofSources(matrix), matrix, text, look);
    }

    private static ClaimChart of(HeatGrid grid, Matrix matrix, ChartText text, ChartLook look) {
        return new HeatChart(new Theme(look), new HeatWords(matrix, grid, text, look.locale()), grid);
    }
}

package org.claimbook.chart.rows;

import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Matrix;

/// The chart of the figures of one date, a row a source, the highest at the top: of the date that is asked for, else
/// of the last.
///
/// Points, bounds and ranges are drawn as such; the median of the points is a line through all rows. Sources that have
/// no figure for the date are named at the foot. Names are clicked on to hide their sources; there is nothing to zoom.
public final class RangeRows {
    private RangeRows() {}

    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look, FigureScale scale) {
        var rows = DateRows.of(matrix);
        var range = RangeField.of(rows.rows(), scale);
        var words = new RangeWords(matrix, rows, text, scale, look.locale());
        var theme = new Theme(look);
        var plot = new RangePlot(theme, rows, words, scale, range);
        var fromZero = range.getLowerBound() <= 0;
        return new RangeChart(theme, words.onChart(fromZero), plot, rows, scale, words.described());
    }
}

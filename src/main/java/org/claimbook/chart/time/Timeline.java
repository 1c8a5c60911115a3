package org.claimbook.chart.time;

import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Accumulation;

/// The chart of figures over as-of dates, a line a source.
///
/// A cumulative figure holds until the next, so its line is stepped; others are joined straight. Across a silence
/// that is long for its series, and across figures that have no place on the scale
/// ([org.claimbook.chart.data.Gaps]), the line is only hinted at. The linear scale starts at zero unless all figures
/// lie within the top tenth; where it does not, and where the scale is logarithmic, the chart says so.
public final class Timeline {
    private Timeline() {}

    /// On a linear scale.
    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look) {
        return of(matrix, text, look, FigureScale.LINEAR);
    }

    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look, FigureScale scale) {
        var traces =
                matrix.series().stream().map(series -> Trace.of(series, scale)).toList();
        var leftOut = traces.stream().mapToInt(trace -> trace.leftOut().size()).sum();
        var extent = Extent.of(traces, scale);
        var words = switch (scale) {
            case LINEAR -> extent.figures().getLowerBound() > 0 ? text.notFromZero() : text;
            case LOGARITHMIC -> text.onLogarithmicScale(leftOut, look.locale());
        };
        var stepped = matrix.question().key().accumulation() == Accumulation.CUMULATIVE;
        var theme = new Theme(look);
        var described = AltText.timeline(matrix, text, look.locale(), scale);
        var panel = new TracePanel(theme, new TraceDataset(traces), stepped, extent);
        return new TraceChart(theme, words, panel, scale, described);
    }
}

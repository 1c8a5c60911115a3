package org.claimbook.chart.time;

import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Interpolation;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.model.Accumulation;

/// The chart of figures over as-of dates, a line a source.
///
/// A cumulative figure holds until the next, so its line is stepped; others are joined straight. Across a
/// silence that is long for its series, and across figures that have no place on the scale
/// ([org.claimbook.chart.data.Gaps]), the line is only hinted at; where the count's start or method changes,
/// and where a figure was revised ([org.claimbook.chart.data.Notches]), it is marked. Numbers between claims
/// are small open dots. The linear scale starts at zero unless all figures lie within the top tenth; where it
/// does not, and where the scale is logarithmic, the chart says so.
public final class Timeline {
    private Timeline() {}

    /// On a linear scale.
    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look) {
        return of(matrix, text, look, FigureScale.LINEAR);
    }

    public static ClaimChart of(Matrix matrix, ChartText text, ChartLook look, FigureScale scale) {
        var dataset = new TraceDataset(new Interpolation(look.locale()).traces(matrix, scale));
        var traces = dataset.traces();
        var leftOut = traces.stream().mapToInt(trace -> trace.leftOut().size()).sum();
        var extent = Extent.of(traces, scale);
        var words = switch (scale) {
            case LINEAR -> extent.figures().getLowerBound() > 0 ? text.notFromZero(look.locale()) : text;
            case LOGARITHMIC -> text.onLogarithmicScale(leftOut, look.locale());
        };
        var remarks = Remarks.of(dataset, look.locale());
        var theme = new Theme(look);
        var whole = scale == FigureScale.LINEAR && matrix.question().alignment() != Alignment.INTERPOLATE;
        var described = whole
                ? AltText.timeline(traces, text, look.locale())
                : AltText.timeline(matrix, text, look.locale(), scale);
        var panel = new TracePanel(theme, dataset, isStepped(matrix.question()), extent);
        return new TraceChart(theme, Remark.under(words, remarks), panel, scale, described + Remark.told(remarks));
    }

    /// Whether a figure holds until the next: it does in counts that add up, unless the numbers between two
    /// claims are asked for, which lie on the straight line.
    static boolean isStepped(Question question) {
        return question.key().accumulation() == Accumulation.CUMULATIVE
                && question.alignment() != Alignment.INTERPOLATE;
    }
}

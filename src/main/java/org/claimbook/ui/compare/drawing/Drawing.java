package org.claimbook.ui.compare.drawing;

import java.util.Locale;
import org.claimbook.chart.AltText;
import org.claimbook.chart.ChartState;
import org.claimbook.chart.ChartText;
import org.claimbook.chart.ClaimChart;
import org.claimbook.chart.Timeline;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;

/// A comparison to be drawn: the same chart for screen, clipboard and file. Immutable; each chart made of it belongs to
/// the thread that made it.
///
/// @param book its name, for the foot
/// @param locale of numbers and dates
public record Drawing(Matrix matrix, String book, Locale locale) {
    public ChartText text() {
        return ChartText.of(matrix, book, locale);
    }

    /// The chart in this look, with what was done to it, on the scale of that.
    public ClaimChart chart(ChartLook look, ChartState state) {
        var chart = Timeline.of(matrix, text(), look.in(locale), state.scale());
        chart.show(state);
        return chart;
    }

    /// What it shows on this scale, in words.
    public String described(FigureScale scale) {
        return AltText.timeline(matrix, text(), locale, scale);
    }

    /// Whether both are about the same thing, so that a zoom into the one makes sense in the other.
    boolean isOfSameThing(Drawing other) {
        return matrix.question().key().equals(other.matrix.question().key());
    }
}

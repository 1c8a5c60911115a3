package org.claimbook.job;

import java.util.Locale;
import org.claimbook.chart.Charts;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.jspecify.annotations.Nullable;

/// Draws a comparison as a chart: the same one for screen, clipboard and file.
/// Immutable; each chart made of it belongs to the thread that made it.
///
/// @param kind of the chart
/// @param comparison what is drawn
/// @param title in place of the measure's name; null for that
/// @param book the book's name, for the foot
/// @param locale of numbers and dates
public record DrawChart(
        Kind kind, Comparison comparison, @Nullable String title, String book, Locale locale) {
    public ChartText text() {
        var text = ChartText.of(matrix(), book, locale);
        return title == null ? text : text.withTitle(title);
    }

    /// The chart in this look, with what was done to it, on the scale of that.
    public ClaimChart chart(ChartLook look, ChartState state) {
        var chart = Charts.of(kind, comparison, text(), look.in(locale), state.scale());
        chart.show(state);
        return chart;
    }

    /// The comparison drawn, without the parts of its measure.
    public Matrix matrix() {
        return comparison.matrix();
    }

    /// Whether both are about the same thing, so that a zoom into the one makes sense in the other.
    public boolean isOfSameThing(DrawChart other) {
        return kind == other.kind
                && matrix().question().key().equals(other.matrix().question().key());
    }
}

package org.claimbook.ui.compare.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.claimbook.chart.frame.ClaimChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// Zooming and panning of a chart, never out of what it has to show.
final class ChartZoom {
    /// Which axes move.
    enum Way {
        DAYS(true, false),
        FIGURES(false, true),
        BOTH(true, true);

        private final boolean days;
        private final boolean figures;

        Way(boolean days, boolean figures) {
            this.days = days;
            this.figures = figures;
        }
    }

    /// The closest look: a part of the whole.
    private static final double LEAST = 0.002;

    private final ClaimChart chart;

    ChartZoom(ClaimChart chart) {
        this.chart = chart;
    }

    /// @param factor how much of what is seen stays: below 1 goes closer, above 1 goes away
    /// @param acrossShare where from left to right the chart stands still, 0 to 1
    /// @param upShare where from bottom to top
    void zoom(Way way, double factor, double acrossShare, double upShare) {
        show(
                axis -> way.days ? zoomed(axis, factor, acrossShare) : axis.getRange(),
                axis -> way.figures ? zoomed(axis, factor, upShare) : axis.getRange());
    }

    /// Moves what is seen by shares of itself, to later days and higher figures where positive.
    void pan(double later, double higher) {
        show(axis -> panned(axis, later), axis -> panned(axis, higher));
    }

    void reset() {
        chart.resetZoom();
    }

    boolean isZoomed() {
        var state = chart.state();
        return state.days() != null || state.figures() != null;
    }

    /// Shows this source and no other; all, where it was the only one.
    void solo(String source, Set<String> sources) {
        var others = new HashSet<>(sources);
        others.remove(source);
        var state = chart.state();
        var alone = state.hidden().containsAll(others);
        chart.show(state.withHidden(alone ? Set.of() : others));
    }

    /// All axes of a kind show the same, so the first speaks for them.
    private void show(Function<ValueAxis, Range> days, Function<ValueAxis, Range> figures) {
        chart.show(chart.state().withZoom(seen(chart.dayAxes(), days), seen(chart.figureAxes(), figures)));
    }

    private static @Nullable Range seen(List<ValueAxis> axes, Function<ValueAxis, Range> change) {
        if (axes.isEmpty()) {
            return null;
        }
        var wanted = change.apply(axes.getFirst());
        return wanted.equals(axes.getFirst().getDefaultAutoRange()) ? null : wanted;
    }

    private static Range zoomed(ValueAxis axis, double factor, double share) {
        var whole = axis.getDefaultAutoRange();
        var seen = axis.getRange();
        var length = Math.clamp(seen.getLength() * factor, LEAST * whole.getLength(), whole.getLength());
        var still = seen.getLowerBound() + share * seen.getLength();
        return within(whole, still - share * length, length);
    }

    private static Range panned(ValueAxis axis, double by) {
        var seen = axis.getRange();
        return within(axis.getDefaultAutoRange(), seen.getLowerBound() + by * seen.getLength(), seen.getLength());
    }

    private static Range within(Range whole, double low, double length) {
        if (length >= whole.getLength()) {
            return whole;
        }
        var first = Math.clamp(low, whole.getLowerBound(), whole.getUpperBound() - length);
        return new Range(first, first + length);
    }
}

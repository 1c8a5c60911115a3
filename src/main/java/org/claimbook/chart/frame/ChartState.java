package org.claimbook.chart.frame;

import java.util.List;
import java.util.Set;
import org.claimbook.chart.axis.FigureScale;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// What a person has done to a chart: carried over when it is drawn anew, in another look or for a file.
///
/// @param hidden names of the sources that are not drawn
/// @param selected uid of the claim that is marked; null for none
/// @param days the part of the time axis that is seen, in days since 1970-01-01; null for all
/// @param figures the part of the scale that is seen, in places on it; null for all
/// @param scale on which the figures stand
public record ChartState(
        Set<String> hidden,
        @Nullable String selected,
        @Nullable Range days,
        @Nullable Range figures,
        FigureScale scale) {
    /// Everything shown, nothing marked.
    public static final ChartState PLAIN = new ChartState(Set.of(), null, null, null, FigureScale.LINEAR);

    public ChartState {
        hidden = Set.copyOf(hidden);
    }

    public ChartState withHidden(Set<String> changed) {
        return new ChartState(changed, selected, days, figures, scale);
    }

    public ChartState withSelected(@Nullable String changed) {
        return new ChartState(hidden, changed, days, figures, scale);
    }

    public ChartState withZoom(@Nullable Range changedDays, @Nullable Range changedFigures) {
        return new ChartState(hidden, selected, changedDays, changedFigures, scale);
    }

    /// Where the part of the time axis that is seen begins and ends, in days since 1970-01-01; empty for all.
    public List<Double> dayEnds() {
        return ends(days);
    }

    /// Where the part of the scale that is seen begins and ends, in places on it; empty for all.
    public List<Double> figureEnds() {
        return ends(figures);
    }

    private static List<Double> ends(@Nullable Range seen) {
        return seen == null ? List.of() : List.of(seen.getLowerBound(), seen.getUpperBound());
    }

    /// Zoomed to what [#dayEnds] and [#figureEnds] said.
    ///
    /// @throws IllegalArgumentException where these are no two ends, one below the other
    public ChartState withEnds(List<Double> dayEnds, List<Double> figureEnds) {
        return withZoom(between(dayEnds), between(figureEnds));
    }

    private static @Nullable Range between(List<Double> ends) {
        if (ends.isEmpty()) {
            return null;
        }
        if (ends.size() != 2
                || !(ends.getFirst() < ends.getLast())
                || Double.isInfinite(ends.getLast() - ends.getFirst())) {
            throw new IllegalArgumentException("expected two numbers, the lower one first");
        }
        return new Range(ends.getFirst(), ends.getLast());
    }

    /// The same for a chart on this scale: the same figures stay in sight, or all, where some of them have no place
    /// on it.
    public ChartState on(FigureScale changed) {
        return new ChartState(hidden, selected, days, moved(changed), changed);
    }

    private @Nullable Range moved(FigureScale changed) {
        if (figures == null || scale == changed) {
            return figures;
        }
        var low = scale.figure(figures.getLowerBound());
        var high = scale.figure(figures.getUpperBound());
        return changed.holds(low) ? new Range(changed.place(low), changed.place(high)) : null;
    }
}

package org.claimbook.chart.plot;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.claimbook.chart.data.Trace;
import org.claimbook.model.Qualifier;

/// Which figures of a line get a mark of their own.
///
/// Every one gets its mark that stands clear of its neighbours by more than its size. Where they are closer, an
/// exact figure needs none, for the line says it; bounds and approximate figures are marked at intervals, so
/// that it is seen what they are. The last of a line is marked always, and so are the ends of its gaps.
///
/// @param size of a mark
/// @param exactEvery least distance between marks of crowded exact figures; infinite to leave them out
/// @param openEvery the same for all other figures
record MarkChoice(double size, double exactEvery, double openEvery) {
    private static final double CLEAR = 1.25;

    /// Positions in `x` that are marked, ascending.
    ///
    /// @param items of the trace, one for each place
    /// @param x where they are drawn, ascending
    /// @param atGap whether a position is the last before a gap or the first after one
    int[] choose(Trace trace, int[] items, double[] x, IntPredicate atGap) {
        var chosen = new int[x.length];
        var count = 0;
        var last = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < x.length; i++) {
            var before = i == 0 ? Double.POSITIVE_INFINITY : x[i] - x[i - 1];
            var after = i == x.length - 1 ? Double.POSITIVE_INFINITY : x[i + 1] - x[i];
            var clear = Math.min(before, after) > CLEAR * size;
            var every = trace.qualifier(items[i]) == Qualifier.EXACT ? exactEvery : openEvery;
            var atEnd = i == x.length - 1 || atGap.test(i);
            if (clear || atEnd || x[i] - last > every) {
                // The end pushes out a mark that it would overlap.
                if (atEnd && count > 0 && x[i] - last < CLEAR * size) {
                    count--;
                }
                chosen[count++] = i;
                last = x[i];
            }
        }
        return Arrays.copyOf(chosen, count);
    }
}

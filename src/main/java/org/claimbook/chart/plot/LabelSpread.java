package org.claimbook.chart.plot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Places labels one above the other so that none overlaps another, each as near as can be to where it belongs.
///
/// The sum of squared shifts is the least possible: with the heights before each label taken off, the wanted places
/// become an isotonic regression, which pooling adjacent violators solves (Ayer et al., 1955).
public final class LabelSpread {
    private LabelSpread() {}

    /// The tops of the labels, in the order given.
    ///
    /// @param wanted the tops as they ought to be
    /// @param heights of the labels
    /// @param top where the first may begin
    /// @param bottom where the last must end; where they do not fit in between, they begin at the top and run over
    public static double[] tops(double[] wanted, double[] heights, double top, double bottom) {
        var order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i] + heights[i] / 2))
                .mapToInt(Integer::intValue)
                .toArray();
        var before = new double[wanted.length];
        var slack = new double[wanted.length];
        var total = 0.0;
        for (var i = 0; i < order.length; i++) {
            before[i] = total;
            slack[i] = wanted[order[i]] - total;
            total += heights[order[i]];
        }
        var fitted = isotonic(slack);
        var last = Math.max(top, bottom - total);
        var tops = new double[wanted.length];
        for (var i = 0; i < order.length; i++) {
            tops[order[i]] = Math.clamp(fitted[i], top, last) + before[i];
        }
        return tops;
    }

    /// The non-descending numbers nearest to these.
    private static double[] isotonic(double[] numbers) {
        var sums = new double[numbers.length];
        var sizes = new int[numbers.length];
        var pools = 0;
        for (var number : numbers) {
            sums[pools] = number;
            sizes[pools++] = 1;
            while (pools > 1 && sums[pools - 2] / sizes[pools - 2] > sums[pools - 1] / sizes[pools - 1]) {
                pools--;
                sums[pools - 1] += sums[pools];
                sizes[pools - 1] += sizes[pools];
            }
        }
        var fitted = new double[numbers.length];
        var at = 0;
        for (var pool = 0; pool < pools; pool++) {
            Arrays.fill(fitted, at, at + sizes[pool], sums[pool] / sizes[pool]);
            at += sizes[pool];
        }
        return fitted;
    }
}

package org.claimbook.chart.plot;

import java.awt.geom.Path2D;
import org.claimbook.chart.data.Gaps;
import org.claimbook.chart.data.Strand;

/// The line of one series: what is drawn in full, and apart from it what bridges a gap.
///
/// @param claimed between figures that follow one another as usual
/// @param silent across gaps, where nobody claimed what the line would say
record LinePath(Path2D claimed, Path2D silent) {
    private static final double SEEN = 0.3;

    /// @param strand the whole series
    /// @param positions of the figures in it that are drawn, ascending
    /// @param x and `y` where they are drawn
    /// @param stepped whether each figure holds until the next (cumulative counts), or the line runs straight
    /// @param gaps of the series
    /// @param pixel of the device, in the units of `x` and `y`: corners within a pixel's width and a third of its
    /// height of the one before are left out, as nobody could see them, and each costs time
    static LinePath of(
            Strand strand, int[] positions, double[] x, double[] y, boolean stepped, Gaps gaps, double pixel) {
        var claimed = new Path2D.Double();
        var silent = new Path2D.Double();
        var last = 0;
        for (var i = 0; i < x.length; i++) {
            if (i == 0) {
                claimed.moveTo(x[i], y[i]);
                continue;
            }
            // Where figures between the two were thinned out, there was no silence.
            var next = positions[i] == positions[i - 1] + 1;
            var gap = next && gaps.isBetween(strand.day()[positions[i - 1]], strand.day()[positions[i]]);
            if (gap) {
                silent.moveTo(x[i - 1], y[i - 1]);
            }
            if (!gap && i < x.length - 1 && x[i] - x[last] < pixel && Math.abs(y[i] - y[last]) < SEEN * pixel) {
                continue;
            }
            var path = gap ? silent : claimed;
            var before = gap ? i - 1 : last;
            if (stepped && y[i] != y[before]) {
                path.lineTo(x[i], y[before]);
            }
            path.lineTo(x[i], y[i]);
            last = i;
            if (gap) {
                claimed.moveTo(x[i], y[i]);
            }
        }
        return new LinePath(claimed, silent);
    }
}

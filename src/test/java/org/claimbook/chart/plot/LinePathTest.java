package org.claimbook.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.data.Gaps;
import org.claimbook.chart.data.Strand;
import org.junit.jupiter.api.Test;

class LinePathTest {
    private static final double[] DAYS = {0, 1, 2, 50, 51};
    private static final double[] HEIGHTS = {5, 6, 6, 9, 9};
    private static final Gaps GAPS = new Gaps(new double[] {2}, new double[] {50}, 1);
    private static final Strand STRAND = new Strand(DAYS, HEIGHTS, HEIGHTS, new int[] {0, 1, 2, 3, 4});

    private static List<String> corners(Path2D path) {
        var corners = new ArrayList<String>();
        var at = new double[6];
        for (var walk = path.getPathIterator(null); !walk.isDone(); walk.next()) {
            var kind = walk.currentSegment(at) == PathIterator.SEG_MOVETO ? "M" : "L";
            corners.add(kind + Math.round(at[0]) + "," + Math.round(at[1]));
        }
        return corners;
    }

    @Test
    void aCumulativeFigureHoldsUntilTheNext() {
        var path =
                LinePath.of(STRAND, new int[] {0, 1, 2}, new double[] {0, 1, 2}, new double[] {5, 6, 6}, true, GAPS, 0);
        assertEquals(List.of("M0,5", "L1,5", "L1,6", "L2,6"), corners(path.claimed()));
        assertTrue(corners(path.silent()).isEmpty());
    }

    @Test
    void aLevelIsJoinedStraight() {
        var path = LinePath.of(STRAND, new int[] {0, 1}, new double[] {0, 1}, new double[] {5, 6}, false, GAPS, 0);
        assertEquals(List.of("M0,5", "L1,6"), corners(path.claimed()));
    }

    @Test
    void aLongSilenceIsKeptApart() {
        var path = LinePath.of(STRAND, new int[] {0, 1, 2, 3, 4}, DAYS, HEIGHTS, false, GAPS, 0);
        assertEquals(List.of("M0,5", "L1,6", "L2,6", "M50,9", "L51,9"), corners(path.claimed()));
        assertEquals(List.of("M2,6", "L50,9"), corners(path.silent()));
    }

    @Test
    void acrossAFigureWithoutAPlaceTheLineIsKeptApart() {
        var gaps = new Gaps(new double[] {0}, new double[] {1}, 0);
        var path = LinePath.of(
                STRAND, new int[] {0, 1, 2}, new double[] {0, 1, 2}, new double[] {5, 6, 6}, false, gaps, 0);
        assertEquals(List.of("M1,6", "L2,6"), corners(path.claimed()));
        assertEquals(List.of("M0,5", "L1,6"), corners(path.silent()));
    }

    @Test
    void cornersThatNobodyCouldSeeAreLeftOutButNeverTheLast() {
        var x = new double[] {0, 0.2, 0.4, 0.6, 1.5};
        var y = new double[] {5, 5.1, 5.2, 9, 9.1};
        var path = LinePath.of(
                STRAND, new int[] {0, 1, 2, 3, 4}, x, y, false, new Gaps(new double[0], new double[0], 0), 1);
        // 5.1 and 5.2 lie within a pixel of 5; 9 does not, and the last ends the line. Corners are told in whole
        // numbers.
        assertEquals(List.of("M0,5", "L1,9", "L2,9"), corners(path.claimed()));
    }

    @Test
    void thinnedOutFiguresAreNoSilence() {
        var path = LinePath.of(STRAND, new int[] {0, 3}, new double[] {0, 50}, new double[] {5, 9}, false, GAPS, 0);
        assertTrue(corners(path.silent()).isEmpty());
    }
}

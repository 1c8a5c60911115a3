package org.claimbook.chart.data;

import java.util.Arrays;

/// Leaves out the points of a line that no picture of a given width could show.
///
/// M4 (Jugel, Jerzak, Hackenbroich and Markl: "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB
/// 2014): of each pixel column the first, last, lowest and highest point are kept. A solid line of one
/// unaliased pixel, plain or stepped, has the same pixels as before. Of ranges, each column keeps the lowest
/// low and the highest high. Both hold on any scale on which a higher figure stands higher.
public final class Thinning {
    /// Where the days of an axis come to lie on the device: column = floor(scale × day + offset).
    public record Columns(double scale, double offset) {
        long of(double day) {
            return (long) Math.floor(scale * day + offset);
        }
    }

    private Thinning() {}

    /// Positions, ascending, that are left of those in [from, to).
    public static int[] keep(Strand strand, int from, int to, Columns columns) {
        var kept = new int[Math.min(to - from, 4096)];
        var count = 0;
        var start = from;
        while (start < to) {
            var column = columns.of(strand.day()[start]);
            var end = end(strand, start, to, column, columns);
            if (count + 4 > kept.length) {
                kept = Arrays.copyOf(kept, 2 * kept.length + 4);
            }
            count = keepColumn(strand, start, end, kept, count);
            start = end;
        }
        return Arrays.copyOf(kept, count);
    }

    /// The end of a column, exclusive: looked for in growing steps and then by halves, for a column may hold thousands.
    private static int end(Strand strand, int start, int to, long column, Columns columns) {
        var within = start;
        var step = 1;
        while (within + step < to && columns.of(strand.day()[within + step]) == column) {
            within += step;
            step *= 2;
        }
        var beyond = Math.min(to, within + step);
        while (beyond - within > 1) {
            var middle = (within + beyond) >>> 1;
            if (columns.of(strand.day()[middle]) == column) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return beyond;
    }

    /// Writes the kept of one column in order, without repeating any.
    private static int keepColumn(Strand strand, int start, int end, int[] kept, int count) {
        var lowest = start;
        var highest = start;
        for (var i = start + 1; i < end; i++) {
            if (strand.low()[i] < strand.low()[lowest]) {
                lowest = i;
            }
            if (strand.high()[i] > strand.high()[highest]) {
                highest = i;
            }
        }
        var next = count;
        for (var position : new int[] {start, Math.min(lowest, highest), Math.max(lowest, highest), end - 1}) {
            if (next == count || kept[next - 1] < position) {
                kept[next++] = position;
            }
        }
        return next;
    }
}

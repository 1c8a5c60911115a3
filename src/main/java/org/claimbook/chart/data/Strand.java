package org.claimbook.chart.data;

import java.util.Arrays;

/// Some figures of a series in the order of their days.
///
/// @param day on which each is drawn, as days since 1970-01-01; ascending
/// @param low place of the stated end on the chart's scale, or of the lower end of a range
/// @param high place of the stated end, or of the upper end of a range
/// @param item its place in the [Trace]
@SuppressWarnings("ArrayRecordComponent") // Never compared; a million points must not be copied.
public record Strand(double[] day, double[] low, double[] high, int[] item) {
    public int size() {
        return day.length;
    }

    /// The first position that matters between these days: one before the first day within, if there is one.
    public int from(double firstDay) {
        return Math.max(0, atOrAfter(firstDay) - 1);
    }

    /// The end, exclusive, of what matters: one after the last day within.
    public int to(double lastDay) {
        return Math.min(size(), atOrAfter(Math.nextUp(lastDay)) + 1);
    }

    /// The first position on or after a day; the size where there is none.
    public int atOrAfter(double wanted) {
        var at = Arrays.binarySearch(day, wanted);
        while (at > 0 && day[at - 1] == wanted) {
            at--;
        }
        return at >= 0 ? at : -at - 1;
    }
}

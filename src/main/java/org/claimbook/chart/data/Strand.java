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
    /// Takes figures one after the other, ascending by day, and makes a strand of them.
    static final class Filling {
        private double[] day;
        private double[] low;
        private double[] high;
        private int[] item;
        private int count;

        /// @param room for about so many
        Filling(int room) {
            day = new double[room];
            low = new double[room];
            high = new double[room];
            item = new int[room];
        }

        void add(double onDay, double lowEnd, double highEnd, int place) {
            if (count == day.length) {
                resize(Math.max(16, 2 * count));
            }
            day[count] = onDay;
            low[count] = lowEnd;
            high[count] = highEnd;
            item[count++] = place;
        }

        private void resize(int room) {
            day = Arrays.copyOf(day, room);
            low = Arrays.copyOf(low, room);
            high = Arrays.copyOf(high, room);
            item = Arrays.copyOf(item, room);
        }

        Strand done() {
            if (count < day.length) {
                resize(count);
            }
            return new Strand(day, low, high, item);
        }
    }

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

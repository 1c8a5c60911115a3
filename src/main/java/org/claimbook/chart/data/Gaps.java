package org.claimbook.chart.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where a line between two figures of a series would say more than was claimed: across a long silence, and across
/// figures that were claimed but have no place on the chart's scale.
///
/// @param from the day of the last figure before each gap, ascending
/// @param to the day of the first figure after it
/// @param silences how many of the gaps are long silences
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Gaps(double[] from, double[] to, int silences) {
    /// A silence of fewer days is never long.
    public static final int LEAST_DAYS = 30;

    /// A silence of fewer usual steps is never long.
    public static final int TIMES_USUAL = 4;

    /// Between the figures of the line that stand on claims; interpolated ones break no silence.
    public static Gaps of(Trace trace) {
        var days = claimed(trace);
        var longFrom = longFrom(days);
        var leftOut = trace.leftOut().stream()
                .filter(point -> point.claim().figure().statedEnd() != null)
                .mapToDouble(point -> point.date().toEpochDay())
                .toArray();
        var starts = IntStream.builder();
        var silences = 0;
        for (var i = 0; i + 1 < days.length; i++) {
            var silent = days[i + 1] - days[i] >= longFrom;
            if (silent || holdsAny(leftOut, days[i], days[i + 1])) {
                starts.add(i);
                silences += silent ? 1 : 0;
            }
        }
        var at = starts.build().toArray();
        var from = IntStream.of(at).mapToDouble(i -> days[i]).toArray();
        var to = IntStream.of(at).mapToDouble(i -> days[i + 1]).toArray();
        return new Gaps(from, to, silences);
    }

    private static double[] claimed(Trace trace) {
        var line = trace.line();
        var days = new double[line.size()];
        var count = 0;
        for (var i = 0; i < days.length; i++) {
            if (trace.footing(line.item()[i]) != Footing.INTERPOLATED) {
                days[count++] = line.day()[i];
            }
        }
        return Arrays.copyOf(days, count);
    }

    /// 30 days, or four times the median step where that is more; never, where there are fewer than three steps to
    /// tell the usual from the long.
    static double longFrom(double[] days) {
        var steps = new double[Math.max(0, days.length - 1)];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = days[i + 1] - days[i];
        }
        if (steps.length < 3) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.sort(steps);
        return Math.max(LEAST_DAYS, TIMES_USUAL * steps[steps.length / 2]);
    }

    private static boolean holdsAny(double[] days, double from, double to) {
        var next = Arrays.binarySearch(days, from);
        next = next < 0 ? -next - 1 : next;
        return next < days.length && days[next] < to;
    }

    /// Whether a line from one day to a later one, between two successive figures, would say too much.
    public boolean isBetween(double day, double later) {
        var next = Arrays.binarySearch(to, Math.nextUp(day));
        next = next < 0 ? -next - 1 : next;
        return next < to.length && from[next] < later;
    }

    /// Whether a figure of this day is the last before a gap or the first after one.
    public boolean isAtEnd(double day) {
        return Arrays.binarySearch(from, day) >= 0 || Arrays.binarySearch(to, day) >= 0;
    }
}

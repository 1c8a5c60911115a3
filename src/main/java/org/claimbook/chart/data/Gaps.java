package org.claimbook.chart.data;

import java.util.Arrays;

/// Where a line between two figures of a series would say more than was claimed: across a long silence, and across
/// figures that were claimed but have no place on the chart's scale.
///
/// @param longFrom the number of days from which on a silence is long
/// @param leftOut the days of figures without a place, ascending
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Gaps(double longFrom, double[] leftOut) {
    /// A silence of fewer days is never long.
    private static final double LEAST_DAYS = 30;

    private static final double TIMES_USUAL = 4;

    public static Gaps of(Trace trace) {
        var leftOut = trace.leftOut().stream()
                .filter(point -> point.claim().figure().statedEnd() != null)
                .mapToDouble(point -> point.date().toEpochDay())
                .toArray();
        return new Gaps(longFrom(trace.line()), leftOut);
    }

    /// 30 days, or four times the median step where that is more; never, where there are fewer than three steps to
    /// tell the usual from the long.
    static double longFrom(Strand line) {
        var steps = new double[Math.max(0, line.size() - 1)];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = line.day()[i + 1] - line.day()[i];
        }
        if (steps.length < 3) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.sort(steps);
        return Math.max(LEAST_DAYS, TIMES_USUAL * steps[steps.length / 2]);
    }

    /// Whether a line from one day to a later one, between two successive figures, would say too much.
    public boolean isBetween(double day, double later) {
        if (later - day >= longFrom) {
            return true;
        }
        var next = Arrays.binarySearch(leftOut, day);
        next = next < 0 ? -next - 1 : next;
        return next < leftOut.length && leftOut[next] < later;
    }
}

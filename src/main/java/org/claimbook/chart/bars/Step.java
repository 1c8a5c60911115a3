package org.claimbook.chart.bars;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.claimbook.compare.Series;

/// The length of time for which a change is given.
enum Step {
    DAY(1, "day"),
    WEEK(7, "week"),
    /// A twelfth of the mean Gregorian year of 365.2425 days.
    MONTH(365.2425 / 12, "month");

    private static final double DENSE = 3;
    private static final double SPARSE = 21;

    private final double days;
    private final String noun;

    Step(double days, String noun) {
        this.days = days;
        this.noun = noun;
    }

    double days() {
        return days;
    }

    /// The step's name, for keys of texts and for tables of figures.
    String noun() {
        return noun;
    }

    /// The one that suits these series: days where the median step from claim to claim is at most 3 days,
    /// weeks up to 21, else months.
    static Step of(List<Series> series) {
        var steps = series.stream()
                .map(Series::points)
                .flatMapToDouble(points -> IntStream.range(1, points.size())
                        .mapToDouble(i -> points.get(i).date().toEpochDay()
                                - points.get(i - 1).date().toEpochDay()))
                .toArray();
        if (steps.length == 0) {
            return DAY;
        }
        Arrays.sort(steps);
        var median = steps[(steps.length - 1) / 2];
        return median <= DENSE ? DAY : median <= SPARSE ? WEEK : MONTH;
    }
}

package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.util.List;
import org.claimbook.compare.check.FullSeries.Day;
import org.jspecify.annotations.Nullable;

/// The days of a series, with the lowest and the highest point of each: by these, nearly all figures are seen to
/// be in order at once.
final class Course {
    private final List<Day> days;
    private final @Nullable BigDecimal[] lowest;
    private final @Nullable BigDecimal[] highest;

    Course(List<Day> days) {
        this.days = days;
        this.lowest = new BigDecimal[days.size()];
        this.highest = new BigDecimal[days.size()];
        for (var at = 0; at < days.size(); at++) {
            for (var claim : days.get(at).claims()) {
                var value = Neighbours.point(claim);
                if (value != null) {
                    var low = lowest[at];
                    var high = highest[at];
                    lowest[at] = low == null || value.compareTo(low) < 0 ? value : low;
                    highest[at] = high == null || value.compareTo(high) > 0 ? value : high;
                }
            }
        }
    }

    List<Day> days() {
        return days;
    }

    /// Whether a total lies between those of the days next to it.
    boolean rises(int at, BigDecimal value) {
        if (at == 0 || at == days.size() - 1) {
            return false;
        }
        var before = lowest[at - 1];
        var after = highest[at + 1];
        return before != null && after != null && before.compareTo(value) <= 0 && value.compareTo(after) <= 0;
    }

    /// Whether a figure is of about the size of one of a day next to it.
    boolean isLikeNext(int at, BigDecimal value) {
        return (at > 0 && (isLike(lowest[at - 1], value) || isLike(highest[at - 1], value)))
                || (at + 1 < days.size() && (isLike(lowest[at + 1], value) || isLike(highest[at + 1], value)));
    }

    private static boolean isLike(@Nullable BigDecimal other, BigDecimal value) {
        return other != null && other.signum() == value.signum() && !KeyingSlip.isFar(value, other, other);
    }
}

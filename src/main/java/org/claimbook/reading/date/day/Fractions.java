package org.claimbook.reading.date.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Counts halves, quarters, months, weeks and days within a month or year.
public final class Fractions {
    private Fractions() {}

    /// The n-th stretch of so many units.
    ///
    /// @param whole null where it cannot be told
    /// @param number from 1, or -1 for the last one, -2 for the one before it
    /// @return null where there is none within the whole
    public static @Nullable Stretch of(@Nullable Stretch whole, int number, int count, String unit) {
        if (whole == null) {
            return null;
        }
        var days = whole.end().toEpochDay() - whole.start().toEpochDay() + 1;
        return switch (unit) {
            case "half" -> days > 100 ? months(whole, number, 6) : halfOfMonth(whole, number);
            case "quarter" -> months(whole, number, 3);
            case "month" -> months(whole, number, count);
            case "week" -> days(weeks(whole), number, 7 * count);
            case "day" -> days(whole, number, count);
            default -> null;
        };
    }

    private static @Nullable Stretch months(Stretch whole, int number, int count) {
        var start = number < 0
                ? whole.end().plusDays(1).minusMonths(-(long) number * count)
                : whole.start().plusMonths((long) (number - 1) * count);
        var end = start.plusMonths(count).minusDays(1);
        return start.isBefore(whole.start()) || end.isAfter(whole.end()) ? null : new Stretch(start, end);
    }

    private static Stretch halfOfMonth(Stretch whole, int number) {
        var middle = whole.start().plusDays(14);
        return number == 1 ? new Stretch(whole.start(), middle) : new Stretch(middle.plusDays(1), whole.end());
    }

    /// From Monday to Sunday; a week is of the month or year that its Thursday is of, as ISO 8601 has it.
    private static Stretch weeks(Stretch whole) {
        var first = whole.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        var last = whole.end().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return new Stretch(first.minusDays(3), last.plusDays(3));
    }

    private static @Nullable Stretch days(Stretch counted, int number, int count) {
        var start = number < 0
                ? counted.end().plusDays(1).plusDays((long) number * count)
                : counted.start().plusDays((long) (number - 1) * count);
        return start.isBefore(counted.start()) || start.isAfter(counted.end())
                ? null
                : new Stretch(start, start.plusDays(count - 1L));
    }

    /// The n-th of a day of the week, or the last for -1.
    ///
    /// @param weekday "1" (Monday) to "7"
    public static @Nullable Stretch weekday(@Nullable Stretch whole, int number, String weekday) {
        if (whole == null) {
            return null;
        }
        var named = DayOfWeek.of(Integer.parseInt(weekday));
        var day = number < 0
                ? whole.end().with(TemporalAdjusters.previousOrSame(named)).plusWeeks(number + 1L)
                : whole.start().with(TemporalAdjusters.nextOrSame(named)).plusWeeks(number - 1L);
        return isIn(whole, day) ? Stretch.day(day) : null;
    }

    private static boolean isIn(Stretch whole, LocalDate day) {
        return !day.isBefore(whole.start()) && !day.isAfter(whole.end());
    }
}

package org.claimbook.reading.date.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Counts units of the calendar from the day of publication.
public final class Lengths {
    /// From which months and years are counted, where nobody says the day of publication.
    private static final LocalDate SOME_DAY = LocalDate.of(2023, 12, 31);

    private Lengths() {}

    /// Days that so many of a unit take, counted back from publication; at least 1.
    public static int days(Today today, int count, String unit) {
        var end = today.published() == null ? SOME_DAY : today.published();
        var start = switch (unit) {
            case "second", "minute" -> end;
            case "hour" -> end.minusDays((count + 23) / 24);
            case "day", "night" -> end.minusDays(count);
            case "week", "weekend" -> end.minusWeeks(count);
            case "fortnight" -> end.minusWeeks(2L * count);
            case "month" -> end.minusMonths(count);
            case "quarter" -> end.minusMonths(3L * count);
            case "half" -> end.minusMonths(6L * count);
            case "decade" -> end.minusYears(Math.min(10L * count, 1000));
            case "century" -> end.minusYears(Math.min(100L * count, 1000));
            default -> end.minusYears(Math.min(count, 1000));
        };
        return Math.max(1, (int) (end.toEpochDay() - start.toEpochDay()));
    }

    /// Whether nobody would count so many of a unit: "against 64 weeks earlier" tells of 64 things.
    public static boolean isTooLong(int count, String unit) {
        return switch (unit) {
            case "day", "night" -> count > 60;
            case "week" -> count > 52;
            case "month" -> count > 36;
            default -> count > 100;
        };
    }

    /// The whole unit of the calendar that holds the day of publication, or one before or after it.
    ///
    /// @return null for other units, or where that day is not known
    public static @Nullable Stretch unit(Today today, String unit, int shift) {
        var day = today.published();
        return day == null
                ? null
                : switch (unit) {
                    case "day", "night" -> Stretch.day(day.plusDays(shift));
                    case "week" -> week(day.plusWeeks(shift));
                    case "weekend" -> weekend(day, shift);
                    case "month" -> months(day, 1, shift);
                    case "quarter" -> months(day, 3, shift);
                    case "half" -> months(day, 6, shift);
                    case "year" -> months(day, 12, shift);
                    default -> null;
                };
    }

    /// So many whole months of a year, where they ended with the month before publication: "за 11 місяців", told
    /// in December.
    ///
    /// @return null where another number of months has passed
    public static @Nullable Stretch elapsed(Today today, int months) {
        var day = today.published();
        var end = day == null ? null : YearMonth.from(day).minusMonths(1);
        return end == null || end.getMonthValue() != months
                ? null
                : new Stretch(end.atDay(1).withMonth(1), end.atEndOfMonth());
    }

    public static Stretch week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(monday, monday.plusDays(6));
    }

    /// The latest one that has begun; "last weekend" on a weekend is the one before.
    public static Stretch weekend(LocalDate day, int shift) {
        var saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        var isOn = day.getDayOfWeek().getValue() > 5;
        var start = saturday.plusWeeks(shift < 0 ? (isOn ? shift : 0) : shift);
        return new Stretch(start, start.plusDays(1));
    }

    private static Stretch months(LocalDate day, int length, int shift) {
        var first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1)
                .plusMonths((long) shift * length);
        return new Stretch(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }
}

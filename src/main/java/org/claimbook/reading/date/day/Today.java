package org.claimbook.reading.date.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// The day from which a text speaks, and by which its open dates are completed: each is the latest such date not after
/// the day of publication.
///
/// @param published null where nobody says it
/// @param anchor for want of a day of publication, the day that the text's own dates are near; null where it tells none
public record Today(@Nullable LocalDate published, @Nullable LocalDate anchor) {
    /// @return null where neither the words nor this day tell
    public @Nullable Stretch days(Partial partial) {
        if (partial.weekday() > 0 && partial.day() == 0) {
            return weekday(partial.weekday());
        }
        if (partial.year() > 0 || (partial.month() == 0 && partial.day() == 0)) {
            return partial.days();
        }
        if (published == null) {
            return anchor != null && partial.month() > 0 ? near(anchor, partial) : null;
        }
        return partial.month() == 0 ? dayOfMonth(published, partial) : latest(published, partial);
    }

    /// A weekday beside the date that falls on none of them is wrong.
    private static @Nullable Stretch near(LocalDate anchor, Partial partial) {
        var found = nearest(anchor, partial);
        return found == null ? nearest(anchor, partial.onWeekday(0)) : found;
    }

    private static @Nullable Stretch nearest(LocalDate anchor, Partial partial) {
        Stretch found = null;
        var least = Long.MAX_VALUE;
        for (var year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            var days = partial.inYear(Math.max(year, 1)).days();
            var off = days == null ? least : Math.abs(days.start().toEpochDay() - anchor.toEpochDay());
            if (days != null && off < least && falls(days, days.isDay() ? partial.weekday() : 0)) {
                found = days;
                least = off;
            }
        }
        return found;
    }

    private @Nullable Stretch weekday(int weekday) {
        return published == null
                ? null
                : Stretch.day(published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
    }

    private static @Nullable Stretch latest(LocalDate published, Partial partial) {
        // Eight years back there is a 29 February, but around 1900.
        for (var back = 0; back <= 8; back++) {
            var days = partial.inYear(published.getYear() - back).days();
            if (days != null && !days.start().isAfter(published)) {
                return days.isDay() && !falls(days, partial.weekday()) ? onWeekday(published, partial, days) : days;
            }
        }
        return null;
    }

    /// The weekday beside it shows which year is meant, be it a day soon to come.
    private static Stretch onWeekday(LocalDate published, Partial partial, Stretch latest) {
        for (var year = latest.start().getYear() + 1; year > published.getYear() - 6; year--) {
            var days = partial.inYear(year).days();
            if (days != null && falls(days, partial.weekday())) {
                return days;
            }
        }
        return latest;
    }

    private static @Nullable Stretch dayOfMonth(LocalDate published, Partial partial) {
        for (var back = 0; back <= 14; back++) {
            var month = published.minusMonths(back);
            var days = Partial.ofDay(month.getYear(), month.getMonthValue(), partial.day())
                    .days();
            if (days != null && !days.start().isAfter(published) && falls(days, partial.weekday())) {
                return days;
            }
        }
        return null;
    }

    private static boolean falls(Stretch day, int weekday) {
        return weekday == 0 || day.start().getDayOfWeek().getValue() == weekday;
    }

    public @Nullable Stretch shifted(int days) {
        return published == null ? null : Stretch.day(published.plusDays(days));
    }

    public @Nullable Stretch back(int days) {
        return published == null ? null : new Stretch(published.minusDays(days), published);
    }
}

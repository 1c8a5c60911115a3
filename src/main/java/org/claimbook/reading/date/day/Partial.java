package org.claimbook.reading.date.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date as far as its own words tell it; what they leave open is 0.
///
/// @param month 1 to 12
/// @param day of the month
/// @param weekday 1 (Monday) to 7
public record Partial(int year, int month, int day, int weekday) {
    public static Partial ofYear(int year) {
        return new Partial(year, 0, 0, 0);
    }

    public static Partial ofMonth(int year, int month) {
        return new Partial(year, month, 0, 0);
    }

    public static Partial ofDay(int year, int month, int day) {
        return new Partial(year, month, day, 0);
    }

    public static Partial ofWeekday(int weekday) {
        return new Partial(0, 0, 0, weekday);
    }

    public boolean isDay() {
        return day > 0 || weekday > 0;
    }

    public Partial onWeekday(int named) {
        return new Partial(year, month, day, named);
    }

    public Partial inYear(int named) {
        return new Partial(named, month, day, weekday);
    }

    /// What is open in this end of a range and told by the other one: "6–8 August", "1 May to 5 June 2024".
    public Partial completedBy(Partial other) {
        if (weekday > 0 && day == 0) {
            return this;
        }
        var sameMonth = month == 0 && day > 0 ? other.month : month;
        return new Partial(year == 0 ? other.year : year, sameMonth, day, weekday);
    }

    /// Whether there is such a day in some year.
    public boolean isPossible() {
        return month >= 0
                && month <= 12
                && day >= 0
                && day
                        <= (month == 0
                                ? 31
                                : YearMonth.of(year == 0 ? 2024 : year, month).lengthOfMonth());
    }

    /// The days that it means in its own year; null where the year is open or has no such day.
    public @Nullable Stretch days() {
        if (year == 0) {
            return null;
        }
        try {
            if (month == 0) {
                return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            var whole = YearMonth.of(year, month);
            return day == 0
                    ? new Stretch(whole.atDay(1), whole.atEndOfMonth())
                    : Stretch.day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

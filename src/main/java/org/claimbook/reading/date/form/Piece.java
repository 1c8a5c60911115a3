package org.claimbook.reading.date.form;

import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.jspecify.annotations.Nullable;

/// A date, time or period as it was read, before it is known what it is for.
///
/// @param from place of its first token
/// @param to exclusive
/// @param partial what its own words tell of a calendar date, for the other end of a range; null for what is counted
///     from today
/// @param days the calendar days that it means; null where they cannot be told
/// @param back length in days of a period that is counted back from the day of the statement; else 0
public record Piece(
        int from,
        int to,
        SetAside.Kind kind,
        DateRule rule,
        @Nullable Partial partial,
        @Nullable Stretch days,
        int back) {
    public static Piece of(int from, int to, DateRule rule, Partial partial, Today today) {
        var kind = partial.month() == 0 && !partial.isDay() ? SetAside.Kind.YEAR : SetAside.Kind.DATE;
        return new Piece(from, to, kind, rule, partial, today.days(partial), 0);
    }

    public static Piece of(int from, int to, DateRule rule, @Nullable Stretch days) {
        return new Piece(from, to, SetAside.Kind.DATE, rule, null, days, 0);
    }

    /// Whether it names one day, by date or weekday, even where it cannot be told which.
    public boolean isDay() {
        return partial != null ? partial.isDay() : days != null && days.isDay();
    }

    public Piece from(int start) {
        return new Piece(start, to, kind, rule, partial, days, back);
    }

    public Piece upTo(int end) {
        return new Piece(from, end, kind, rule, partial, days, back);
    }

    public Piece ofKind(SetAside.Kind other) {
        return new Piece(from, to, other, rule, partial, days, back);
    }

    public Piece by(DateRule other) {
        return new Piece(from, to, kind, other, partial, days, back);
    }

    /// The longer of two, or the first.
    public static @Nullable Piece longer(@Nullable Piece one, @Nullable Piece other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.to > one.to ? other : one;
    }
}

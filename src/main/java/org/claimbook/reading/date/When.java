package org.claimbook.reading.date;

import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Rule;
import org.claimbook.reading.SetAside;
import org.jspecify.annotations.Nullable;

/// A date, time, period, duration or age of a text; places are those of tokens, ends exclusive.
///
/// @param from of its own words, without preposition or cue: "November 5th", "past 24 hours", "two weeks"
/// @param to of its own words
/// @param cueFrom where "as of", "since", "on" before it begins, else `from`
/// @param kind of number that it is
/// @param role what its words say that it is for
/// @param start of the period that it tells, where it tells one: "past day" begins the day before
/// @param end the day, or the last one of the period; null where it cannot be told (no date of publication, a duration)
/// @param days length of a duration, or of a period that is counted back from the day of the statement ("the past two
///     weeks": 14), so that it can be counted back from another day than that of publication; else 0
public record When(
        int from,
        int to,
        int cueFrom,
        SetAside.Kind kind,
        Role role,
        @Nullable EdtfDate start,
        @Nullable EdtfDate end,
        int days,
        Rule rule) {
    /// What the words around a date say that it is for.
    public enum Role {
        /// "As of", "by", "станом на".
        AS_OF,
        /// "Since", "from … on", "з початку": the day from which is `start`; `end` is null.
        SINCE,
        /// A bounded time: "in October", "in the past day", "overnight", "за добу", "from D to D".
        PERIOD,
        /// A day on which something was said or happened: "on Tuesday", "yesterday", "30 October".
        ON,
        /// Tells no date that figures could hold for: an age, a duration, a time of day within a sentence.
        NONE
    }

    When startingOn(@Nullable EdtfDate day) {
        return new When(from, to, cueFrom, kind, role, day, end, days, rule);
    }

    When asOf(int cue) {
        return new When(from, to, cue, kind, Role.AS_OF, start, end, days, rule);
    }
}

package org.claimbook.reading.date.form;

import org.claimbook.reading.date.day.Lengths;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.day.Words.Num;
import org.jspecify.annotations.Nullable;

/// Reads what is so many days, weeks or years away: "two weeks ago", "three days before yesterday", "11 років тому",
/// "the
/// 10 previous weeks".
final class Ago {
    private final Words words;
    private final CalendarForms days;
    private final RelativeForms relative;
    private final Today today;

    Ago(Words words, CalendarForms days, RelativeForms relative, Today today) {
        this.words = words;
        this.days = days;
        this.relative = relative;
        this.today = today;
    }

    @Nullable
    Piece at(int at) {
        return Piece.longer(away(at, true), countedBefore(at));
    }

    /// @param first whether "and two days ago" may follow
    private @Nullable Piece away(int at, boolean first) {
        var one = words.word(at, "one");
        var count = one == null ? relative.count(at) : new Num(1, one.to(), false);
        var unit = count == null ? null : words.word(count.to(), "unit");
        if (count == null) {
            return unitAgo(at);
        }
        if (unit == null) {
            return null;
        }
        var length = Lengths.days(today, count.value(), Words.value(unit, "unit"));
        var ago = words.word(unit.to(), "ago");
        if (ago != null) {
            return Piece.of(at, ago.to(), DateRule.RELATIVE, today.shifted(-length));
        }
        var and = first ? words.cue(unit.to(), "and") : null;
        var rest = and == null ? null : away(and.to(), false);
        if (rest != null && rest.days() != null) {
            return Piece.of(
                    at,
                    rest.to(),
                    DateRule.RELATIVE,
                    Stretch.day(rest.days().start().minusDays(length)));
        }
        return beside(at, unit.to(), length);
    }

    /// "Тиждень тому", "год назад": one of them.
    private @Nullable Piece unitAgo(int at) {
        var unit = words.word(at, "unit");
        var ago = unit == null ? null : words.word(unit.to(), "ago");
        return unit == null || ago == null
                ? null
                : Piece.of(
                        at,
                        ago.to(),
                        DateRule.RELATIVE,
                        today.shifted(-Lengths.days(today, 1, Words.value(unit, "unit"))));
    }

    /// "… before yesterday", "… after May 13".
    private @Nullable Piece beside(int from, int at, int length) {
        var before = words.word(at, "before");
        var next = before == null ? words.skip(at, "after") : before.to();
        if (next == at) {
            return null;
        }
        var day = words.word(next, "day") == null ? days.at(next) : relative.named(next);
        if (day == null || !day.isDay()) {
            return null;
        }
        var shifted = day.days() == null ? null : day.days().start().plusDays(before != null ? -length : length);
        return Piece.of(from, day.to(), DateRule.RELATIVE, shifted == null ? null : Stretch.day(shifted));
    }

    /// "The 10 previous weeks".
    private @Nullable Piece countedBefore(int at) {
        var count = words.amount(at);
        var which = count == null || count.value() < 2 ? null : words.word(count.to(), "previous");
        which = which == null && count != null ? words.word(count.to(), "past") : which;
        var unit = which == null ? null : words.word(which.to(), "unit");
        return count == null || unit == null
                ? null
                : relative.past(at, unit.to(), count.value(), Words.value(unit, "unit"));
    }
}

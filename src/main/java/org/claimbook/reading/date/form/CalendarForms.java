package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads dates of the calendar, in words and digits, with the weekday that may stand before them.
final class CalendarForms {
    private final Words words;
    private final DigitForms digits;
    private final DayForms days;
    private final Years years;
    private final Document doc;
    private final Today today;

    CalendarForms(Words words, Numerals numerals, Today today) {
        this.words = words;
        this.doc = words.doc();
        this.today = today;
        digits = new DigitForms(words, today);
        years = new Years(words, numerals, today);
        days = new DayForms(words, numerals, years, today);
    }

    /// The longest date that begins here.
    @Nullable
    Piece at(int at) {
        var weekday = doc.hit(at, Table.WEEKDAYS);
        if (weekday == null) {
            return dated(at);
        }
        var number = Integer.parseInt(weekday.key());
        var next = afterWeekday(weekday.to());
        var beside = beside(number, next, next > weekday.to());
        if (beside != null && beside.partial() != null && beside.partial().day() > 0) {
            var to = doc.is(beside.to(), ")") && doc.is(beside.from() - 1, "(") ? beside.to() + 1 : beside.to();
            return Piece.of(at, to, beside.rule(), beside.partial().onWeekday(number), today);
        }
        return isSure(at, weekday.to())
                ? Piece.of(at, weekday.to(), DateRule.WEEKDAY, Partial.ofWeekday(number), today)
                : null;
    }

    /// A date, or a day of a month not named: "the 18th".
    @Nullable
    Piece dayAt(int at) {
        var date = at(at);
        return date == null ? days.dayBesideWeekday(at, 0, true) : date;
    }

    private int afterWeekday(int at) {
        var next = doc.is(at, ",") || doc.is(at, "(") || doc.is(at, "-") ? at + 1 : at;
        return words.skip(next, "the");
    }

    private @Nullable Piece beside(int weekday, int at, boolean separated) {
        var inDigits = digits.on(weekday, at);
        if (inDigits != null) {
            return inDigits;
        }
        var dated = dated(at);
        return dated == null
                ? days.dayBesideWeekday(at, weekday, separated && words.word(at - 1, "the") != null)
                : dated;
    }

    /// Short forms of weekdays stand alone only in English, with a capital letter and a cue.
    private boolean isSure(int from, int to) {
        return (words.length(from) > 3 && to == from + 1)
                || (words.word(from, "doubtful") != null && words.isMarked(from));
    }

    private @Nullable Piece dated(int at) {
        if (at >= doc.size()) {
            return null;
        }
        var longest = Piece.longer(digits.at(at), days.at(at));
        return Piece.longer(longest, years.at(at));
    }
}

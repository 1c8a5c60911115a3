package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.jspecify.annotations.Nullable;

/// Reads times of day: "18:00", "10 p.m.", "о 7-й ранку", "noon".
final class TimeForms {
    private final Words words;
    private final Numerals numerals;
    private final Document doc;
    private final Today today;

    TimeForms(Words words, Numerals numerals, Today today) {
        this.words = words;
        this.numerals = numerals;
        this.doc = words.doc();
        this.today = today;
    }

    /// A time of the day of publication; null where none begins here.
    @Nullable
    Piece at(int at) {
        var end = end(at);
        return end < 0 ? null : new Piece(at, end, SetAside.Kind.TIME, DateRule.TIME, null, today.shifted(0), 0);
    }

    /// Where a time of day that begins here ends, or -1.
    int end(int at) {
        if (at >= doc.size()) {
            return -1;
        }
        var named = Math.max(words.skip(at, "noon"), words.skip(at, "midnight"));
        if (named > at) {
            return named;
        }
        if (!doc.token(at).isDigits()) {
            return spelled(at);
        }
        var hour = words.digits(at, 2);
        if (hour < 0 || hour > 24) {
            return military(at);
        }
        var clock = clock(at, ":");
        if (clock > 0) {
            return afterClock(clock);
        }
        var pointed = clock(at, ".");
        if (pointed > 0 && (isAmPm(pointed) || words.after(at, "at"))) {
            return afterClock(pointed);
        }
        return words.isFree(at) ? hourEnd(at) : -1;
    }

    /// After hours and minutes with this mark between them, or -1.
    private int clock(int at, String mark) {
        if (!words.between(at + 1, mark) || words.digits(at + 2, 2) < 0 || words.length(at + 2) != 2) {
            return -1;
        }
        var minutes = words.digits(at + 2, 2);
        var seconds = words.between(at + 3, mark) && words.digits(at + 4, 2) >= 0 ? at + 5 : at + 3;
        return minutes > 59 ? -1 : seconds;
    }

    private int afterClock(int at) {
        var half = words.skip(at, "am");
        half = half == at ? words.skip(at, "pm") : half;
        half = half == at ? words.skip(half, "night-hour") : half;
        return words.skip(words.skip(half, "oclock"), "zone");
    }

    private boolean isAmPm(int at) {
        return words.word(at, "am") != null || words.word(at, "pm") != null || words.word(at, "night-hour") != null;
    }

    /// "10 p.m.", "7 o'clock", "о 18 годині", "о 7-й ранку".
    private int hourEnd(int at) {
        var day = numerals.day(at);
        var next = day == null ? at + 1 : day.to();
        var english = "en".equals(doc.block(at).language());
        if (isAmPm(next) && (english || words.after(at, "at", "as-of", "by", "until", "since"))) {
            return afterClock(next);
        }
        var hours = words.skip(next, "oclock");
        if (hours == next || !(words.after(at, "at") || (english && doc.is(hours - 1, "o'clock")))) {
            return -1;
        }
        return afterClock(hours);
    }

    /// "О восьмій ранку".
    private int spelled(int at) {
        if (!words.after(at, "at")) {
            return -1;
        }
        var hour = numerals.ordinalWord(at);
        return hour != null && (isAmPm(hour.to()) || words.word(hour.to(), "oclock") != null)
                ? afterClock(words.skip(hour.to(), "oclock"))
                : -1;
    }

    /// "0600 GMT".
    private int military(int at) {
        var value = words.length(at) == 4 ? words.digits(at, 4) : -1;
        var zone = words.word(at + 1, "zone");
        return zone != null && value >= 0 && value < 2400 && value % 100 < 60 ? zone.to() : -1;
    }
}

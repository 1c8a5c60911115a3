package org.claimbook.reading.date.form;

import java.time.LocalDate;
import java.time.MonthDay;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.day.Words.Num;
import org.jspecify.annotations.Nullable;

/// Reads feasts that name a day: "Christmas Day", "last Easter", "New Year's Eve 2023".
final class Holidays {
    private final Words words;
    private final Numerals numerals;
    private final Today today;

    Holidays(Words words, Numerals numerals, Today today) {
        this.words = words;
        this.numerals = numerals;
        this.today = today;
    }

    @Nullable
    Piece at(int at) {
        var start = words.skip(words.skip(at, "the"), "last");
        var named = words.word(start, "holiday");
        if (named == null) {
            return null;
        }
        var year = numerals.year(named.to());
        var day = day(Words.value(named, "holiday"), year);
        return Piece.of(
                at, year == null ? named.to() : year.to(), DateRule.HOLIDAY, day == null ? null : Stretch.day(day));
    }

    /// In its year, or the latest not after publication.
    private @Nullable LocalDate day(String name, @Nullable Num year) {
        if (year != null) {
            return inYear(name, year.value());
        }
        var published = today.published();
        if (published == null) {
            return null;
        }
        var day = inYear(name, published.getYear());
        return day.isAfter(published) ? inYear(name, published.getYear() - 1) : day;
    }

    private static LocalDate inYear(String name, int year) {
        if (name.equals("easter")) {
            return easter(year);
        }
        return MonthDay.parse("--" + name).atYear(year);
    }

    /// The Western one, by the Anonymous Gregorian algorithm (Nature, 20 April 1876).
    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}

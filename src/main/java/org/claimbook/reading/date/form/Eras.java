package org.claimbook.reading.date.form;

import java.time.LocalDate;
import java.time.YearMonth;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads decades, centuries and seasons: "the 1990s", "21st century", "summer 2022", "навесні".
final class Eras {
    private final Words words;
    private final Numerals numerals;
    private final Today today;

    Eras(Words words, Numerals numerals, Today today) {
        this.words = words;
        this.numerals = numerals;
        this.today = today;
    }

    @Nullable
    Piece at(int at) {
        var next = words.skip(at, "the");
        var longest = Piece.longer(decade(next, at), century(next, at));
        return Piece.longer(longest, season(at));
    }

    /// "The 1990s", "the 90s", "1990-х років".
    private @Nullable Piece decade(int at, int from) {
        var named = words.word(at, "era");
        if (named != null && (at > from || words.after(at, "in", "since"))) {
            var first = Integer.parseInt(Words.value(named, "era"));
            return Piece.of(from, named.to(), DateRule.ERA, years(first, first + 9));
        }
        var value = words.isFree(at) ? words.digits(at, 4) : -1;
        var isShort = value >= 0 && words.length(at) == 2 && (at > from || !words.isEnglish(at));
        if (value < 0 || value % 10 != 0 || !(isShort || (value >= 1000 && value < 2200))) {
            return null;
        }
        var next = words.skipMark(words.skipMark(at + 1, "-"), "'");
        var plural = words.word(next, "decade-end");
        var to = plural == null ? -1 : words.isEnglish(at) ? plural.to() : words.skip(plural.to(), "year");
        if (plural == null || (isShort && !words.isEnglish(at) && to == plural.to())) {
            return null;
        }
        var start = !isShort ? value : value < 30 ? 2000 + value : 1900 + value;
        return Piece.of(from, to, DateRule.ERA, years(start, start + 9));
    }

    private @Nullable Piece century(int at, int from) {
        var ordinal = numerals.ordinal(at);
        var unit = ordinal == null ? null : words.word(ordinal.to(), "unit");
        if (ordinal == null || unit == null || !Words.value(unit, "unit").equals("century") || ordinal.value() > 21) {
            return null;
        }
        var end = ordinal.value() * 100 - 1;
        return Piece.of(from, unit.to(), DateRule.ERA, years(Math.max(1, end - 99), end));
    }

    private static Stretch years(int first, int last) {
        return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// A season is its three months; winter is of the year in which it begins.
    private @Nullable Piece season(int at) {
        var season = words.word(at, "season");
        if (season == null) {
            return null;
        }
        var year = numerals.year(words.skip(season.to(), "of"));
        if (year == null && !stands(at, season)) {
            return null;
        }
        var number = Integer.parseInt(Words.value(season, "season"));
        var month = Partial.ofMonth(year == null ? 0 : year.value(), number == 1 ? 12 : number * 3 - 3);
        var first = today.days(month);
        var days = first == null
                ? null
                : new Stretch(
                        first.start(),
                        YearMonth.from(first.start()).plusMonths(2).atEndOfMonth());
        return Piece.of(at, year == null ? season.to() : year.to(), DateRule.ERA, days);
    }

    /// Whether a season without a year is one of the calendar: "in spring", "last summer", "навесні".
    private boolean stands(int at, Hit season) {
        var which = words.doc().hitBefore(at, Table.DATE_WORDS);
        return Words.has(season, "adverb")
                || words.after(at, "in", "within", "since")
                || (which != null && Words.isWhich(which));
    }
}

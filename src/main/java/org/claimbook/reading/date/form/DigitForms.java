package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads dates in digits alone: "2024-11-05", "05.11.2024", "8-23-20", "29/04".
///
/// Of two numbers that could both be the month, the day comes first, unless another date of the text, or a weekday
/// beside it, shows that it comes second.
final class DigitForms {
    private final Words words;
    private final Document doc;
    private final Today today;
    private final boolean monthFirst;

    DigitForms(Words words, Today today) {
        this.words = words;
        this.doc = words.doc();
        this.today = today;
        this.monthFirst = isMonthFirst();
    }

    /// Whether some date of the text has a second number that is no month and a first one that is.
    private boolean isMonthFirst() {
        for (var at = 0; at + 4 < doc.size(); at++) {
            if (isTriple(at)
                    && words.digits(at, 2) <= 12
                    && words.digits(at + 2, 2) > 12
                    && words.digits(at + 2, 2) <= 31) {
                return true;
            }
        }
        return false;
    }

    /// Three groups of digits with the same mark between them: "8-23-20".
    private boolean isTriple(int at) {
        return isPair(at)
                && words.digits(at, 2) > 0
                && words.digits(at + 2, 2) > 0
                && sameMark(at + 1, at + 3)
                && Numerals.shortYear(words, at + 4) != null;
    }

    private boolean isPair(int at) {
        return at + 2 < doc.size()
                && doc.token(at).isDigits()
                && !(words.glued(at)
                        && at > 1
                        && isMark(at - 1)
                        && doc.token(at - 2).isDigits()
                        && words.glued(at - 1))
                && isMark(at + 1)
                && words.glued(at + 1)
                && words.glued(at + 2)
                && doc.token(at + 2).isDigits();
    }

    private boolean isMark(int at) {
        return doc.is(at, ".") || doc.is(at, "/") || doc.is(at, "-");
    }

    private boolean sameMark(int one, int other) {
        return other < doc.size()
                && words.glued(other)
                && words.glued(other + 1)
                && words.length(other) == 1
                && doc.is(other, doc.key(one));
    }

    /// The longest date of digits that begins here.
    @Nullable
    Piece at(int at) {
        if (!isPair(at)) {
            var spaced = spaced(at);
            return spaced == null ? compact(at) : spaced;
        }
        var isoYear = words.digits(at, 4) >= 1000 ? words.digits(at, 4) : 0;
        if (isoYear > 0 && isoYear < 2200) {
            return sameMark(at + 1, at + 3)
                    ? piece(at, isoYear, words.digits(at + 2, 2), words.digits(at + 4, 2), at + 5)
                    : month(at, isoYear, words.digits(at + 2, 2), at + 2);
        }
        if (isTriple(at)) {
            var year = Numerals.shortYear(words, at + 4);
            return year == null
                            || (isMark(year.to())
                                    && words.between(year.to(), doc.key(at + 1))
                                    && doc.token(year.to() + 1).isDigits())
                    ? null
                    : ordered(at, words.digits(at, 2), words.digits(at + 2, 2), year.value(), year.to());
        }
        var year = words.length(at) <= 2 && !doc.is(at + 1, ".") ? words.digits(at + 2, 4) : -1;
        if (year >= 1900 && year < 2200 && !isMark(at + 3)) {
            return month(at, year, words.digits(at, 2), at);
        }
        return isDated(at) ? ordered(at, words.digits(at, 2), words.digits(at + 2, 2), 0, at + 3) : null;
    }

    /// "31 10 1974", where nothing else stands, or after "on".
    private @Nullable Piece spaced(int at) {
        if (at + 2 >= doc.size()
                || !doc.token(at).isDigits()
                || !doc.token(at + 2).isDigits()) {
            return null;
        }
        var first = doc.sentence(at).from() == at && doc.sentence(at).to() == at + 3;
        if (words.glued(at + 1) || words.glued(at + 2) || (!first && !words.after(at, "on", "as-of"))) {
            return null;
        }
        var one = words.digits(at, 4);
        var middle = words.digits(at + 1, 2);
        var last = words.digits(at + 2, 4);
        if (middle < 1 || one < 1 || last < 1) {
            return null;
        }
        if (one > 1900 && last < 32) {
            return piece(at, one, middle, last, at + 3);
        }
        return one < 32 && last > 1900 && last < 2100 ? ordered(at, one, middle, last, at + 3) : null;
    }

    /// "20241105".
    private @Nullable Piece compact(int at) {
        var value = at < doc.size() && doc.token(at).isDigits() && words.length(at) == 8 ? words.digits(at, 8) : 0;
        return value < 19000101 || value > 21001231 || !words.isFree(at)
                ? null
                : piece(at, value / 10000, value / 100 % 100, value % 100, at + 1);
    }

    /// "2015-12", "12-2015".
    private @Nullable Piece month(int at, int year, int month, int monthAt) {
        return month < 1
                        || month > 12
                        || year < 1900
                        || (isMark(at + 3) && words.glued(at + 4))
                        || counts(at + 3)
                        || (doc.is(at + 1, "-") && words.length(monthAt) < 2)
                ? null
                : Piece.of(at, at + 3, DateRule.MONTH, Partial.ofMonth(year, month), today);
    }

    /// Two or three numbers beside a weekday, which shows their order.
    @Nullable
    Piece on(int weekday, int at) {
        if (!isPair(at) || words.digits(at, 2) < 1 || words.digits(at + 2, 2) < 1) {
            return null;
        }
        var year = isTriple(at) ? Numerals.shortYear(words, at + 4) : null;
        var one = words.digits(at, 2);
        var other = words.digits(at + 2, 2);
        var to = year == null ? at + 3 : year.to();
        var dayFirst = piece(at, year == null ? 0 : year.value(), other, one, to);
        var monthFirst = piece(at, year == null ? 0 : year.value(), one, other, to);
        return !falls(dayFirst, weekday) && falls(monthFirst, weekday)
                ? monthFirst
                : dayFirst == null ? monthFirst : dayFirst;
    }

    private static boolean falls(@Nullable Piece date, int weekday) {
        return date != null
                && date.days() != null
                && date.days().start().getDayOfWeek().getValue() == weekday;
    }

    /// Whether two numbers are a date and no decimal or fraction: "24.02", "29/04".
    private boolean isDated(int at) {
        var one = words.digits(at, 2);
        var other = words.digits(at + 2, 2);
        if (one < 1
                || other < 1
                || !words.isEnding(at + 2)
                || (isMark(at + 3) && words.between(at + 3, doc.key(at + 1)))) {
            return false;
        }
        if (doc.is(at + 1, "-") || counts(at + 3) || words.word(at, "no-date") != null) {
            return false;
        }
        var padded = words.length(at + 2) == 2 && words.length(at) == 2;
        if (words.after(at, "as-of", "since", "until", "on", "on-for", "by")
                || doc.hitBefore(at, Table.WEEKDAYS) != null) {
            return padded || (doc.is(at + 1, "/") && Math.max(one, other) > 12);
        }
        if (doc.is(at + 1, "/")
                && Math.max(one, other) > 12
                && (at + 3 >= doc.size() || !doc.token(at + 3).isWord())) {
            return true;
        }
        return padded && !(doc.is(at + 1, ".") && "en".equals(doc.block(at).language()));
    }

    private boolean counts(int at) {
        return at < doc.size()
                && (doc.hit(at, Table.NOUNS) != null
                        || doc.hit(at, Table.UNITS) != null
                        || doc.hit(at, Table.MAGNITUDES) != null
                        || doc.is(at, "%"));
    }

    private @Nullable Piece ordered(int at, int one, int other, int year, int to) {
        var dayFirst = piece(at, year, other, one, to);
        var monthFirstToo = doc.is(at + 1, ".") && other < 13 ? null : piece(at, year, one, other, to);
        if (dayFirst == null || monthFirstToo == null) {
            return dayFirst == null ? monthFirstToo : dayFirst;
        }
        return monthFirst || (isLater(dayFirst) && !isLater(monthFirstToo)) ? monthFirstToo : dayFirst;
    }

    private boolean isLater(Piece date) {
        return date.days() != null
                && today.published() != null
                && date.days().start().isAfter(today.published());
    }

    private @Nullable Piece piece(int at, int year, int month, int day, int to) {
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        var partial = Partial.ofDay(year, month, day);
        if (!partial.isPossible()) {
            return null;
        }
        var end = doc.is(to, "-") ? to : words.skip(to, "year-after-digits");
        return Piece.of(at, end, DateRule.DIGITS, partial, today);
    }
}

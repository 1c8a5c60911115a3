package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.day.Words.Num;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads days and months by name: "5 November 2024", "Nov. 5th", "October", "the 5th".
final class DayForms {
    private final Words words;
    private final Numerals numerals;
    private final Years years;
    private final Document doc;
    private final Today today;

    DayForms(Words words, Numerals numerals, Years years, Today today) {
        this.words = words;
        this.numerals = numerals;
        this.years = years;
        this.doc = words.doc();
        this.today = today;
    }

    /// The longest that begins here.
    @Nullable
    Piece at(int at) {
        if (at >= doc.size()) {
            return null;
        }
        var longest = Piece.longer(dayMonth(at), monthFirst(at));
        longest = Piece.longer(longest, yearMonth(at));
        return longest == null ? dayAlone(at) : longest;
    }

    /// "5 November 2024", "the 5th of November", "22/Jan/2019", "twenty-five January".
    private @Nullable Piece dayMonth(int at) {
        var day = isMoney(at) ? null : numerals.dayOfMonth(at);
        if (day == null) {
            return null;
        }
        var joined = isMark(day.to());
        var next = joined ? day.to() + 1 : words.skip(words.skip(day.to(), "day-of"), "of-only");
        var month = doc.hit(next, Table.MONTHS);
        if (month == null || isVerb(next)) {
            return null;
        }
        var year = joined && isMark(month.to()) ? Numerals.shortYear(words, month.to() + 1) : years.after(month.to());
        return piece(at, year, Integer.parseInt(month.key()), day.value(), month.to());
    }

    private boolean isMark(int at) {
        return words.between(at, "-") || words.between(at, "/");
    }

    private boolean isMoney(int at) {
        return doc.is(at - 1, "$") || doc.is(at - 1, "€") || doc.is(at - 1, "£");
    }

    /// "may" in small letters, which is no month.
    private boolean isVerb(int at) {
        if (doc.isCapital(at) || words.word(at, "doubtful") == null) {
            return false;
        }
        var day = numerals.day(at + 1);
        return !words.after(at, "in", "since", "until", "by", "as-of")
                && (day == null || (!day.ordinal() && numerals.year(words.skipMark(day.to(), ",")) == null));
    }

    private @Nullable Piece piece(int from, @Nullable Num year, int month, int day, int to) {
        var partial = Partial.ofDay(year == null ? 0 : year.value(), month, day);
        return partial.isPossible()
                ? Piece.of(from, year == null ? to : year.to(), DateRule.DAY, partial, today)
                : null;
    }

    /// "November 5, 2024", "Jan/3", "November of 2024", "Dec/2018", "November".
    private @Nullable Piece monthFirst(int at) {
        var hit = doc.hit(at, Table.MONTHS);
        if (hit == null || isVerb(at)) {
            return null;
        }
        var month = Integer.parseInt(hit.key());
        var next = isMark(hit.to()) || (words.glued(hit.to()) && doc.is(hit.to(), "-")) ? hit.to() + 1 : hit.to();
        if (words.isEnglish(at)) {
            var day = numerals.dayOfMonth(words.skip(next, "the"));
            if (day != null && !countsAfterMonth(at, day)) {
                return piece(at, years.after(day.to()), month, day.value(), day.to());
            }
        }
        var year = next > hit.to() ? numerals.year(next) : years.after(hit.to());
        if (year == null && !isMonthAlone(at)) {
            return null;
        }
        var partial = Partial.ofMonth(year == null ? 0 : year.value(), month);
        return Piece.of(at, year == null ? hit.to() : year.to(), DateRule.MONTH, partial, today);
    }

    /// "In May 20 people": the number is no day, for days are "on May 20".
    private boolean countsAfterMonth(int month, Num day) {
        return !day.ordinal()
                && words.after(month, "in")
                && day.to() < doc.size()
                && doc.token(day.to()).isWord()
                && words.cue(day.to(), "to") == null;
    }

    private boolean isMonthAlone(int at) {
        if (!words.isEnglish(at)) {
            return !doc.isCapital(at) || doc.sentence(at).from() == at || words.length(at) > 4;
        }
        return words.word(at, "doubtful") == null || words.isMarked(at);
    }

    /// "2017 April", "2019/aug/01".
    private @Nullable Piece yearMonth(int at) {
        var year = numerals.year(at);
        if (year == null) {
            return null;
        }
        var next = isMark(year.to()) ? year.to() + 1 : words.skipMark(year.to(), ",");
        var hit = doc.hit(next, Table.MONTHS);
        if (hit == null || isVerb(next)) {
            return null;
        }
        var month = Integer.parseInt(hit.key());
        var day = isMark(hit.to()) ? numerals.day(hit.to() + 1) : null;
        if (day != null) {
            return piece(at, new Num(year.value(), day.to(), false), month, day.value(), day.to());
        }
        if (numerals.dayOfMonth(hit.to()) != null) {
            return null;
        }
        return Piece.of(at, hit.to(), DateRule.MONTH, Partial.ofMonth(year.value(), month), today);
    }

    /// "On the 18th", where no noun follows that it numbers.
    private @Nullable Piece dayAlone(int at) {
        var article = words.word(at - 1, "the");
        if (article == null || !words.after(at - 1, "on", "by", "since", "until", "from", "as-of")) {
            return null;
        }
        var day = numerals.day(at);
        if (day == null || !day.ordinal() || !doc.token(at).isDigits() || numbersNoun(day.to())) {
            return null;
        }
        return Piece.of(at, day.to(), DateRule.DAY_ALONE, Partial.ofDay(0, 0, day.value()), today);
    }

    private boolean numbersNoun(int at) {
        return at < doc.size()
                && ((doc.token(at).isWord() && doc.hit(at, Table.DATE_CUES) == null && words.word(at, "this") == null)
                        || doc.is(at, "-"));
    }

    /// After a weekday: "Sunday the 31st", "Sunday 31!".
    @Nullable
    Piece dayBesideWeekday(int at, int weekday, boolean article) {
        var day = numerals.day(at);
        if (day == null
                || (!(article && day.ordinal()) && numbersNoun(day.to()))
                || words.word(day.to(), "unit") != null) {
            return null;
        }
        if (!day.ordinal()
                && day.to() < doc.size()
                && (doc.is(day.to(), ":") || doc.is(day.to(), "."))
                && words.glued(day.to() + 1)) {
            return null;
        }
        var partial = Partial.ofDay(0, 0, day.value()).onWeekday(weekday);
        return Piece.of(at, day.to(), DateRule.DAY_ALONE, partial, today);
    }
}

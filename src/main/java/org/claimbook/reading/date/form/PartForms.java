package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.day.Fractions;
import org.claimbook.reading.date.day.Lengths;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads parts of months and years: "late April", "the first half of 2024", "Q3 2019", "second week of October".
final class PartForms {
    /// From so many months on, those that have passed are told as a part of the year.
    private static final int SEVERAL = 3;

    private final Words words;
    private final Numerals numerals;
    private final CalendarForms days;
    private final RelativeForms relative;
    private final Document doc;
    private final Today today;

    PartForms(Words words, Numerals numerals, CalendarForms days, RelativeForms relative, Today today) {
        this.words = words;
        this.numerals = numerals;
        this.days = days;
        this.relative = relative;
        this.doc = words.doc();
        this.today = today;
    }

    @Nullable
    Piece at(int at) {
        var next = words.skip(at, "the");
        var longest = Piece.longer(part(at), fraction(next, at));
        longest = Piece.longer(longest, quarter(at));
        longest = Piece.longer(longest, numberedWeek(next, at));
        longest = Piece.longer(longest, weekOf(at));
        return Piece.longer(longest, weekdayOf(at));
    }

    /// "Late April", "at the end of 2023", "на початку травня", "earlier this year".
    private @Nullable Piece part(int at) {
        var part = words.word(at, "part");
        if (part == null) {
            return null;
        }
        var next = words.skip(words.skip(words.skipMark(part.to(), "-"), "of"), "the");
        var whole = whole(next);
        if (whole == null) {
            return null;
        }
        var name = Words.value(part, "part");
        var stretch = whole.days() == null ? null : cut(whole.days(), name);
        return Piece.of(at, whole.to(), DateRule.PART, stretch);
    }

    /// The month or year that something is a part of.
    private @Nullable Piece whole(int at) {
        var named = Piece.longer(days.at(at), relative.at(at));
        if (named != null) {
            return named.back() > 0 ? null : named;
        }
        var unit = words.word(at, "unit");
        var name = unit == null ? "" : Words.value(unit, "unit");
        if (unit == null || !(name.equals("year") || name.equals("month") || name.equals("week"))) {
            return null;
        }
        return relative.calendar("this", name, at, unit.to());
    }

    private Stretch cut(Stretch whole, String part) {
        var start = whole.start();
        var now = today.published();
        if (part.equals("earlier") && now != null && !whole.end().isBefore(now)) {
            return new Stretch(start, now.isAfter(start) ? now : start);
        }
        var length = whole.end().toEpochDay() - start.toEpochDay() + 1;
        if (length < 28) {
            return whole;
        }
        var isYear = length > 100;
        return switch (part) {
            case "early", "earlier" ->
                new Stretch(start, (isYear ? start.plusMonths(3) : start.plusDays(15)).minusDays(1));
            case "mid" ->
                isYear
                        ? new Stretch(start.plusMonths(4), start.plusMonths(8).minusDays(1))
                        : new Stretch(start.plusDays(10), start.plusDays(19));
            default -> new Stretch(isYear ? start.plusMonths(8) : start.plusDays(15), whole.end());
        };
    }

    /// "First half of 2024", "III квартал", "first six months of the year", "last Sunday in March 2014".
    private @Nullable Piece fraction(int at, int from) {
        var ordinal = numerals.ordinal(at);
        var last = ordinal == null ? words.word(at, "last-one") : null;
        if (ordinal == null && last == null) {
            var count = words.amount(at);
            return count == null ? null : counted(count, from);
        }
        var fromEnd = ordinal == null ? last : words.word(ordinal.to(), "last-one");
        if (ordinal != null && !ordinal.ordinal()) {
            return counted(ordinal, from);
        }
        var number = (fromEnd == null ? 1 : -1) * (ordinal == null ? 1 : ordinal.value());
        var next = fromEnd != null ? fromEnd.to() : ordinal != null ? ordinal.to() : at;
        var weekday = doc.hit(next, Table.WEEKDAYS);
        if (weekday != null) {
            var whole = wholeAfter(weekday.to());
            return whole == null ? null : piece(from, whole, Fractions.weekday(whole.days(), number, weekday.key()));
        }
        var count = words.amount(next);
        var unit = words.word(count == null ? next : count.to(), "unit");
        if (unit == null) {
            return null;
        }
        var name = Words.value(unit, "unit");
        var whole = wholeAfter(unit.to());
        if (whole == null) {
            var alone = number > 0 && count == null && (name.equals("half") || name.equals("quarter"));
            return alone ? Piece.of(from, unit.to(), DateRule.PART, latest(name, number)) : null;
        }
        return piece(from, whole, Fractions.of(whole.days(), number, count == null ? 1 : count.value(), name));
    }

    /// "За 11 місяців 2024 року", "in six months of 2023": the first ones.
    private @Nullable Piece counted(Words.Num count, int from) {
        var unit = words.word(count.to(), "unit");
        var name = unit == null ? "" : Words.value(unit, "unit");
        var isDays = name.equals("day") && !words.isEnglish(from);
        if (unit == null || !words.after(from, "within") || !(name.equals("month") || name.equals("week") || isDays)) {
            return null;
        }
        var whole = wholeAfter(unit.to());
        if (whole != null && !isDays) {
            return piece(from, whole, Fractions.of(whole.days(), 1, count.value(), name));
        }
        var isYear = name.equals("month") && count.value() >= SEVERAL && !words.isEnglish(from);
        var elapsed = isYear ? Lengths.elapsed(today, count.value()) : null;
        if (elapsed != null) {
            return Piece.of(from, unit.to(), DateRule.PART, elapsed);
        }
        // "За троє діб" up to the day of the figure; not "за три дні до свята".
        var isBack = !words.isEnglish(from) && words.word(unit.to(), "before") == null && whole == null;
        return isBack && !name.equals("month") ? relative.past(from, unit.to(), count.value(), name) : null;
    }

    private static @Nullable Piece piece(int from, Piece whole, @Nullable Stretch cut) {
        return cut == null && whole.days() != null ? null : Piece.of(from, whole.to(), DateRule.PART, cut);
    }

    private @Nullable Piece wholeAfter(int at) {
        return whole(words.skip(words.skip(words.skipMark(at, ","), "of"), "the"));
    }

    /// Without a year: the latest that has begun.
    private @Nullable Stretch latest(String unit, int number) {
        for (var back = 0; back <= 1; back++) {
            var found = Fractions.of(Lengths.unit(today, "year", -back), number, 1, unit);
            if (found != null && today.published() != null && !found.start().isAfter(today.published())) {
                return found;
            }
        }
        return null;
    }

    /// "Q3 2019", "2017-Q1", "H1".
    private @Nullable Piece quarter(int at) {
        var name = words.word(at, "quarter");
        if (name != null) {
            var year = numerals.year(words.skip(words.skipMark(name.to(), "-"), "of"));
            return quarter(name, at, year == null ? name.to() : year.to(), year == null ? 0 : year.value());
        }
        var year = numerals.year(at);
        name = year == null ? null : words.word(words.skipMark(year.to(), "-"), "quarter");
        return year == null || name == null ? null : quarter(name, at, name.to(), year.value());
    }

    private Piece quarter(Hit name, int from, int to, int year) {
        var value = Words.value(name, "quarter");
        var unit = value.charAt(0) == 'h' ? "half" : "quarter";
        var number = value.charAt(1) - '0';
        var days = year == 0
                ? latest(unit, number)
                : Fractions.of(Partial.ofYear(year).days(), number, 1, unit);
        return Piece.of(from, to, DateRule.PART, days);
    }

    /// "Week 31", "week 3 of 2027".
    private @Nullable Piece numberedWeek(int at, int from) {
        var word = words.word(at, "weekno");
        var number = word == null || !words.isFree(word.to()) ? -1 : words.digits(word.to(), 2);
        if (word == null || number < 1 || number > 53) {
            return null;
        }
        var whole = wholeAfter(word.to() + 1);
        var year = whole != null && whole.days() != null ? whole.days() : Lengths.unit(today, "year", 0);
        var to = whole == null ? word.to() + 1 : whole.to();
        return Piece.of(from, to, DateRule.PART, Fractions.of(year, number, 1, "week"));
    }

    /// "The week of April 10th".
    private @Nullable Piece weekOf(int at) {
        var week = words.word(at, "week-of");
        var day = week == null ? null : days.dayAt(words.skip(week.to(), "the"));
        if (day == null || !day.isDay()) {
            return null;
        }
        var stretch = day.days() == null ? null : Lengths.week(day.days().start());
        return Piece.of(at, day.to(), DateRule.PART, stretch);
    }

    /// "Tuesday of last week".
    private @Nullable Piece weekdayOf(int at) {
        var weekday = doc.hit(at, Table.WEEKDAYS);
        var of = weekday == null ? at : words.skip(weekday.to(), "of");
        var week = weekday == null || of == weekday.to() ? null : relative.at(of);
        if (weekday == null || week == null || week.back() > 0) {
            return null;
        }
        return piece(at, week, Fractions.weekday(week.days(), 1, weekday.key()));
    }
}

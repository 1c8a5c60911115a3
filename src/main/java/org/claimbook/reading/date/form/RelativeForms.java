package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.day.Lengths;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.day.Words.Num;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads dates and periods that are counted from the day of publication: "yesterday", "last week", "the past two
/// weeks", "за добу", "two weeks ago".
public final class RelativeForms {
    private static final String[] WHICH = {"past", "last", "this", "next", "same"};

    private final Words words;
    private final CalendarForms days;
    private final Document doc;
    private final Today today;
    private final Ago ago;

    public RelativeForms(Words words, CalendarForms days, Today today) {
        this.words = words;
        this.days = days;
        this.doc = words.doc();
        this.today = today;
        this.ago = new Ago(words, days, this, today);
    }

    public @Nullable Piece at(int at) {
        var named = named(at);
        if (named != null) {
            return named;
        }
        var longest = Piece.longer(which(words.skip(at, "the"), at), ago.at(at));
        return Piece.longer(longest, bareUnit(at));
    }

    /// "Yesterday", "торік", "overnight", and after a cue "now".
    @Nullable
    Piece named(int at) {
        var day = words.word(at, "day");
        if (day != null) {
            var shifted = today.shifted(Integer.parseInt(Words.value(day, "day")));
            return Piece.of(at, words.skip(day.to(), "today-again"), DateRule.RELATIVE, shifted);
        }
        var years = words.word(at, "years");
        if (years != null) {
            var year = Lengths.unit(today, "year", Integer.parseInt(Words.value(years, "years")));
            return Piece.of(at, years.to(), DateRule.RELATIVE, year);
        }
        var now = words.word(at, "now");
        if (now != null && !isNumber(now.to()) && words.after(at, "as-of", "until", "to", "and", "by")) {
            return Piece.of(at, now.to(), DateRule.CONTEXT, today.shifted(0));
        }
        var night = words.word(at, "night");
        return night == null || isCompound(night.to()) || words.cue(at, "night-to") != null
                ? null
                : Piece.of(at, night.to(), DateRule.NIGHT, today.back(1));
    }

    /// "The night-long attack".
    private boolean isCompound(int at) {
        return words.between(at, "-")
                && at + 1 < doc.size()
                && doc.token(at + 1).isWord();
    }

    private boolean isNumber(int at) {
        return at < doc.size() && doc.token(at).isDigits();
    }

    /// "Last week", "the past 24 hours", "this morning", "last Tuesday".
    private @Nullable Piece which(int at, int from) {
        var longest = (Piece) null;
        for (var mark : WHICH) {
            var which = words.word(at, mark);
            if (which != null) {
                longest = Piece.longer(longest, which(mark, which.to(), from, at > from));
            }
        }
        return longest;
    }

    private @Nullable Piece which(String mark, int at, int from, boolean article) {
        var count = count(at);
        var unit = words.word(count == null ? at : words.skipMark(count.to(), "-"), "unit");
        var isBack = mark.equals("past") || mark.equals("last");
        if (unit != null) {
            var name = Words.value(unit, "unit");
            if (count != null || mark.equals("past") || (isBack && rolls(name, from, article))) {
                return isBack ? past(from, unit.to(), count == null ? 1 : count.value(), name) : null;
            }
            return calendar(mark, name, from, unit.to());
        }
        var part = words.skip(at, "daypart");
        if (mark.equals("this") && part > at) {
            return Piece.of(from, part, DateRule.RELATIVE, today.shifted(0));
        }
        var named = count == null && !mark.equals("same") ? days.at(at) : null;
        return named == null || named.partial() == null || named.partial().year() > 0
                ? null
                : (mark.equals("last") ? beforeYesterday(named) : named)
                        .from(from)
                        .by(DateRule.RELATIVE);
    }

    /// Nobody calls yesterday "last Wednesday".
    private Piece beforeYesterday(Piece named) {
        var day = named.days();
        var isWeekday = named.partial() != null
                && named.partial().weekday() > 0
                && named.partial().day() == 0;
        return day == null
                        || !isWeekday
                        || today.published() == null
                        || day.start().isBefore(today.published().minusDays(1))
                ? named
                : Piece.of(
                        named.from(),
                        named.to(),
                        named.rule(),
                        Stretch.day(day.start().minusWeeks(1)));
    }

    /// Whether "last" means the days up to now: "in the last week", "за минулу добу".
    private boolean rolls(String unit, int from, boolean article) {
        return switch (unit) {
            case "second", "minute", "hour", "day" -> true;
            case "night", "weekend", "half", "quarter", "century" -> false;
            default -> article && words.after(from, "within", "in");
        };
    }

    @Nullable
    Num count(int at) {
        var few = words.word(at, "few");
        if (few != null) {
            return new Num(Integer.parseInt(Words.value(few, "few")), few.to(), false);
        }
        var number = doc.hit(at, Table.NUMERALS);
        // "Two quarters" is no half here.
        if (number != null && number.key().matches("\\d{1,2}") && words.word(number.to(), "unit") != null) {
            return new Num(Integer.parseInt(number.key()), number.to(), false);
        }
        return words.amount(at);
    }

    Piece past(int from, int to, int count, String unit) {
        if (unit.equals("weekend") && count == 1) {
            return Piece.of(from, to, DateRule.RELATIVE, Lengths.unit(today, unit, 0));
        }
        if (unit.equals("quarter")) {
            var last = Lengths.unit(today, unit, -1);
            var first = Lengths.unit(today, unit, -count);
            var whole = first == null || last == null ? null : new Stretch(first.start(), last.end());
            return Piece.of(from, to, DateRule.RELATIVE, whole);
        }
        var length = Lengths.days(today, count, unit);
        return new Piece(from, to, SetAside.Kind.DURATION, DateRule.PAST, null, today.back(length), length);
    }

    /// The whole unit of the calendar: "last month" is the one before this.
    public @Nullable Piece calendar(String mark, String unit, int from, int to) {
        if (unit.equals("second") || unit.equals("minute") || unit.equals("hour") || unit.equals("period")) {
            return null;
        }
        var shift = mark.equals("next") ? 1 : mark.equals("last") ? -1 : 0;
        var rule = mark.equals("same") ? DateRule.CONTEXT : DateRule.RELATIVE;
        return Piece.of(from, to, rule, Lengths.unit(today, unit, shift));
    }

    /// "За добу", "в течение суток", "during the week": a unit alone, after a cue of duration; and "з початку року".
    private @Nullable Piece bareUnit(int at) {
        var article = words.skip(at, "the");
        var unit = words.word(article, "unit");
        if (unit == null || isCompound(unit.to())) {
            return null;
        }
        var name = Words.value(unit, "unit");
        if (words.after(at, "start")) {
            return calendar("this", name, at, unit.to());
        }
        if (!words.isEnglish(at)) {
            var isOver = article == at && !Words.has(unit, "plural") && words.after(at, "for", "within");
            var elapsed = isOver && name.equals("half") ? Lengths.elapsed(today, 6) : null;
            return elapsed != null
                    ? Piece.of(at, unit.to(), DateRule.PART, elapsed)
                    : isOver ? past(at, unit.to(), 1, name) : null;
        }
        if (article == at) {
            return null;
        }
        var before = words.skip(unit.to(), "before");
        if (name.equals("day") && before > unit.to()) {
            return Piece.of(at, before, DateRule.CONTEXT, today.shifted(-1));
        }
        var toDate = words.word(unit.to(), "to-date");
        return toDate == null
                ? calendar(words.after(at, "within") ? "this" : "same", name, at, unit.to())
                : toDate(at, name, toDate.to());
    }

    /// "The year to date".
    private Piece toDate(int from, String unit, int to) {
        var whole = Lengths.unit(today, unit, 0);
        var now = today.published();
        return Piece.of(
                from, to, DateRule.RELATIVE, whole == null || now == null ? null : new Stretch(whole.start(), now));
    }
}

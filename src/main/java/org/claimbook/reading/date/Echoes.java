package org.claimbook.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.claimbook.model.EdtfDate;
import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.When.Role;
import org.claimbook.reading.date.day.Lengths;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.date.form.RelativeForms;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads times that only the words before them tell: "a year earlier", "the week before", "the same months of 2023",
/// "за тот же год".
final class Echoes {
    /// How many words before a date those may stand that compare its figure with another.
    private static final int COMPARED_WITHIN = 7;

    private final Words words;
    private final Numerals numerals;
    private final RelativeForms relative;
    private final Document doc;
    private final Today today;

    Echoes(Words words, Numerals numerals, RelativeForms relative, Today today) {
        this.today = today;
        this.words = words;
        this.numerals = numerals;
        this.relative = relative;
        this.doc = words.doc();
    }

    /// @param found the dates before this place
    /// @return null where nothing such begins here, or no date before it can be meant
    @Nullable
    When at(int at, List<When> found) {
        var counted = counted(at, found);
        if (counted != null) {
            return counted;
        }
        var base = base(at, found);
        if (base == null || base.end() == null) {
            return null;
        }
        var earlier = earlier(at, base);
        return earlier == null ? same(at, base, found) : earlier;
    }

    /// "Over the twelve months", "за шесть месяцев", "за рік": the last time of that length that the text has told,
    /// where it is over and no other is compared with it.
    private @Nullable When counted(int at, List<When> found) {
        var article = words.skip(at, "the");
        var within = doc.hitBefore(at, Table.DATE_CUES);
        var isBare = article == at && words.isEnglish(at);
        if (found.isEmpty() || within == null || !Words.has(within, "within") || isBare) {
            return null;
        }
        var amount = words.amount(article);
        var unit = words.word(amount == null ? article : amount.to(), "unit");
        var months = unit == null ? 0 : months(Words.value(unit, "unit"), amount == null ? 1 : amount.value());
        if (unit == null || months == 0 || words.word(unit.to(), "earlier") != null) {
            return null;
        }
        for (var i = found.size() - 1; i >= 0 && i >= found.size() - 8; i--) {
            var when = found.get(i);
            if (isOf(when, months) && !isCompared(when) && !isSetAgainst(when)) {
                return new When(
                        at, unit.to(), cue(at), Kind.DATE, Role.PERIOD, when.start(), when.end(), 0, DateRule.CONTEXT);
            }
        }
        return null;
    }

    private static int months(String unit, int count) {
        return switch (unit) {
            case "year" -> count * 12;
            case "quarter" -> count * 3;
            case "half" -> count * 6;
            case "month" -> count;
            default -> 0;
        };
    }

    /// Whether a date is a time of so many whole months of the calendar that is over.
    private boolean isOf(When when, int months) {
        var start = when.start();
        var end = when.end();
        return start != null
                && end != null
                && months <= 24
                && when.rule() != DateRule.CONTEXT
                && when.days() == 0
                && (when.role() == Role.PERIOD || when.kind() == Kind.YEAR)
                && (today.published() == null || end.last().isBefore(today.published()))
                && start.first().getDayOfMonth() == 1
                && start.first().plusMonths(months).minusDays(1).equals(end.last());
    }

    /// Not that within a number.
    private boolean isComma(int at) {
        return doc.is(at, ",") && !(words.glued(at + 1) && doc.token(at + 1).isDigits());
    }

    /// "Against 455 in 2022": the time of another figure.
    private boolean isSetAgainst(When when) {
        var first = Math.max(doc.sentence(when.from()).from(), when.cueFrom() - COMPARED_WITHIN);
        for (var at = when.cueFrom() - 1; at >= first && !isComma(at); at--) {
            if (words.word(at, "than") != null) {
                return true;
            }
        }
        return false;
    }

    /// The last date before it in the same paragraph or list.
    private @Nullable When base(int at, List<When> found) {
        for (var i = found.size() - 1; i >= 0 && i >= found.size() - 4; i--) {
            var when = found.get(i);
            if (!doc.block(when.from()).equals(doc.block(at)) && !doc.block(at).isItem()) {
                return null;
            }
            if (when.end() != null
                    && when.role() != Role.NONE
                    && when.role() != Role.SINCE
                    && when.kind() != Kind.TIME) {
                return when;
            }
        }
        return null;
    }

    /// "A year earlier", "the week before", "годом ранее".
    private @Nullable When earlier(int at, When base) {
        var start = words.skip(at, "the");
        var count = words.word(start, "one");
        var number = count == null ? words.amount(start) : null;
        var next = count != null ? count.to() : number != null ? number.to() : start;
        var unit = words.word(next, "unit");
        var earlier = unit == null ? null : words.word(unit.to(), "earlier");
        if (unit == null
                || earlier == null
                || (number != null && Words.has(unit, "single"))
                || (next == at && words.isEnglish(at))
                || isDated(earlier.to())) {
            return null;
        }
        var name = Words.value(unit, "unit");
        var shift = number == null ? 1 : number.value();
        return Lengths.isTooLong(shift, name) ? null : shifted(at, earlier.to(), base, name, shift);
    }

    /// "Two days before yesterday" is counted from what follows.
    private boolean isDated(int at) {
        return relative.at(at) != null || words.word(at, "the") != null;
    }

    private @Nullable When shifted(int from, int to, When base, String unit, int count) {
        var end = Objects.requireNonNull(base.end()).last();
        var start = base.start() == null ? null : base.start().first();
        var isWhole = start != null
                && start.getDayOfMonth() == 1
                && end.equals(YearMonth.from(end).atEndOfMonth());
        var last = back(end, unit, count);
        if (last == null) {
            return null;
        }
        var first = start == null ? null : back(start, unit, count);
        return when(from, to, base.role(), first, isWhole ? YearMonth.from(last).atEndOfMonth() : last);
    }

    private static @Nullable LocalDate back(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "day", "night" -> day.minusDays(count);
            case "week" -> day.minusWeeks(count);
            case "month" -> day.minusMonths(count);
            case "quarter" -> day.minusMonths(3L * count);
            case "year" -> day.minusYears(count);
            default -> null;
        };
    }

    /// "The same months of 2023", "that week", "за тот же год", "during the week".
    private @Nullable When same(int at, When base, List<When> found) {
        var article = words.skip(at, "the");
        var same = words.word(article, "same");
        var isBare = same == null && article > at && words.after(at, "within");
        var unit = same == null && !isBare ? null : words.word(same == null ? article : same.to(), "unit");
        if (unit == null) {
            return null;
        }
        var other = otherYear(unit.to());
        if (other != null && same != null) {
            var count = Objects.requireNonNull(base.end()).year() - other.value();
            return count < 1 || count > 50 ? null : shifted(at, other.to(), base, "year", count);
        }
        var name = Words.value(unit, "unit");
        for (var i = found.size() - 1; i >= 0 && i >= found.size() - 8; i--) {
            var when = found.get(i);
            var isDay = name.equals("day") && when.role() == Role.ON && when.rule() != DateRule.CONTEXT;
            if ((isDay || (when.role() == Role.PERIOD && isLong(when, name)))
                    && !isCompared(when)
                    && !isSetAgainst(when)
                    && !isAhead(when)) {
                return new When(
                        at,
                        unit.to(),
                        cue(at),
                        Kind.DATE,
                        when.role(),
                        when.start(),
                        when.end(),
                        when.days(),
                        DateRule.CONTEXT);
            }
        }
        return null;
    }

    /// What is still to come is no time of the report.
    private boolean isAhead(When when) {
        return today.published() != null
                && when.start() != null
                && when.start().first().isAfter(today.published());
    }

    /// Another time, with which that of the report is compared: "than in 2023", "the week before".
    private boolean isCompared(When when) {
        return words.afterWord(when.cueFrom(), "than")
                || (when.rule() == DateRule.CONTEXT && words.word(when.to() - 1, "earlier") != null);
    }

    /// "Of 2023", "last year".
    private Words.@Nullable Num otherYear(int at) {
        var of = words.skip(at, "of");
        var year = of > at || !words.isEnglish(at) ? numerals.year(of) : null;
        if (year != null) {
            return year;
        }
        var last = relative.at(of);
        var isYear = last != null
                && last.days() != null
                && last.days().start().getDayOfYear() == 1
                && last.days().end().getDayOfYear() > 364;
        return last == null || last.days() == null || !isYear
                ? null
                : new Words.Num(last.days().start().getYear(), last.to(), false);
    }

    private static boolean isLong(When when, String unit) {
        if (when.start() == null || when.end() == null) {
            return false;
        }
        var days = when.end().last().toEpochDay() - when.start().first().toEpochDay() + 1;
        return switch (unit) {
            case "period" -> true;
            case "day" -> days == 1;
            case "weekend" -> days == 2;
            case "week" -> days > 4 && days < 9;
            case "month" -> days > 27 && days < 32;
            case "quarter" -> days > 88 && days < 93;
            case "year" -> days > 364 && days < 367;
            default -> false;
        };
    }

    private When when(int from, int to, Role role, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new When(
                from,
                to,
                cue(from),
                Kind.DATE,
                role,
                start == null ? null : EdtfDate.of(start),
                end == null ? null : EdtfDate.of(end),
                0,
                DateRule.CONTEXT);
    }

    private int cue(int at) {
        var cue = doc.hitBefore(at, Table.DATE_CUES);
        return cue == null ? at : cue.from();
    }
}

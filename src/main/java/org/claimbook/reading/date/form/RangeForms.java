package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Stretch;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.day.Words.Num;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads two dates that bound a period, "6–8 August", "from May to July 2024", and any date by itself.
public final class RangeForms {
    private final Words words;
    private final Numerals numerals;
    private final Today today;
    private final Document doc;
    private final CalendarForms days;
    private final RelativeForms relative;
    private final SingleForms singles;

    public RangeForms(Words words, Today today) {
        this.words = words;
        this.today = today;
        this.doc = words.doc();
        numerals = new Numerals(words);
        days = new CalendarForms(words, numerals, today);
        relative = new RelativeForms(words, days, today);
        singles = new SingleForms(words, numerals, days, relative, today);
    }

    public RelativeForms relative() {
        return relative;
    }

    /// The longest date, time or period that begins here.
    public @Nullable Piece at(int at) {
        var single = singles.at(at);
        var range = Piece.longer(range(at, single), sharedRange(at));
        return Piece.longer(single, range);
    }

    /// Two whole dates with a word or mark between them.
    private @Nullable Piece range(int at, @Nullable Piece left) {
        if (left == null || left.kind() == SetAside.Kind.TIME) {
            return null;
        }
        var next = joint(left.to(), words.after(at, "between"));
        if (next < 0) {
            return twoMonths(at, left);
        }
        if (left.kind() == SetAside.Kind.YEAR && left.partial() != null) {
            return years(at, left.partial().year(), next);
        }
        var right = monthAlone(left, singles.at(words.skip(next, "the")));
        if (right == null || right.kind() == SetAside.Kind.TIME) {
            return sharedMonth(at, left, next);
        }
        return joined(at, left.partial(), left.days(), right);
    }

    /// "За квітень і травень", "in May and June 2024": one time, where one month follows the other.
    private @Nullable Piece twoMonths(int at, Piece left) {
        var month = monthOf(left);
        var and = month == 0 || !words.after(at, "within", "in") ? null : words.cue(left.to(), "and");
        var right = and == null ? null : monthAlone(left, singles.at(and.to()));
        return right == null || monthOf(right) != month % 12 + 1
                ? null
                : joined(at, left.partial(), left.days(), right);
    }

    /// The month that is told without a day; 0 for none.
    private static int monthOf(Piece piece) {
        var partial = piece.partial();
        return partial == null || partial.day() > 0 ? 0 : partial.month();
    }

    /// "From January to June 12 fell": the number is no day, where the other end has none.
    private @Nullable Piece monthAlone(Piece left, @Nullable Piece right) {
        var isMonth = left.partial() != null
                && left.partial().month() > 0
                && left.partial().day() == 0;
        if (right == null
                || right.partial() == null
                || !isMonth
                || right.partial().year() > 0) {
            return right;
        }
        var month = doc.hit(right.from(), Table.MONTHS);
        var counts = right.partial().day() > 0
                && right.to() < doc.size()
                && doc.token(right.to()).isWord();
        return month == null || !counts
                ? right
                : Piece.of(
                        right.from(),
                        month.to(),
                        DateRule.MONTH,
                        Partial.ofMonth(0, right.partial().month()),
                        today);
    }

    private @Nullable Piece joined(int from, @Nullable Partial left, @Nullable Stretch leftDays, Piece right) {
        var start = leftDays;
        var end = right.days();
        if (left != null && right.partial() != null) {
            start = today.days(left.completedBy(right.partial()));
            end = today.days(right.partial().completedBy(left));
            // "From November to 5 January 2024" begins in the year before.
            if (start != null && end != null && start.start().isAfter(end.end()) && left.year() == 0) {
                start = new Stretch(start.start().minusYears(1), start.end().minusYears(1));
            }
        }
        if (start == null || end == null) {
            return new Piece(from, right.to(), SetAside.Kind.DATE, DateRule.RANGE, null, null, 0);
        }
        if (start.start().isAfter(end.end())) {
            return null;
        }
        return Piece.of(from, right.to(), DateRule.RANGE, new Stretch(start.start(), end.end()));
    }

    /// "May 1–5", "January 30 to 31, 2024".
    private @Nullable Piece sharedMonth(int at, Piece left, int next) {
        var day = numerals.day(words.skip(next, "the"));
        if (day == null
                || left.partial() == null
                || left.partial().month() == 0
                || left.partial().day() == 0) {
            return null;
        }
        var year = left.partial().year() == 0 ? numerals.year(words.skipMark(day.to(), ",")) : null;
        var named = year == null ? left.partial().year() : year.value();
        var right = Partial.ofDay(named, left.partial().month(), day.value());
        if (!right.isPossible() || day.value() <= left.partial().day() || counts(day)) {
            return null;
        }
        var end = Piece.of(next, year == null ? day.to() : year.to(), DateRule.DAY, right, today);
        return joined(at, left.partial(), left.days(), end);
    }

    private boolean counts(Num day) {
        return !day.ordinal() && day.to() < doc.size() && doc.hit(day.to(), Table.NOUNS) != null;
    }

    /// "6–8 August", "14.–15.10.2018", "5 and 6 November": the first day shares the month of the second.
    private @Nullable Piece sharedRange(int at) {
        var day = numerals.day(at);
        if (day == null) {
            return null;
        }
        var start = doc.is(day.to(), ".") && words.glued(day.to()) ? day.to() + 1 : day.to();
        var next = joint(start, true);
        next = next < 0 && doc.is(start, "/") ? start + 1 : next;
        var right = next < 0 ? null : days.at(words.skip(next, "the"));
        if (right == null
                || right.partial() == null
                || right.partial().day() <= day.value()
                || right.partial().month() == 0) {
            return null;
        }
        return joined(at, Partial.ofDay(0, 0, day.value()), null, right);
    }

    /// After what joins the ends of a range, or -1.
    private int joint(int at, boolean withAnd) {
        var start = doc.is(at, ".") && (doc.is(at + 1, "-") || words.cue(at + 1, "to") != null) ? at + 1 : at;
        var to = words.cue(start, "to");
        if (to != null) {
            return to.to();
        }
        var and = withAnd ? words.cue(start, "and") : null;
        return and == null ? -1 : and.to();
    }

    /// "2014–2018", "1912-17".
    private @Nullable Piece years(int at, int first, int next) {
        var last = numerals.year(words.skip(next, "the"));
        var value = last == null ? shortEnd(first, next) : last.value();
        if (value <= first || value > 2199) {
            var right = last == null ? singles.at(words.skip(next, "the")) : null;
            return right == null
                            || right.kind() != SetAside.Kind.DATE
                            || (right.partial() != null && right.partial().year() == 0)
                    ? null
                    : joined(at, null, Partial.ofYear(first).days(), right);
        }
        var longer = singles.at(next);
        var to = last == null ? next + 1 : last.to();
        if (longer != null && longer.to() > to) {
            return joined(at, null, Partial.ofYear(first).days(), longer);
        }
        var range = joined(
                at, Partial.ofYear(first), null, Piece.of(next, to, DateRule.YEAR, Partial.ofYear(value), today));
        return range == null ? null : range.ofKind(SetAside.Kind.YEAR);
    }

    private int shortEnd(int first, int at) {
        if (!words.isFree(at) || !words.glued(at) || words.length(at) != 2) {
            return -1;
        }
        var year = first / 100 * 100 + words.digits(at, 2);
        return today.published() != null && year > today.published().getYear() ? -1 : year;
    }
}

package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.SetAside.Kind;
import org.claimbook.reading.date.day.Lengths;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.day.Words.Num;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads ages and durations: "34-year-old", "aged 12", "two weeks", "за два роки".
public final class LengthForms {
    private static final int OLDEST = 120;

    private final Words words;
    private final Today today;
    private final Document doc;

    public LengthForms(Words words, Today today) {
        this.words = words;
        this.today = today;
        this.doc = words.doc();
    }

    public @Nullable Piece at(int at) {
        var amount = words.amount(at);
        if (amount == null) {
            return null;
        }
        var age = age(at, amount);
        return age == null ? duration(at, amount) : age;
    }

    private @Nullable Piece age(int at, Num amount) {
        var glued = words.skipMark(amount.to(), "-");
        var ending = words.word(glued, "years-old");
        ending = ending == null ? words.word(glued, "months-old") : ending;
        if (ending != null) {
            return piece(at, ending.to(), Kind.AGE, 0);
        }
        var unit = words.word(glued, "unit");
        var old = unit == null ? null : words.word(words.skipMark(unit.to(), "-"), "old");
        if (old != null) {
            return piece(at, old.to(), Kind.AGE, 0);
        }
        if (amount.value() > OLDEST) {
            return null;
        }
        var from = doc.hitBefore(at, Table.DATE_CUES);
        if (isAged(at) || (from != null && isAged(from.from()))) {
            return piece(at, unit == null ? listEnd(amount.to()) : unit.to(), Kind.AGE, 0);
        }
        var end = unit == null || !Words.has(unit, "years-word") ? amount.to() : unit.to();
        return isBesideName(at, end, unit != null) || (end > amount.to() && isOfPerson(at))
                ? piece(at, end, Kind.AGE, 0)
                : null;
    }

    private boolean isAged(int at) {
        return words.afterWord(at, "aged");
    }

    /// "Aged 19, 22 and 24".
    private int listEnd(int first) {
        var end = first;
        while (true) {
            var next = words.skipMark(end, ",");
            var and = words.cue(next, "and");
            and = and == null && next == end ? words.cue(next, "to") : and;
            var amount = words.amount(and == null ? next : and.to());
            if ((next == end && and == null) || amount == null || amount.value() > OLDEST) {
                return end;
            }
            end = amount.to();
        }
    }

    /// "Anna Petrova, 34, said", "a teacher, 34,", "жінка, 54 роки,".
    private boolean isBesideName(int at, int end, boolean years) {
        if (!doc.is(at - 1, ",") || at < 2 || !doc.token(at - 2).isWord() || !closes(end)) {
            return false;
        }
        if (!years && (!doc.token(at).isDigits() || end != at + 1)) {
            return false;
        }
        var named = doc.isCapital(at - 2) && doc.isCapital(at - 3);
        return years || named || isPerson(at - 2);
    }

    /// "Мужчина 53 лет", "дітей до 17 років", "наймолодшому 20 років".
    private boolean isOfPerson(int at) {
        if (words.isEnglish(at)) {
            return false;
        }
        var cue = doc.hitBefore(at, Table.DATE_CUES);
        var noun = doc.hitBefore(cue == null ? at : cue.from(), Table.NOUNS);
        return (noun != null && noun.key().equals("people"))
                || words.afterWord(doc.is(at - 1, "-") ? at - 1 : at, "eldest");
    }

    private boolean closes(int end) {
        return end >= doc.size() || doc.is(end, ",") || doc.is(end, ".") || doc.is(end, ")") || doc.is(end, ";");
    }

    /// A single person with an article: "a teacher".
    private boolean isPerson(int at) {
        var start = doc.sentence(at).from();
        for (var before = at - 1; before >= Math.max(start, at - 3); before--) {
            if (words.word(before, "one") != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Piece duration(int at, Num amount) {
        var hyphen = words.skipMark(amount.to(), "-");
        var unit = words.word(hyphen, "unit");
        if (unit == null) {
            return null;
        }
        // "64 неделей раньше": the number counts what was before.
        if (Words.has(unit, "single") && amount.value() != 1) {
            return null;
        }
        var name = Words.value(unit, "unit");
        if (name.equals("half") || name.equals("quarter") || isOfThings(amount, unit, name)) {
            return null;
        }
        return piece(at, unit.to(), Kind.DURATION, Lengths.days(today, amount.value(), name));
    }

    /// "Against 64 weeks earlier".
    private boolean isOfThings(Num amount, Hit unit, String name) {
        return words.word(unit.to(), "earlier") != null && Lengths.isTooLong(amount.value(), name);
    }

    private static Piece piece(int from, int to, Kind kind, int back) {
        var rule = kind == Kind.AGE ? DateRule.AGE : DateRule.DURATION;
        return new Piece(from, to, kind, rule, null, null, back);
    }
}

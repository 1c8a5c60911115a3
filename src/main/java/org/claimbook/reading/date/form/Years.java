package org.claimbook.reading.date.form;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.day.Numerals;
import org.claimbook.reading.date.day.Partial;
import org.claimbook.reading.date.day.Today;
import org.claimbook.reading.date.day.Words;
import org.claimbook.reading.date.day.Words.Num;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads years, behind a month and alone: "2024", "2022 року", "nineteen eighty-six".
final class Years {
    private final Words words;
    private final Numerals numerals;
    private final Document doc;
    private final Today today;

    Years(Words words, Numerals numerals, Today today) {
        this.words = words;
        this.numerals = numerals;
        this.doc = words.doc();
        this.today = today;
    }

    /// The year that belongs to the month or day which ends here: "…, 2024", "… of 2009", "… of 87".
    @Nullable
    Num after(int at) {
        var next = words.skipMark(at, ",");
        var of = words.skip(next, "of");
        var year = numerals.year(of);
        if (year != null) {
            return year;
        }
        var isShort = of > at && words.isEnglish(at) && words.isFree(of) && words.length(of) == 2;
        if (isShort && !doc.is(of - 1, ",") && !isCounting(of + 1)) {
            return Numerals.shortYear(words, of);
        }
        return next == at ? spelled(at) : null;
    }

    private boolean isCounting(int at) {
        return at < doc.size() && doc.token(at).isWord();
    }

    /// "Two thousand and fifteen", "nineteen eighty-six".
    private @Nullable Num spelled(int at) {
        if (at >= doc.size() || !doc.token(at).isWord()) {
            return null;
        }
        var first = words.amount(at);
        if (first == null) {
            return null;
        }
        if (first.value() >= 1000 && first.value() < 2200) {
            return first;
        }
        var rest = first.value() < 17 || first.value() > 20 ? null : words.amount(first.to());
        return rest == null
                        || rest.value() < 10
                        || rest.value() > 99
                        || doc.token(first.to()).isDigits()
                ? null
                : new Num(first.value() * 100 + rest.value(), rest.to(), false);
    }

    /// A year by itself.
    @Nullable
    Piece at(int at) {
        var start = words.skip(at, "year-before");
        var year = numerals.year(start);
        if (year == null) {
            var spelled = words.after(at, "in", "since") ? spelled(at) : null;
            return spelled == null || (isCounting(spelled.to()) && doc.hit(spelled.to(), Table.NOUNS) != null)
                    ? null
                    : piece(at, spelled);
        }
        return isYear(start, year) ? piece(start, year) : null;
    }

    private Piece piece(int from, Num year) {
        return Piece.of(from, year.to(), DateRule.YEAR, Partial.ofYear(year.value()), today);
    }

    /// Four digits without a month are a year after a cue or with the word, unless they count what follows.
    private boolean isYear(int at, Num year) {
        if (year.ordinal() || doc.is(at, "[") || isNamed(at)) {
            return true;
        }
        if (year.value() < 1900 || year.value() > 2100 || counts(year.to()) || isInCode(at, year.to())) {
            return false;
        }
        var cued = !doc.is(at - 1, "-")
                && words.after(
                        at, "in", "since", "from", "by", "until", "before", "after", "between", "to", "and", "whole");
        return cued || !isFigure(at);
    }

    private boolean isNamed(int at) {
        return words.afterWord(at, "year");
    }

    private boolean counts(int at) {
        return at < doc.size()
                && (isCounted(at)
                        || doc.hit(at, Table.UNITS) != null
                        || doc.hit(at, Table.MAGNITUDES) != null
                        || doc.is(at, "%"));
    }

    /// Whether a noun stands here that a number may count: "2015 tents", but not "the 2015 floods", "2015 earthquake".
    private boolean isCounted(int at) {
        var noun = doc.hit(at, Table.NOUNS);
        if (noun == null || !"en".equals(doc.block(at).language()) || noun.key().equals("people")) {
            return noun != null;
        }
        var the = doc.hitBefore(at - 1, Table.BREAKS);
        return doc.key(noun.to() - 1).endsWith("s")
                && (the == null || !the.key().equals("the"));
    }

    /// "138-2010-2015": part of a longer row of digits.
    private boolean isInCode(int at, int to) {
        return (words.glued(at)
                        && at > 1
                        && doc.is(at - 1, "-")
                        && words.glued(at - 1)
                        && doc.token(at - 2).isDigits())
                || (words.between(to, "-") && doc.token(to + 1).isDigits() && !isLaterYear(at, to + 1));
    }

    /// "1912-17", "1912–1917".
    private boolean isLaterYear(int year, int at) {
        var length = words.length(at);
        return !words.between(at + 1, "-")
                && !isLater(words.digits(year, 4) / 100 * 100 + words.digits(at, 2))
                && (length == 4 || (length == 2 && words.digits(at, 2) > words.digits(year, 4) % 100));
    }

    private boolean isLater(int year) {
        return today.published() != null && year > today.published().getYear();
    }

    /// After a label or a qualifier it may be a figure: "Dead: 2019", "about 2000".
    private boolean isFigure(int at) {
        if (doc.is(at - 1, ":") || doc.is(at - 1, "-")) {
            return true;
        }
        var qualifier = doc.hitBefore(at, Table.QUALIFIERS);
        return qualifier != null
                && !qualifier.key().equals("the")
                && doc.token(at - 1).isWord()
                && words.word(qualifier.from() - 1, "year") == null
                && words.word(qualifier.from() - 2, "year") == null;
    }
}

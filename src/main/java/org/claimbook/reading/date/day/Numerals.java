package org.claimbook.reading.date.day;

import org.claimbook.reading.Document;
import org.claimbook.reading.date.day.Words.Num;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of days and years, in digits and ordinal words.
public final class Numerals {
    private final Words words;
    private final Document doc;

    public Numerals(Words words) {
        this.words = words;
        this.doc = words.doc();
    }

    /// A day of a month: "5", "5th", "5-го", "fifth", "двадцать четвёртого".
    public @Nullable Num day(int at) {
        var value = words.isFree(at) ? words.digits(at, 2) : -1;
        if (value > 31 || value == 0) {
            return null;
        }
        if (value > 0) {
            var to = ordinalEnd(at + 1, "ordinal");
            return to < 0 ? null : new Num(value, to, to > at + 1);
        }
        var word = ordinalWord(at);
        return word == null || word.value() > 31 ? null : word;
    }

    /// A day beside a month, which may be a cardinal in words too: "twenty-five January".
    public @Nullable Num dayOfMonth(int at) {
        var day = day(at);
        if (day != null || at >= doc.size() || !doc.token(at).isWord() || !words.isEnglish(at)) {
            return day;
        }
        var amount = words.amount(at);
        return amount == null || amount.value() < 1 || amount.value() > 31 ? null : amount;
    }

    /// A year of four or two digits.
    public static @Nullable Num shortYear(Words words, int at) {
        var value = words.digits(at, 4);
        var length = value < 0 ? 0 : words.length(at);
        if (length == 2) {
            return new Num(value < 70 ? 2000 + value : 1900 + value, at + 1, false);
        }
        return length == 4 && value >= 1000 && value < 2200 ? new Num(value, at + 1, false) : null;
    }

    /// After digits: where an ordinal's ending ends, the same place where none stands, or -1 where other letters are
    /// glued to the digits.
    private int ordinalEnd(int at, String mark) {
        if (!words.glued(at)) {
            return at;
        }
        if (doc.token(at).isWord()) {
            var suffix = words.word(at, mark);
            // A month may be glued, as in "Dec31" and "5Nov", but a unit of measure may not.
            return suffix != null
                    ? suffix.to()
                    : doc.hit(at, Table.MONTHS) != null || words.word(at, "quarter") != null ? at : -1;
        }
        var hyphen = doc.is(at, "-") && words.glued(at + 1) && doc.token(at + 1).isWord();
        var suffix = hyphen ? words.word(at + 1, mark) : null;
        return suffix == null ? at : suffix.to();
    }

    /// An ordinal in words, of one or two of them.
    public @Nullable Num ordinalWord(int at) {
        var single = number(doc.hit(at, Table.ORDINALS));
        if (single > 0) {
            return new Num(single, endOf(at, Table.ORDINALS), true);
        }
        var tens = number(doc.hit(at, Table.NUMERALS));
        if (tens != 20 && tens != 30) {
            return null;
        }
        var next = words.skipMark(endOf(at, Table.NUMERALS), "-");
        var ones = number(doc.hit(next, Table.ORDINALS));
        return ones < 1 || ones > 9 ? null : new Num(tens + ones, endOf(next, Table.ORDINALS), true);
    }

    /// An ordinal in words, digits or Roman figures: "first", "3rd", "1-й", "IV".
    public @Nullable Num ordinal(int at) {
        var digits = day(at);
        if (digits != null) {
            return digits;
        }
        var roman = at < doc.size() && doc.token(at).isWord()
                ? switch (doc.key(at)) {
                    case "i", "і" -> 1;
                    case "ii", "іі" -> 2;
                    case "iii", "ііі" -> 3;
                    case "iv" -> 4;
                    default -> 0;
                }
                : 0;
        return roman == 0 || !doc.isCapital(at) ? null : new Num(roman, at + 1, true);
    }

    private int endOf(int at, Table table) {
        var hit = doc.hit(at, table);
        return hit == null ? at : hit.to();
    }

    private static int number(@Nullable Hit hit) {
        if (hit == null
                || hit.key().length() > 2
                || !Character.isDigit(hit.key().charAt(0))) {
            return 0;
        }
        return Integer.parseInt(hit.key());
    }

    /// A year of four digits, with the words that belong to it: "2024", "2024 року", "2024-го", "[2014]".
    public @Nullable Num year(int at) {
        var opened = doc.is(at, "[") || doc.is(at, "(");
        var start = opened ? at + 1 : at;
        var value = words.isFree(start) && words.length(start) == 4 ? words.digits(start, 4) : -1;
        if (value < 1000 || value > 2199) {
            return null;
        }
        var to = ordinalEnd(start + 1, "year-ordinal");
        if (to < 0) {
            return null;
        }
        var named = yearWordEnd(to);
        if (!opened) {
            return new Num(value, named, named > to);
        }
        return doc.is(named, "]") || doc.is(named, ")") ? new Num(value, named + 1, false) : null;
    }

    private int yearWordEnd(int at) {
        // English says "the year 2008", not "2008 year".
        return words.isEnglish(at) ? at : words.skip(at, "year");
    }
}

package org.claimbook.reading.date.day;

import java.util.List;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Looks up the words and numbers that dates are made of.
///
/// A key of the lexicon's tables of dates is a list of marks: `unit=year year` says that a form names the year as what
/// is counted, and may follow the number of a year.
public final class Words {
    private final Document doc;
    private final List<Amount> numbers;

    /// A number that belongs to a date.
    ///
    /// @param to where it ends, exclusive
    /// @param ordinal whether it is written as one: "5th", "пятого"
    public record Num(int value, int to, boolean ordinal) {}

    public Words(Document doc, List<Amount> numbers) {
        this.doc = doc;
        this.numbers = numbers;
    }

    public Document doc() {
        return doc;
    }

    /// The longest word of dates that has this mark and begins here.
    public @Nullable Hit word(int at, String mark) {
        return find(at, Table.DATE_WORDS, mark);
    }

    /// The longest cue that has this mark and begins here.
    public @Nullable Hit cue(int at, String mark) {
        return find(at, Table.DATE_CUES, mark);
    }

    private @Nullable Hit find(int at, Table table, String mark) {
        if (!doc.hits().has(at, table)) {
            return null;
        }
        Hit longest = null;
        for (var hit : doc.hits().at(at)) {
            if (hit.table() == table && has(hit, mark) && (longest == null || hit.to() > longest.to())) {
                longest = hit;
            }
        }
        return longest;
    }

    /// Where a word with this mark ends, or the same place where none begins.
    public int skip(int at, String mark) {
        var hit = word(at, mark);
        return hit == null ? at : hit.to();
    }

    /// The same place, or the next where a mark like "," stands here.
    public int skipMark(int at, String mark) {
        return doc.is(at, mark) ? at + 1 : at;
    }

    /// Whether the cue that ends before a place has one of these marks.
    public boolean after(int at, String... marks) {
        var cue = doc.hitBefore(at, Table.DATE_CUES);
        if (cue != null) {
            for (var mark : marks) {
                if (has(cue, mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the word of dates that ends before a place has this mark.
    public boolean afterWord(int at, String mark) {
        var word = doc.hitBefore(at, Table.DATE_WORDS);
        return word != null && has(word, mark);
    }

    public static boolean has(Hit hit, String mark) {
        var key = hit.key();
        var at = key.indexOf(mark);
        while (at >= 0) {
            var end = at + mark.length();
            if ((at == 0 || key.charAt(at - 1) == ' ')
                    && (end == key.length() || key.charAt(end) == ' ' || key.charAt(end) == '=')) {
                return true;
            }
            at = key.indexOf(mark, end);
        }
        return false;
    }

    /// What follows the equals sign of a mark.
    public static String value(Hit hit, String mark) {
        var key = hit.key();
        var start = key.indexOf(mark + "=") + mark.length() + 1;
        var end = key.indexOf(' ', start);
        return key.substring(start, end < 0 ? key.length() : end);
    }

    /// The number that the room of numbers read here, where it is whole and small.
    public @Nullable Num amount(int at) {
        var low = 0;
        var high = numbers.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var number = numbers.get(middle);
            if (number.from() == at) {
                var value = number.figure().value();
                if (value == null) {
                    value = number.figure().low() == null
                            ? number.figure().high()
                            : number.figure().low();
                }
                return value == null || value.signum() < 0 || value.precision() - value.scale() > 4
                        ? null
                        : new Num(value.intValue(), number.to(), false);
            }
            if (number.from() < at) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /// Digits that are no part of a longer number, as "5" in "1.5", "20,5" and "A5" is.
    public boolean isFree(int at) {
        if (at < 0 || at >= doc.size() || !doc.token(at).isDigits()) {
            return false;
        }
        return !(doc.token(at).glued() && at > 0 && isJoint(at - 1, at - 2)) && !isJoined(at + 1);
    }

    /// Whether no decimals follow the digits at a place.
    public boolean isEnding(int at) {
        return !isJoined(at + 1);
    }

    private boolean isJoint(int mark, int before) {
        return before >= 0
                && doc.token(mark).glued()
                && (doc.is(mark, ".") || doc.is(mark, ","))
                && doc.token(before).isDigits();
    }

    private boolean isJoined(int mark) {
        return mark + 1 < doc.size()
                && doc.token(mark).glued()
                && (doc.is(mark, ".") || doc.is(mark, ","))
                && doc.token(mark + 1).glued()
                && doc.token(mark + 1).isDigits();
    }

    /// The value of digits, or -1 where there are none or more than this many.
    public int digits(int at, int most) {
        if (at < 0 || at >= doc.size() || !doc.token(at).isDigits()) {
            return -1;
        }
        var token = doc.token(at);
        return token.end() - token.start() > Math.min(most, 9) ? -1 : Integer.parseInt(doc.key(at));
    }

    public boolean isEnglish(int at) {
        return "en".equals(doc.block(Math.min(at, doc.size() - 1)).language());
    }

    /// Whether a doubtful word is a name of time: it has a capital letter, and a cue or "last" stands before it.
    public boolean isMarked(int at) {
        if (after(at, "in", "since", "as-of", "until") && !doc.isCapital(at)) {
            return at + 1 >= doc.size() || !doc.token(at + 1).isWord();
        }
        return doc.isCapital(at)
                && (after(at, "on", "in", "within", "as-of", "since", "from", "by", "until", "to", "between", "and")
                        || isAfterWhich(at));
    }

    private boolean isAfterWhich(int at) {
        var before = doc.hitBefore(at, Table.DATE_WORDS);
        return before != null
                && (isWhich(before)
                        || has(before, "part")
                        || has(before, "of")
                        || has(before, "month-of")
                        || has(before, "week-of"));
    }

    public int length(int at) {
        var token = doc.token(at);
        return token.end() - token.start();
    }

    /// Whether a token follows the one before it without a space.
    public boolean glued(int at) {
        return at < doc.size() && doc.token(at).glued();
    }

    /// Whether a token is this mark, glued to what stands before and after it.
    public boolean between(int at, String mark) {
        return doc.is(at, mark) && glued(at) && glued(at + 1);
    }

    /// "Last", "this" or "next".
    public static boolean isWhich(Hit word) {
        return has(word, "last") || has(word, "this") || has(word, "next");
    }
}

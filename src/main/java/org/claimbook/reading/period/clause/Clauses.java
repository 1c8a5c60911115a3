package org.claimbook.reading.period.clause;

import java.util.List;
import java.util.Set;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.text.Sentence;
import org.claimbook.reading.thing.Thing;
import org.claimbook.reading.thing.ThingRule;

/// The words that each number of a sentence has to itself, and how it is joined to the numbers beside it.
public final class Clauses {
    /// So many words may stand between two numbers that share what follows: "three were killed and nine
    /// wounded".
    private static final int NEAR = 6;

    /// Words after which the next number is told of another time.
    private static final Set<String> OTHERS = Set.of("than", "from", "but", "when", "once", "raising", "same");

    private final Document doc;
    private final List<Amount> amounts;
    private final List<Thing> things;
    /// Of each amount; looked up once, as it is asked for often.
    private final List<Sentence> sentences;

    public Clauses(Document doc, List<Amount> amounts, List<Thing> things) {
        this.doc = doc;
        this.amounts = amounts;
        this.things = things;
        this.sentences =
                amounts.stream().map(amount -> doc.sentence(amount.from())).toList();
    }

    public Sentence sentence(int i) {
        return sentences.get(i);
    }

    /// Whether the number before one stands in the same sentence.
    public boolean hasPrevious(int i) {
        return i > 0 && amounts.get(i - 1).from() >= sentence(i).from();
    }

    public boolean hasNext(int i) {
        return i + 1 < amounts.size() && amounts.get(i + 1).from() < sentence(i).to();
    }

    /// Where the words before a number that are no other number's begin.
    public int from(int i) {
        var first = hasPrevious(i) ? things.get(i - 1).quoteTo() : sentence(i).from();
        return Math.min(first, things.get(i).quoteFrom());
    }

    /// Where the words after it that are no other number's end.
    public int to(int i) {
        return hasNext(i)
                ? Math.max(things.get(i).quoteTo(), things.get(i + 1).quoteFrom())
                : Math.max(sentence(i).to(), things.get(i).quoteTo());
    }

    /// Where the words of its own part of the sentence begin, between commas.
    public int partFrom(int i) {
        var at = things.get(i).quoteFrom();
        for (var first = from(i); at > first && !isCut(at - 1); at--) {
            // Up to the mark.
        }
        return at;
    }

    public int partTo(int i) {
        var at = things.get(i).quoteTo();
        for (var last = to(i); at < last && !isCut(at); at++) {
            // Up to the mark.
        }
        return at;
    }

    /// Where its own words begin, after a mark or word that begins another statement.
    public int statementFrom(int i) {
        var at = partFrom(i);
        for (var first = from(i); at > first && !isHard(at - 1); at--) {
            // Up to the mark.
        }
        return at;
    }

    public int statementTo(int i) {
        var at = partTo(i);
        for (var last = to(i); at < last && !isHard(at); at++) {
            // Up to the mark.
        }
        return at;
    }

    /// Whether a mark, or a word that joins statements, stands between two places.
    public boolean isParted(int from, int to) {
        for (var at = from; at < to; at++) {
            var word = doc.hit(at, Table.BREAKS);
            if (isCut(at) || (word != null && word.key().equals("and"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether two statements, not two parts of one, are on either side.
    public boolean isSplit(int from, int to) {
        for (var at = from; at < to; at++) {
            if (isHard(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCut(int at) {
        return doc.is(at, ",") || isHard(at);
    }

    private boolean isHard(int at) {
        return doc.is(at, ";") || doc.is(at, "(") || doc.is(at, ")") || doc.is(at, "|") || isWord(at, "but");
    }

    /// Whether a word of a kind stands at a place, among those that set one figure beside another.
    public boolean isWord(int at, String key) {
        var word = doc.hit(at, Table.EARLIER);
        return word != null && word.key().equals(key);
    }

    /// Whether a word of a kind begins between two places.
    public boolean hasWord(int from, int to, String key) {
        for (var at = from; at < to; at++) {
            if (isWord(at, key)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a place follows a figure's words at once.
    boolean isRightAfter(int i, int place) {
        var end = things.get(i).quoteTo();
        return place - end <= 1 && !isParted(end, place);
    }

    public boolean hasMark(int from, int to, String mark) {
        for (var at = from; at < to; at++) {
            if (doc.is(at, mark)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a number shares what is said after the next one: "three were killed and nine wounded on Sunday",
    /// "88 of 103 drones were shot down overnight".
    public boolean isJoinedToNext(int i) {
        if (!hasNext(i)) {
            return false;
        }
        var from = things.get(i).quoteTo();
        var to = things.get(i + 1).quoteFrom();
        if (things.get(i).rule() == ThingRule.SHARE_OF) {
            return to - amounts.get(i).to() <= NEAR;
        }
        if (to - from > NEAR || things.get(i + 1).partOf() == i || isSplit(from, to)) {
            return false;
        }
        for (var at = from; at < to; at++) {
            var word = doc.hit(at, Table.BREAKS);
            var joins = word != null && (word.key().equals("and") || (word.key().equals("of") && to - at == 1));
            if (joins) {
                return !doc.is(at - 1, ",");
            }
        }
        return false;
    }

    /// Whether the next number stands in the same clause: "three trucks with 40 tons of flour came on Sunday".
    public boolean isInClauseOfNext(int i) {
        if (!hasNext(i)
                || things.get(i + 1).partOf() == i
                || isWord(things.get(i).quoteFrom() - 1, "from")) {
            return false;
        }
        var from = things.get(i).quoteTo();
        var to = things.get(i + 1).quoteFrom();
        for (var at = from; at < to; at++) {
            var word = doc.hit(at, Table.EARLIER);
            var isOther = word != null && OTHERS.contains(word.key());
            if (isOther || doc.hit(at, Table.REPORTING) != null || doc.is(at, ":") || doc.is(at, "-")) {
                return false;
            }
        }
        return to - from <= NEAR && !isParted(from, to);
    }

    /// Whether a figure is a part of the one before it, told between commas, and a place comes after that.
    boolean isAside(int i, int place) {
        if (!hasPrevious(i) || things.get(i).partOf() != i - 1) {
            return false;
        }
        var end = things.get(i).quoteTo();
        return hasMark(things.get(i - 1).quoteTo(), things.get(i).quoteFrom(), ",")
                && hasMark(end, Math.min(end + 2, place), ",");
    }

    /// Whether a figure is one that another is set against: "down from 2,400", "against 1,740 in May".
    public boolean isCompared(int i) {
        var quote = things.get(i).quoteFrom();
        var compared = false;
        for (var at = Math.max(from(i), quote - NEAR); at < quote; at++) {
            var isThan = isWord(at, "than") || isWord(at, "same") || isWord(at, "same whole");
            compared = isThan || (compared && !doc.is(at, ";"));
        }
        return compared;
    }
}

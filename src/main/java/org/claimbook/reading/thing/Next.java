package org.claimbook.reading.thing;

import java.util.List;
import java.util.Set;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// How the number after one tells what that one counts.
final class Next {
    private static final Set<String> SHARE = Set.of("of", "out-of");
    /// As many words may tell whose the total is: "of the county's three".
    private static final int MOST_OWNERS = 3;

    private final Document doc;
    private final List<Amount> amounts;

    Next(Document doc, List<Amount> amounts) {
        this.doc = doc;
        this.amounts = amounts;
    }

    /// "Six of the 22 stewards", "two of the county's three shelters": the number after it is what this is a share of.
    boolean isWhole(int i, int at, List<@Nullable Thing> things) {
        var of = doc.hit(at, Table.BREAKS);
        if (of == null || !SHARE.contains(of.key()) || i + 1 == amounts.size() || things.get(i + 1) == null) {
            return false;
        }
        var next = amounts.get(i + 1).quoteFrom();
        var from = Math.min(next, afterDeterminer(of.to(), next + 1));
        if (next < of.to() || next - from > MOST_OWNERS) {
            return false;
        }
        for (var word = from; word < next; word++) {
            if (!doc.token(word).isWord()
                    || doc.hit(word, Table.BREAKS) != null
                    || doc.hit(word, Table.NOUNS) != null) {
                return false;
            }
        }
        return true;
    }

    /// "З 410 до 640 гектарів": nothing but a word for "to" stands between this number and the next.
    boolean isEnd(int i, int at, List<@Nullable Thing> things) {
        var to = doc.hit(at, Table.RANGES);
        return to != null
                && to.key().equals("to")
                && i + 1 < amounts.size()
                && to.to() == amounts.get(i + 1).from()
                && things.get(i + 1) != null;
    }

    /// "Of the", "of their": the place after the little word.
    int afterDeterminer(int at, int limit) {
        var the = at < limit ? doc.hit(at, Table.BREAKS) : null;
        return the != null && the.key().equals("the") && the.to() < limit ? the.to() : at;
    }
}

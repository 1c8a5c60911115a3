package org.claimbook.reading.thing;

import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.claimbook.reading.number.Amount;
import org.jspecify.annotations.Nullable;

/// Tells rates of what is counted: "five a day".
final class Rates {
    /// As far before a number may "every day" stand.
    private static final int BEFORE = 8;
    /// As far after what is counted: "20 families are arriving each day".
    private static final int AFTER = 3;
    /// Marks words that make a rate of a number only from before it.
    private static final char ONLY_BEFORE = '<';
    /// Marks words that do so on both sides, and apart from what is counted.
    private static final char APART = '=';

    private final Document doc;

    Rates(Document doc) {
        this.doc = doc;
    }

    /// What a rate adds to the unit, "/day"; empty for plain counts.
    ///
    /// @param end of the words for what is counted
    String of(Amount amount, int end) {
        var after = after(end, doc.sentence(amount.from()).to());
        if (after != null) {
            return after.key().equals("none") ? "" : "/" + plain(after.key());
        }
        var from = Math.max(doc.sentence(amount.from()).from(), amount.quoteFrom() - BEFORE);
        for (var at = amount.quoteFrom() - 1; at >= from && !doc.token(at).isDigits(); at--) {
            var before = doc.hit(at, Table.RATES);
            if (before != null && before.to() <= amount.quoteFrom() && isBefore(before.key())) {
                return "/" + plain(before.key());
            }
        }
        return "";
    }

    private @Nullable Hit after(int end, int limit) {
        for (var at = end; at <= end + AFTER && at < limit; at++) {
            var hit = doc.hit(at, Table.RATES);
            if (hit != null
                    && hit.key().charAt(0) != ONLY_BEFORE
                    && (at == end || hit.key().charAt(0) == APART)) {
                return hit;
            }
            if (!doc.token(at).isWord()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isBefore(String key) {
        return key.charAt(0) == ONLY_BEFORE || key.charAt(0) == APART;
    }

    private static String plain(String key) {
        return isBefore(key) ? key.substring(1) : key;
    }
}

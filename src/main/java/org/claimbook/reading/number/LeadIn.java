package org.claimbook.reading.number;

import java.util.List;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Table;

/// The word before a list that holds for each of its numbers: "орієнтовно становлять:".
final class LeadIn {
    private final Document doc;
    /// By block, the last sentence that was read.
    private final int[] last;
    private int lead = -1;
    private boolean approximate;

    LeadIn(Document doc) {
        this.doc = doc;
        this.last = new int[doc.blocks().size()];
    }

    /// Tells of a sentence before its numbers are read.
    ///
    /// @param found so far
    void within(int sentence, List<Amount> found) {
        var block = doc.sentences().get(sentence).block();
        last[block] = sentence;
        var above = doc.blocks().get(block).lead();
        if (above != lead) {
            lead = above;
            approximate = above >= 0 && isApproximate(last[above], found);
        }
    }

    /// Whether the sentence says "approximately" of no number of its own.
    private boolean isApproximate(int sentence, List<Amount> found) {
        var words = doc.sentences().get(sentence);
        for (var at = words.from(); at < words.to(); at++) {
            var hit = doc.hit(at, Table.QUALIFIERS);
            if (hit != null && hit.key().endsWith(" lead") && !isTaken(hit.from(), found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(int at, List<Amount> found) {
        for (var i = found.size() - 1; i >= 0 && found.get(i).to() > at; i--) {
            if (found.get(i).quoteFrom() <= at) {
                return true;
            }
        }
        return false;
    }

    /// The amount as the lead-in has it.
    Amount of(Amount amount) {
        var value = amount.figure().value();
        return approximate
                        && !amount.change()
                        && amount.qualifierRule() == null
                        && isNumber(amount.form())
                        && value != null
                ? new Amount(
                        amount.from(),
                        amount.to(),
                        amount.quoteFrom(),
                        amount.quoteTo(),
                        Figure.of(amount.figure().stated(), Qualifier.ABOUT, value),
                        amount.form(),
                        false,
                        amount.rule(),
                        NumberRule.LEAD_IN)
                : amount;
    }

    private static boolean isNumber(Amount.Form form) {
        return form == Amount.Form.DIGITS || form == Amount.Form.WORDS || form == Amount.Form.MIXED;
    }
}

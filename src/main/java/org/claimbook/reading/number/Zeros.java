package org.claimbook.reading.number;

import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads the words that say there is none, within one sentence.
///
/// The keys of the lexicon: `zero` ("no", "жодної"), `absent` (a verb that says so: "немає"), `mass` (with a
/// noun that cannot be counted: "no power"), `not` (counts nothing: "no longer").
final class Zeros {
    private final Document doc;
    private int limit;

    Zeros(Document doc) {
        this.doc = doc;
    }

    void within(int end) {
        limit = end;
    }

    /// The words at a token that are a zero.
    @Nullable
    Hit at(int at) {
        var hit = doc.hit(at, Table.ZEROS);
        if (hit == null || isNone(hit) || !isCount(hit)) {
            return null;
        }
        // The noun that cannot be counted is here the first word of one that can: "no power stations".
        return hit.key().equals("mass") ? new Hit(hit.table(), hit.key(), at, at + 1) : hit;
    }

    /// Whether words with "no" count nothing: "no longer", "no power", but "no power stations" do.
    boolean isNone(@Nullable Hit zero) {
        if (zero == null) {
            return false;
        }
        return zero.key().equals("not") || (zero.key().equals("mass") && !isPartOfNoun(zero));
    }

    /// "No power stations", "no fuel trucks".
    private boolean isPartOfNoun(Hit zero) {
        var whole = doc.hit(zero.from() + 1, Table.NOUNS);
        return (whole != null && whole.to() > zero.to())
                || (zero.to() < limit && doc.hit(zero.to(), Table.NOUNS) != null);
    }

    /// "No. 4" is no zero.
    private boolean isCount(Hit zero) {
        var at = zero.to();
        if (at > zero.from() + 1 || at >= limit) {
            return true;
        }
        var shortForm = doc.is(at, ".") && at + 1 < limit;
        return !shortForm && !doc.token(at).isDigits();
    }

    /// Whether two zeros of a clause are one denial, which the verb only says again: "жодного загиблого немає".
    boolean isOneDenial(Amount one, Amount other) {
        if (one.form() != Amount.Form.ZERO || other.form() != Amount.Form.ZERO || isAbsent(one) == isAbsent(other)) {
            return false;
        }
        for (var at = one.to(); at < other.from(); at++) {
            if (!doc.token(at).isWord() || isAnd(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnd(int at) {
        var hit = doc.hit(at, Table.BREAKS);
        return hit != null && hit.key().equals("and");
    }

    /// Whether a zero is a verb that says so: "немає".
    boolean isAbsent(Amount zero) {
        var hit = doc.hit(zero.from(), Table.ZEROS);
        return hit != null && hit.key().equals("absent");
    }
}

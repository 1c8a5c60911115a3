package org.claimbook.reading.number;

import java.math.BigDecimal;
import org.claimbook.model.Coded;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Reads the words that say how a number is meant, within one sentence.
///
/// A key of the lexicon is a qualifier's code and at most one condition: `verb` (a verb of reaching, which
/// may have "the" before the number), `lead` (may hold for a list that it leads in), `big` (a preposition of
/// place too, which holds for large numbers only); or it is `skip` alone ("another", which may stand
/// between). After a number, `glued` words follow it without a space, and `noun` ones may follow its noun.
final class Qualifiers {
    /// How many tokens may stand between a verb of change and its "to".
    private static final int REACH = 14;
    private static final int LONGEST_NOUN = 3;
    private static final BigDecimal BIG = BigDecimal.valueOf(20);

    private final Document doc;
    private int start;
    private int limit;
    private int change = -1;
    private boolean falls;
    /// Whether the sentence has told where a change ends.
    private boolean risen;
    /// The number before, for "с 148 до 154".
    private int lastFrom = -1;
    private int lastTo = -1;

    Qualifiers(Document doc) {
        this.doc = doc;
    }

    void within(int from, int end) {
        start = from;
        limit = end;
        change = -1;
        risen = false;
        lastFrom = -1;
    }

    /// Tells of a number of the sentence.
    void passed(Amount amount) {
        lastFrom = amount.quoteFrom();
        lastTo = amount.to();
    }

    private boolean isSince(int at) {
        var since = lastFrom < start || at - lastTo > LONGEST_NOUN ? null : doc.hitBefore(lastFrom, Table.RANGES);
        return since != null && since.key().equals("since");
    }

    /// Tells of a word of the sentence, so that verbs of change are known.
    void pass(int at) {
        var hit = doc.hit(at, Table.RANGES);
        if (hit != null && (hit.key().equals("change") || hit.key().equals("fall"))) {
            change = at;
            falls = hit.key().equals("fall");
        }
    }

    /// Whether what stands at a token tells the end of a change: "rose from 4 to 22".
    boolean isAfterChange(int at) {
        return change >= 0 && at - change <= REACH;
    }

    /// Whether what is told from one number to another is a change: it is none where it would fall and goes up.
    boolean isChange(int at, boolean up) {
        return isAfterChange(at) && !(falls && up);
    }

    Qualified of(Numeral numeral) {
        if (numeral.more()) {
            return new Qualified(Qualifier.MORE_THAN, numeral.from(), numeral.to(), NumberRule.QUALIFIER_AFTER);
        }
        var before = before(numeral);
        var after = after(numeral);
        if (after != null && (before == null || before.qualifier().shape() == Qualifier.Shape.POINT)) {
            return new Qualified(
                    after.qualifier(), before == null ? numeral.from() : before.from(), after.to(), after.rule());
        }
        if (before != null && before.qualifier().oneSided()) {
            before = orEqual(before, numeral.to());
        }
        if (before == null) {
            return new Qualified(Qualifier.EXACT, numeral.from(), numeral.to(), null);
        }
        return risesTo(before, numeral)
                ? new Qualified(Qualifier.EXACT, numeral.from(), numeral.to(), NumberRule.RISE_TO)
                : before;
    }

    /// Where the words before an order or a range begin that would qualify a number: "at least several
    /// hundred".
    int begin(int from) {
        var hit = doc.hitBefore(from, Table.QUALIFIERS);
        return hit == null
                        || hit.from() < start
                        || hit.key().equals("skip")
                        || hit.key().equals("the")
                ? from
                : hit.from();
    }

    private @Nullable Qualified before(Numeral numeral) {
        Qualified found = null;
        var at = isMoney(numeral.from() - 1) ? numeral.from() - 1 : numeral.from();
        var skipped = "";
        for (var i = 0; i < 4; i++) {
            var hit = doc.hitBefore(at, Table.QUALIFIERS);
            if (hit == null || hit.from() < start) {
                break;
            }
            var words = hit.key().split(" ", 2);
            var condition = words.length > 1 ? words[1] : "";
            at = hit.from();
            if (words[0].equals("skip") || words[0].equals("the")) {
                skipped = words[0];
            } else if (holds(condition, skipped, numeral) && goesWith(code(words[0]), found)) {
                found = outer(found, code(words[0]), hit, condition.equals("verb"), numeral);
            } else {
                break;
            }
        }
        return found;
    }

    private boolean isMoney(int at) {
        return at >= start && Character.getType(doc.first(at)) == Character.CURRENCY_SYMBOL;
    }

    /// "About more than 20" asks about it.
    private static boolean goesWith(Qualifier outer, @Nullable Qualified inner) {
        return inner == null || outer.oneSided() || !inner.qualifier().oneSided();
    }

    private static boolean holds(String condition, String skipped, Numeral numeral) {
        if (skipped.equals("the") && !condition.equals("verb")) {
            return false;
        }
        return condition.isEmpty()
                || condition.equals("lead")
                || (numeral.value() != null && numeral.value().compareTo(BIG) >= 0);
    }

    /// "Up to about 300" is a bound: of two, the one that is no point, or else the nearer.
    private static Qualified outer(
            @Nullable Qualified inner, Qualifier qualifier, Hit hit, boolean verb, Numeral numeral) {
        var rule = verb ? NumberRule.REACHING : NumberRule.QUALIFIER_BEFORE;
        return inner == null || (qualifier.oneSided() && !inner.qualifier().oneSided())
                ? new Qualified(qualifier, hit.from(), numeral.to(), rule)
                : new Qualified(inner.qualifier(), hit.from(), numeral.to(), inner.rule());
    }

    /// "More than 5,000 or equal" takes the bound in.
    private Qualified orEqual(Qualified before, int at) {
        var hit = at < limit ? doc.hit(at, Table.QUALIFIERS_AFTER) : null;
        if (hit == null || !hit.key().equals("or_equal") || goesOn(hit)) {
            return before;
        }
        var within = before.qualifier().shape() == Qualifier.Shape.LOWER_BOUND ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
        return new Qualified(within, before.from(), hit.to(), before.rule());
    }

    private @Nullable Qualified after(Numeral numeral) {
        var at = numeral.to();
        for (var i = at; i < Math.min(limit, at + 3); i++) {
            var hit = doc.hit(i, Table.QUALIFIERS_AFTER);
            if (hit != null && hit.to() <= limit && !hit.key().equals("or_equal")) {
                return after(numeral, hit);
            }
            if (!doc.token(i).isWord() || doc.hit(i, Table.NUMERALS) != null) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Qualified after(Numeral numeral, Hit hit) {
        var words = hit.key().split(" ", 2);
        var condition = words.length > 1 ? words[1] : "";
        var stands = switch (condition) {
            case "glued" -> hit.from() == numeral.to() && doc.token(hit.from()).glued();
            case "noun" -> !goesOn(hit);
            default -> hit.from() == numeral.to() && !goesOn(hit);
        };
        return stands ? new Qualified(code(words[0]), numeral.from(), hit.to(), NumberRule.QUALIFIER_AFTER) : null;
    }

    /// "20 or more than 30" says nothing of 20.
    private boolean goesOn(Hit hit) {
        if (hit.to() >= limit) {
            return false;
        }
        var next = doc.hit(hit.to(), Table.NUMERALS);
        var than = doc.hit(hit.to(), Table.RANGES);
        if (than != null && than.key().equals("than")) {
            return true;
        }
        return doc.token(hit.to()).isDigits()
                || (next != null && Character.isDigit(next.key().charAt(0)));
    }

    /// "Rose to 22" in languages where "to" is "up to" as well, and "up to 45 from 31".
    private boolean risesTo(Qualified before, Numeral numeral) {
        if (before.qualifier() != Qualifier.AT_MOST || before.from() < start) {
            return false;
        }
        var to = doc.hit(before.from(), Table.RANGES);
        if (to == null || to.to() != numeral.from()) {
            return false;
        }
        var from = numeral.to() < limit ? doc.hit(numeral.to(), Table.RANGES) : null;
        if (!to.key().equals("to")) {
            return from != null && from.key().equals("from");
        }
        // One verb has one end, unless a dash says it again: "зросла до 22, поранених — до 30"
        var again = risen && before.from() > start && doc.is(before.from() - 1, "-");
        var rises = again || isAfterChange(before.from()) || isSince(before.from());
        risen |= rises;
        change = rises ? -1 : change;
        return rises;
    }

    private static Qualifier code(String key) {
        return Coded.parse(Qualifier.class, key).orThrow();
    }
}

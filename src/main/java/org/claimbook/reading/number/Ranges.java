package org.claimbook.reading.number;

import java.math.BigDecimal;
import java.util.Set;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Joins two numbers that are the ends of a range.
final class Ranges {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /// How many words of a unit may be said after both ends: "30 degrees Celsius to 40 degrees Celsius".
    private static final int LONGEST_UNIT = 3;
    private static final Set<String> LINKS = Set.of("to", "upto", "or", "and");

    private final Document doc;
    private final Numerals numerals;
    private final Qualifiers qualifiers;
    private int start;
    private int limit;

    /// What stands between two ends.
    private record Link(int from, int to, String kind) {}

    Ranges(Document doc, Numerals numerals, Qualifiers qualifiers) {
        this.doc = doc;
        this.numerals = numerals;
        this.qualifiers = qualifiers;
    }

    void within(int from, int end) {
        start = from;
        limit = end;
    }

    /// Whether "between" or "from" stands before a token.
    boolean isOpen(int at) {
        return open(at) != null;
    }

    private @Nullable Hit open(int at) {
        var hit = doc.hitBefore(at, Table.RANGES);
        var opens = hit != null
                && hit.from() >= start
                && (hit.key().equals("between")
                        || hit.key().equals("from")
                        || hit.key().equals("within"));
        return opens ? hit : null;
    }

    /// The range that begins with a number; null where it is a number by itself.
    @Nullable
    Amount from(Numeral first) {
        if (first.value() == null || first.signed() || first.form() == Amount.Form.ORDINAL) {
            return null;
        }
        for (var unit = 0; unit <= LONGEST_UNIT && first.to() + unit + 1 < limit; unit++) {
            var link = link(first.to() + unit);
            if (link != null) {
                return range(first, link, unit);
            }
        }
        return null;
    }

    private @Nullable Link link(int at) {
        var hit = doc.hit(at, Table.RANGES);
        if (hit != null && LINKS.contains(hit.key())) {
            return new Link(at, hit.to(), hit.key());
        }
        var to = doc.is(at, "-") ? doc.hit(at + 1, Table.RANGES) : null;
        if (to != null && to.key().equals("to")) {
            return new Link(at, to.to(), "to");
        }
        return doc.is(at, "-") || doc.is(at, "~") ? new Link(at, at + 1, "dash") : null;
    }

    private @Nullable Amount range(Numeral first, Link link, int unit) {
        var open = open(qualifiers.begin(first.from()));
        if (open == null && isMoney(first.from() - 1)) {
            open = open(first.from() - 1);
        }
        if (!isLinked(first, link, open)) {
            return null;
        }
        var second = second(link);
        var most = second == null ? null : second.value();
        var least = first.value();
        if (second == null
                || most == null
                || least == null
                || !isSameUnit(link.from() - unit, unit, second.to(), open != null)) {
            return null;
        }
        if (link.kind().equals("dash") && (isChain(first.from() - 1) || isChain(second.to()))) {
            return null;
        }
        var low = shared(first, second, least, most, link.kind().equals("dash"));
        if (link.kind().endsWith("to") && (open == null ? isStep(first, low, most) : isChange(open, low, most))) {
            return null;
        }
        if (low.compareTo(most) > 0 && low.signum() < 0 && most.signum() < 0) {
            return amount(first, second, open, link, most, low);
        }
        var alternative = link.kind().equals("or") && most.compareTo(low.multiply(BigDecimal.TEN)) > 0;
        return low.compareTo(most) >= 0 || alternative ? null : amount(first, second, open, link, low, most);
    }

    private boolean isLinked(Numeral first, Link link, @Nullable Hit open) {
        var kind = link.kind();
        var spaced = kind.equals("dash") && !doc.token(link.from()).glued();
        if (kind.equals("and")) {
            return open != null;
        }
        if (kind.endsWith("to") && open == null && isOnlyUpTo(link)) {
            return false;
        }
        return !spaced || !isYear(first);
    }

    /// "10 до 20" without "від" is no range where "до" is "up to".
    private boolean isOnlyUpTo(Link link) {
        var qualifier = doc.hit(link.from(), Table.QUALIFIERS);
        return qualifier != null && qualifier.to() == link.to();
    }

    private boolean isChange(Hit open, BigDecimal from, BigDecimal to) {
        return open.key().equals("from") && qualifiers.isChange(open.from(), from.compareTo(to) < 0);
    }

    /// "Rose by 300 to 3,000", "rose 25 to 1,310": by how much, and up to what.
    private boolean isStep(Numeral first, BigDecimal step, BigDecimal to) {
        var before = doc.hitBefore(qualifiers.begin(first.from()), Table.RANGES);
        if (before == null || before.from() < start || !qualifiers.isAfterChange(first.from())) {
            return false;
        }
        var verb = before.key().equals("change") || before.key().equals("fall");
        return before.key().equals("by") || (verb && step.multiply(FIVE).compareTo(to) < 0);
    }

    private boolean isYear(Numeral first) {
        var value = first.value();
        return value != null
                && first.to() == first.from() + 1
                && first.form() == Amount.Form.DIGITS
                && doc.token(first.from()).end() - doc.token(first.from()).start() == 4
                && value.intValue() >= 1900
                && value.intValue() < 2100;
    }

    private @Nullable Numeral second(Link link) {
        var at = link.to();
        at = isMoney(at) ? at + 1 : at;
        var about = at < limit ? doc.hit(at, Table.QUALIFIERS) : null;
        if (about != null && (about.key().startsWith("about") || about.key().startsWith("nearly"))) {
            at = about.to();
        }
        var second = numerals.at(at);
        return second == null || second.signed() || second.form() == Amount.Form.ORDINAL ? null : second;
    }

    private boolean isMoney(int at) {
        return at >= start && at < limit && Character.getType(doc.first(at)) == Character.CURRENCY_SYMBOL;
    }

    /// Whether the words after the first end stand after the second one too, or nothing stands there: "from
    /// 10 dollars to 20".
    private boolean isSameUnit(int at, int length, int other, boolean isOpened) {
        if (isOpened && length == 1 && (other >= limit || !doc.token(other).isWord())) {
            return true;
        }
        if (other + length > limit) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (!isUnitPart(at + i) || !doc.is(other + i, doc.key(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnitPart(int at) {
        var sign = doc.first(at);
        return doc.token(at).isWord()
                || sign == '%'
                || sign == '°'
                || Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    /// Whether digits go on across a hyphen, slash or colon: "8-23-20", "18:00-19:00", "Su-34-36".
    private boolean isChain(int at) {
        if (at < start || at >= limit) {
            return false;
        }
        var mark = doc.is(at, "-") || doc.is(at, "/") || doc.is(at, ":");
        var before = at > start && doc.token(at).glued() && !doc.is(at - 1, "(");
        return mark
                && before
                && at + 1 < limit
                && doc.token(at + 1).glued()
                && (doc.token(at + 1).isDigits() || numerals.at(at + 1) != null);
    }

    /// The low end, in the magnitude of the high one where that is meant for both: "600–700 thousand",
    /// "70-100,000".
    private static BigDecimal shared(Numeral first, Numeral second, BigDecimal low, BigDecimal high, boolean dash) {
        if (first.scale().compareTo(BigDecimal.ONE) == 0 && second.scale().compareTo(BigDecimal.ONE) > 0) {
            var scaled = low.multiply(second.scale());
            return low.compareTo(THOUSAND) < 0 && scaled.compareTo(high) < 0 ? scaled : low;
        }
        var grouped = dash && second.form() == Amount.Form.DIGITS && second.to() > second.from() + 1;
        var whole = first.to() == first.from() + 1
                && high.scale() <= 0
                && high.remainder(THOUSAND).signum() == 0;
        var thousands = low.multiply(THOUSAND);
        return grouped && whole && low.compareTo(THOUSAND) < 0 && thousands.compareTo(high) < 0 ? thousands : low;
    }

    private Amount amount(
            Numeral first, Numeral second, @Nullable Hit open, Link link, BigDecimal low, BigDecimal high) {
        var at = isMoney(first.from() - 1) ? first.from() - 1 : first.from();
        var quoteFrom = open != null ? open.from() : qualifiers.begin(at) < at ? qualifiers.begin(at) : first.from();
        var stated = doc.words(quoteFrom, second.to());
        var form = first.form() == second.form() ? first.form() : Amount.Form.MIXED;
        return new Amount(
                first.from(),
                second.to(),
                quoteFrom,
                second.to(),
                new Figure(stated, Qualifier.BETWEEN, null, low, high),
                form,
                false,
                second.rule(),
                rule(open, link));
    }

    private static NumberRule rule(@Nullable Hit open, Link link) {
        if (open != null) {
            return open.key().equals("from") ? NumberRule.RANGE_FROM : NumberRule.RANGE_BETWEEN;
        }
        return switch (link.kind()) {
            case "dash" -> NumberRule.RANGE_DASH;
            case "or" -> NumberRule.RANGE_OR;
            default -> NumberRule.RANGE_TO;
        };
    }
}

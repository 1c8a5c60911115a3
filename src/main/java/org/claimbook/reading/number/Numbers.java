package org.claimbook.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Hit;
import org.claimbook.reading.lexicon.Table;
import org.jspecify.annotations.Nullable;

/// Finds every number of a text, with the words that say how it is meant.
public final class Numbers {
    /// Tables with words that only look like a number.
    private static final List<Table> WITH_NONE = List.of(Table.NUMERALS, Table.ORDERS);

    private final Document doc;
    private final Numerals numerals;
    private final Qualifiers qualifiers;
    private final Ranges ranges;
    private final LeadIn leadIn;
    private final Zeros zeros;
    private final List<Amount> found = new ArrayList<>();
    /// Where the sentence ends.
    private int limit;
    /// Where what can be joined with the next number begins, in the list of those found.
    private int first;

    private Numbers(Document doc) {
        this.doc = doc;
        this.numerals = new Numerals(doc);
        this.qualifiers = new Qualifiers(doc);
        this.leadIn = new LeadIn(doc);
        this.zeros = new Zeros(doc);
        this.ranges = new Ranges(doc, numerals, qualifiers);
    }

    /// The numbers of a text, in order; they do not overlap.
    public static List<Amount> of(Document doc) {
        var numbers = new Numbers(doc);
        for (var i = 0; i < doc.sentences().size(); i++) {
            var sentence = doc.sentences().get(i);
            numbers.leadIn.within(i, numbers.found);
            var language = doc.blocks().get(sentence.block()).language();
            numbers.read(language, sentence.from(), sentence.to());
        }
        return List.copyOf(numbers.found);
    }

    private void read(String language, int from, int to) {
        numerals.within(language, to);
        qualifiers.within(from, to);
        ranges.within(from, to);
        zeros.within(to);
        limit = to;
        first = found.size();
        var at = from;
        while (at < to) {
            qualifiers.pass(at);
            var amount = at(at);
            if (amount != null) {
                add(leadIn.of(amount));
                qualifiers.passed(amount);
                at = Math.max(amount.to(), amount.quoteTo());
            } else {
                at = afterNone(at);
            }
        }
    }

    /// Where to go on at a token that begins no number: after the words that only look like one, "one another".
    private int afterNone(int at) {
        var zero = doc.hit(at, Table.ZEROS);
        if (zero != null && zeros.isNone(zero)) {
            return Math.min(limit, zero.to());
        }
        for (var table : WITH_NONE) {
            var hit = doc.hit(at, table);
            if (hit != null && isNone(hit)) {
                return Math.min(limit, hit.to());
            }
        }
        return at + 1;
    }

    /// The 2 of "km2".
    private boolean isInUnit(int at) {
        var unit = doc.token(at).isDigits() && doc.token(at).glued() ? doc.hitBefore(at + 1, Table.UNITS) : null;
        return unit != null && unit.from() < at;
    }

    private static boolean isNone(@Nullable Hit hit) {
        return hit != null && hit.key().equals("not");
    }

    private @Nullable Amount at(int at) {
        var order = doc.hit(at, Table.ORDERS);
        if (isInUnit(at)
                || zeros.isNone(doc.hit(at, Table.ZEROS))
                || isNone(order)
                || isNone(doc.hit(at, Table.NUMERALS))) {
            return null;
        }
        var numeral = ranges.isOpen(at) ? numerals.first(at) : numerals.at(at);
        if (order != null && (numeral == null || !isCounted(at, numeral, order))) {
            return order(order);
        }
        if (numeral != null) {
            var range = ranges.from(numeral);
            var whole = range == null && ranges.isOpen(at) ? numerals.at(at) : numeral;
            return range != null || whole == null ? range : single(whole);
        }
        var zero = zeros.at(at);
        if (zero != null) {
            return exact(zero, "0", Amount.Form.ZERO, NumberRule.ZERO);
        }
        var ordinal = doc.hit(at, Table.ORDINALS);
        return ordinal != null && Character.isDigit(ordinal.key().charAt(0))
                ? exact(ordinal, ordinal.key(), Amount.Form.ORDINAL, NumberRule.WORDS)
                : null;
    }

    /// Whether a magnitude alone is a number and not an order: "понад тисячу", "від тисячі", but not "тисячі
    /// людей".
    private boolean isCounted(int at, Numeral numeral, Hit order) {
        return numeral.to() > order.to()
                || (numeral.to() == order.to() && (qualifiers.begin(at) < at || ranges.isOpen(at)));
    }

    private void add(Amount amount) {
        var last = found.size() - 1;
        var joined = last >= first ? BothEnds.of(doc, found.get(last), amount) : null;
        if (joined != null) {
            found.set(last, joined);
        } else if (last >= first && zeros.isOneDenial(found.get(last), amount)) {
            found.set(last, zeros.isAbsent(amount) ? found.get(last) : amount);
        } else {
            found.add(amount);
        }
    }

    private Amount exact(Hit hit, String value, Amount.Form form, NumberRule rule) {
        var figure = Figure.of(doc.words(hit.from(), hit.to()), Qualifier.EXACT, new BigDecimal(value));
        return new Amount(hit.from(), hit.to(), hit.from(), hit.to(), figure, form, false, rule, null);
    }

    private Amount order(Hit hit) {
        var from = qualifiers.begin(hit.from());
        var space = hit.key().indexOf(' ');
        var low = new BigDecimal(hit.key().substring(0, space));
        var high = new BigDecimal(hit.key().substring(space + 1));
        var figure = new Figure(doc.words(from, hit.to()), Qualifier.ORDER, null, low, high);
        return new Amount(
                hit.from(),
                hit.to(),
                from,
                hit.to(),
                figure,
                Amount.Form.ORDER,
                false,
                NumberRule.ORDER,
                NumberRule.ORDER);
    }

    private Amount single(Numeral numeral) {
        var none = numeral.form() == Amount.Form.ORDINAL;
        var how = none ? new Qualified(Qualifier.EXACT, numeral.from(), numeral.to(), null) : qualifiers.of(numeral);
        var stated = doc.words(how.from(), how.to());
        var figure =
                numeral.value() == null ? Figure.unknown(stated) : Figure.of(stated, how.qualifier(), numeral.value());
        return new Amount(
                numeral.from(),
                numeral.to(),
                how.from(),
                how.to(),
                figure,
                numeral.form(),
                numeral.signed(),
                numeral.rule(),
                how.rule());
    }
}

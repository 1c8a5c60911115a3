package org.claimbook.reading.period;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.speech.Saying;
import org.claimbook.reading.speech.SpeechRule;
import org.claimbook.reading.text.Block;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// Gives the figures of a headline the time of those in the body that they round.
final class Rounded {
    /// A headline has few figures, and rounds what stands near: looking no farther keeps time linear.
    private static final int FAR = 200;
    private static final int HEADLINES = 20;

    /// The share by which a figure may be off that a headline gives in round numbers.
    private static final BigDecimal CLOSE = new BigDecimal("0.25");

    /// And that a lead does.
    private static final BigDecimal ROUND = new BigDecimal("0.1");

    /// From here on, two equal figures are one, whatever noun stands beside them.
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private final Document doc;
    private final List<Amount> amounts;
    private final List<Thing> things;
    private final List<Saying> sayings;
    private final int lead;

    Rounded(Document doc, List<Amount> amounts, List<Thing> things, List<Saying> sayings) {
        this.doc = doc;
        this.amounts = amounts;
        this.things = things;
        this.sayings = sayings;
        var block = 0;
        while (block < doc.blocks().size() && doc.blocks().get(block).kind() != Block.Kind.PARAGRAPH) {
            block++;
        }
        this.lead = block;
    }

    /// Completes the spans of headlines in place.
    void complete(List<Span> spans) {
        for (var i = Math.min(amounts.size(), HEADLINES) - 1; i >= 0; i--) {
            var open = isOpen(spans.get(i))
                    && (isHeadline(i) || sayings.get(i).rule() == SpeechRule.BODY_FIGURE || isLead(i));
            var body = open ? body(i) : -1;
            if (body >= 0) {
                spans.set(i, of(spans.get(i), spans.get(body)));
            }
        }
    }

    /// Whether no date is told, or only a time that it is of, such as this year.
    private static boolean isOpen(Span span) {
        return span.period().asOf() == null
                || (span.asOfRule() == PeriodRule.PERIOD_END
                        && span.period().accumulation() == Accumulation.CUMULATIVE);
    }

    private boolean isHeadline(int i) {
        return doc.block(amounts.get(i).from()).kind() == Block.Kind.HEADLINE;
    }

    /// Whether a figure of the first paragraph is told again farther down.
    private boolean isLead(int i) {
        return doc.sentence(amounts.get(i).from()).block() == lead;
    }

    private int body(int i) {
        var best = -1;
        var isLead = isLead(i);
        BigDecimal least = isLead ? ROUND : CLOSE;
        for (var other = i + 1; other < Math.min(amounts.size(), i + FAR); other++) {
            var off = isHeadline(other) || (isLead && (isLead(other) || !isSame(i, other))) ? null : off(i, other);
            if (off != null && (off.compareTo(least) < 0 || (best < 0 && off.compareTo(least) == 0))) {
                best = other;
                least = off;
            }
        }
        return best;
    }

    /// Whether a figure gives another one in round numbers, or as it is, and nobody else's.
    private boolean isSame(int i, int other) {
        var figure = amounts.get(i).figure();
        var claimant = sayings.get(i).claimant();
        var exact = figure.value() != null && figure.qualifier() == Qualifier.EXACT;
        return (claimant == null || claimant.equals(sayings.get(other).claimant()))
                && (exact ? isEqual(i, other) : !isBeneath(i, other));
    }

    private boolean isEqual(int i, int other) {
        var one = value(amounts.get(i));
        var two = value(amounts.get(other));
        return one != null && two != null && one.compareTo(two) == 0 && one.compareTo(MANY) >= 0;
    }

    /// "Over 20,000" is not said of 19,500.
    private boolean isBeneath(int i, int other) {
        var figure = amounts.get(i).figure();
        var two = value(amounts.get(other));
        return two == null
                || (figure.value() == null && figure.low() != null && two.compareTo(figure.low()) < 0)
                || (figure.value() == null && figure.high() != null && two.compareTo(figure.high()) > 0);
    }

    private @Nullable BigDecimal off(int i, int other) {
        var one = value(amounts.get(i));
        var two = value(amounts.get(other));
        if (one == null
                || two == null
                || (!things.get(i).unit().equals(things.get(other).unit()) && !isEqual(i, other))) {
            return null;
        }
        return one.signum() == 0
                ? (two.signum() == 0 ? BigDecimal.ZERO : null)
                : two.subtract(one).abs().divide(one.abs(), MathContext.DECIMAL32);
    }

    private static @Nullable BigDecimal value(Amount amount) {
        var figure = amount.figure();
        return figure.value() != null ? figure.value() : figure.low() != null ? figure.low() : figure.high();
    }

    private static Span of(Span headline, Span body) {
        var period = body.period();
        var keeps = headline.period().start() != null || period.start() == null;
        return new Span(
                new Period(
                        period.accumulation(),
                        keeps ? headline.period().start() : period.start(),
                        period.asOf(),
                        period.basis()),
                headline.place(),
                period.accumulation() == headline.period().accumulation()
                        ? headline.accumulationRule()
                        : PeriodRule.BODY_FIGURE,
                keeps ? headline.startRule() : PeriodRule.BODY_FIGURE,
                period.asOf() == null ? null : PeriodRule.BODY_FIGURE,
                headline.placeRule());
    }
}

package org.claimbook.reading.speech;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.thing.Thing;
import org.jspecify.annotations.Nullable;

/// The figure in the body of a text that a headline or lead gives in round numbers.
final class BodyFigures {
    /// A headline has few figures and rounds what stands near: looking no farther keeps time linear.
    private static final int FAR = 200;

    private static final BigDecimal CLOSE = new BigDecimal("0.1");
    private static final BigDecimal FAR_BEYOND = new BigDecimal("0.25");
    private static final BigDecimal MANY = BigDecimal.valueOf(100);
    private static final BigDecimal SOME = BigDecimal.valueOf(20);
    private static final BigDecimal EQUAL = new BigDecimal("0.001");
    private static final BigDecimal SAME = new BigDecimal("0.03");

    private final List<Amount> amounts;
    private final List<Thing> things;

    BodyFigures(List<Amount> amounts, List<Thing> things) {
        this.amounts = amounts;
        this.things = things;
    }

    /// The place of the nearest later figure that this one may round and that has a claimant; -1 for none.
    int of(int at, List<@Nullable Attribution> claimed) {
        var best = -1;
        BigDecimal least = null;
        for (var i = at + 1; i < Math.min(amounts.size(), at + FAR); i++) {
            var off = claimed.get(i) == null ? null : off(at, i);
            if (off != null && (least == null || off.compareTo(least) < 0)) {
                best = i;
                least = off;
            }
        }
        return best;
    }

    /// How far two figures are apart, as a share of the first; null where the one does not round the other.
    private @Nullable BigDecimal off(int at, int other) {
        var one = value(amounts.get(at));
        var two = value(amounts.get(other));
        if (one == null || two == null || one.signum() == 0) {
            return one != null && two != null && two.signum() == 0 && sameUnit(at, other) ? BigDecimal.ZERO : null;
        }
        var off = two.subtract(one).abs().divide(one.abs(), MathContext.DECIMAL32);
        var beyond = isBeyond(at, one, two);
        var most = sameUnit(at, other)
                ? beyond ? FAR_BEYOND : CLOSE
                : one.compareTo(MANY) >= 0 ? beyond ? CLOSE : SAME : one.compareTo(SOME) >= 0 ? EQUAL : BigDecimal.ZERO;
        return off.compareTo(most) > 0 || (most.signum() == 0 && !sameUnit(at, other)) ? null : off;
    }

    /// "More than 100" may stand for 112, "nearly 5,000" for 4,600.
    private boolean isBeyond(int at, BigDecimal one, BigDecimal two) {
        var figure = amounts.get(at).figure();
        return figure.value() == null
                && ((figure.low() != null && figure.high() == null && two.compareTo(one) >= 0)
                        || (figure.low() == null && two.compareTo(one) <= 0));
    }

    private boolean sameUnit(int one, int other) {
        return things.get(one).unit().equals(things.get(other).unit());
    }

    private static @Nullable BigDecimal value(Amount amount) {
        var figure = amount.figure();
        return figure.value() != null ? figure.value() : figure.low() != null ? figure.low() : figure.high();
    }
}

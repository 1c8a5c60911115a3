package org.claimbook.compare;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// A figure b measured against a figure a; each measure is null where its formula is undefined, or where nothing
/// can be said of it (two lower bounds may differ by anything).
///
/// Exact figures, and "about" at its value, are points. Where one is a point and the other has only one stated end,
/// that end is what is computed with, and the results are bounds. Else the two are intervals, and so are the
/// results; what an open end would give is left out. A bound holds for all numbers that the figures can mean for
/// which the measure is defined: 50 against "up to 100" has a ratio of at least 0.5, though a ratio to 0 is none.
///
/// The difference is exact; quotients are rounded to 16 digits, and the logarithm is that of a double.
///
/// @param difference b − a
/// @param ratio b / a
/// @param relativeDifference 2(b − a) / (a + b); of figures that are no points, only where neither can be negative,
/// or neither positive
/// @param logRatio ln(b / a), only where neither can be negative
public record Disagreement(
        @Nullable Quantity difference,
        @Nullable Quantity ratio,
        @Nullable Quantity relativeDifference,
        @Nullable Quantity logRatio,
        Relation relation) {
    /// @param widening whether "about" is an interval when the relation is judged; the measures take it at its value
    /// @param signed whether the measure's figures may be negative
    public static Disagreement of(Figure a, Figure b, boolean widening, boolean signed) {
        var relation = Relation.of(a, b, widening, signed);
        if (a.isPoint() && b.isPoint()) {
            return ofPoints(requireNonNull(a.value()), requireNonNull(b.value()), relation);
        }
        var from = Interval.of(a, false, signed);
        var to = Interval.of(b, false, signed);
        if (from == null || to == null) {
            return new Disagreement(null, null, null, null, relation);
        }
        var statedFrom = b.isPoint() ? statedEnds(a, from) : from;
        var statedTo = a.isPoint() ? statedEnds(b, to) : to;
        var ratio = ratio(from, statedTo);
        var neverNegative = from.isNeverNegative() && to.isNeverNegative();
        return new Disagreement(
                difference(statedFrom, statedTo),
                ratio,
                neverNegative || (from.isNeverPositive() && to.isNeverPositive())
                        ? relative(statedFrom, statedTo, neverNegative)
                        : null,
                neverNegative && ratio != null ? logarithm(ratio) : null,
                relation);
    }

    /// b − a alone, exactly.
    static @Nullable Quantity difference(Figure a, Figure b, boolean signed) {
        if (a.isPoint() && b.isPoint()) {
            return Quantity.point(requireNonNull(b.value()).subtract(requireNonNull(a.value())));
        }
        var from = Interval.of(a, false, signed);
        var to = Interval.of(b, false, signed);
        return from == null || to == null
                ? null
                : difference(b.isPoint() ? statedEnds(a, from) : from, a.isPoint() ? statedEnds(b, to) : to);
    }

    /// Without the floor that "up to 100" has only because no count is negative.
    private static Interval statedEnds(Figure figure, Interval interval) {
        return figure.qualifier().shape() == Qualifier.Shape.UPPER_BOUND
                ? new Interval(null, false, interval.high(), interval.highIncluded())
                : interval;
    }

    private static Disagreement ofPoints(BigDecimal a, BigDecimal b, Relation relation) {
        var ratio = a.signum() == 0 ? null : Quantity.point(b.divide(a, Quantity.QUOTIENTS));
        var relative = relative(a, b);
        return new Disagreement(
                Quantity.point(b.subtract(a)),
                ratio,
                relative == null ? null : Quantity.point(relative),
                ratio == null || a.signum() < 0 || b.signum() <= 0 ? null : logarithm(ratio),
                relation);
    }

    private static @Nullable Quantity difference(Interval a, Interval b) {
        return Quantity.ofEnds(
                b.low() == null || a.high() == null ? null : b.low().subtract(a.high()),
                b.high() == null || a.low() == null ? null : b.high().subtract(a.low()));
    }

    /// The ratio grows with b; with a it shrinks where b is positive, and grows where b is negative.
    ///
    /// @param a with its floor, which tells its sign
    private static @Nullable Quantity ratio(Interval a, Interval b) {
        if (a.isNeverPositive()) {
            return a.isNeverNegative() ? null : ratio(a.negated(), b.negated());
        }
        if (!a.isNeverNegative()) {
            return null;
        }
        return Quantity.ofEnds(
                b.low() == null ? null : quotient(b.low(), b.low().signum() < 0 ? a.low() : a.high()),
                b.high() == null ? null : quotient(b.high(), b.high().signum() < 0 ? a.high() : a.low()));
    }

    /// Null where the divisor is 0 or open, for which the quotient has no end.
    private static @Nullable BigDecimal quotient(BigDecimal number, @Nullable BigDecimal divisor) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return divisor == null || divisor.signum() == 0 ? null : number.divide(divisor, Quantity.QUOTIENTS);
    }

    /// For numbers of one sign: it grows with b and shrinks with a where they are positive, else the other way
    /// round.
    private static @Nullable Quantity relative(Interval a, Interval b, boolean positive) {
        var lower = relative(a.high(), b.low());
        var upper = relative(a.low(), b.high());
        return positive ? Quantity.ofEnds(lower, upper) : Quantity.ofEnds(upper, lower);
    }

    private static @Nullable BigDecimal relative(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return null;
        }
        var sum = a.add(b);
        return sum.signum() == 0 ? null : BigDecimal.TWO.multiply(b.subtract(a)).divide(sum, Quantity.QUOTIENTS);
    }

    private static @Nullable Quantity logarithm(Quantity ratio) {
        if (ratio.isPoint()) {
            var both = logarithm(ratio.low());
            return Quantity.ofEnds(both, both);
        }
        return Quantity.ofEnds(logarithm(ratio.low()), logarithm(ratio.high()));
    }

    private static @Nullable BigDecimal logarithm(@Nullable BigDecimal ratio) {
        if (ratio == null || ratio.signum() <= 0) {
            return null;
        }
        // Near 1 a double has more digits of the distance to 1 than of the ratio itself.
        var distance = ratio.subtract(BigDecimal.ONE).doubleValue();
        return BigDecimal.valueOf(Math.abs(distance) < 0.5 ? Math.log1p(distance) : Math.log(ratio.doubleValue()));
    }
}

package org.claimbook.compare;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// A figure read as all the numbers that it can mean. Never empty, and never stored.
///
/// @param low the lower end; null for none
/// @param lowIncluded whether the lower end itself belongs to it; false where there is none
/// @param high the upper end; null for none
/// @param highIncluded whether the upper end itself belongs to it; false where there is none
public record Interval(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /// @throws IllegalArgumentException where no number lies between the ends
    public Interval {
        if (low != null && high != null) {
            var order = low.compareTo(high);
            if (order > 0 || (order == 0 && !(lowIncluded && highIncluded))) {
                throw new IllegalArgumentException("no number lies between " + low + " and " + high);
            }
        }
    }

    /// The interval of a figure, or null for one that says no number.
    ///
    /// "About" reaches half a unit of the last stated digit to both sides, "nearly" a whole one downwards, and
    /// neither more than a tenth of the number. Which digit is the last one is read off the number itself: every
    /// decimal that it carries was stated ("1,294.5" is stated to 0.1), and zeros at the end of a whole number only
    /// hold its place ("45,000" is stated to 1,000).
    ///
    /// @param widening whether "about" is wider than its number
    /// @param signed whether the measure's figures may be negative; if not, 0 is the lower end of what has only an
    /// upper one, unless that itself lies below
    public static @Nullable Interval of(Figure figure, boolean widening, boolean signed) {
        return switch (figure.qualifier()) {
            case EXACT -> point(requireNonNull(figure.value()));
            case ABOUT -> widening ? about(requireNonNull(figure.value())) : point(requireNonNull(figure.value()));
            case NEARLY -> nearly(requireNonNull(figure.value()));
            case AT_LEAST -> new Interval(figure.low(), true, null, false);
            case MORE_THAN -> new Interval(figure.low(), false, null, false);
            case AT_MOST, LESS_THAN -> upTo(figure, signed);
            case BETWEEN, ORDER -> new Interval(figure.low(), true, figure.high(), true);
            case UNKNOWN -> null;
        };
    }

    public static Interval point(BigDecimal value) {
        return new Interval(value, true, value, true);
    }

    private static Interval about(BigDecimal value) {
        var reach = lastUnit(value).multiply(HALF).min(tenth(value)).stripTrailingZeros();
        return new Interval(value.subtract(reach), true, value.add(reach), true);
    }

    private static Interval nearly(BigDecimal value) {
        var reach = lastUnit(value).min(tenth(value)).stripTrailingZeros();
        // A tenth of 0 is 0: "nearly none" is left with none.
        return reach.signum() == 0 ? point(value) : new Interval(value.subtract(reach), true, value, false);
    }

    private static Interval upTo(Figure figure, boolean signed) {
        var high = requireNonNull(figure.high());
        var included = figure.qualifier() == Qualifier.AT_MOST;
        var floored = !signed && (high.signum() > 0 || (high.signum() == 0 && included));
        return new Interval(floored ? BigDecimal.ZERO : null, floored, high, included);
    }

    private static BigDecimal lastUnit(BigDecimal value) {
        return BigDecimal.valueOf(
                1,
                value.scale() > 0 ? value.scale() : value.stripTrailingZeros().scale());
    }

    private static BigDecimal tenth(BigDecimal value) {
        return value.abs().multiply(TENTH);
    }

    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    public boolean contains(BigDecimal number) {
        return meets(point(number));
    }

    /// Whether any number lies in both.
    public boolean meets(Interval other) {
        return !liesAbove(other) && !other.liesAbove(this);
    }

    /// The distance between the nearest ends of two that do not meet, which is 0 where they touch in an excluded
    /// end; null where they meet.
    public @Nullable BigDecimal gap(Interval other) {
        if (liesAbove(other)) {
            return requireNonNull(low).subtract(requireNonNull(other.high));
        }
        return other.liesAbove(this) ? requireNonNull(other.low).subtract(requireNonNull(high)) : null;
    }

    private boolean liesAbove(Interval other) {
        if (low == null || other.high == null) {
            return false;
        }
        var order = low.compareTo(other.high);
        return order > 0 || (order == 0 && !(lowIncluded && other.highIncluded));
    }

    /// The same on the other side of 0.
    Interval negated() {
        return new Interval(
                high == null ? null : high.negate(), highIncluded, low == null ? null : low.negate(), lowIncluded);
    }

    boolean isNeverNegative() {
        return low != null && low.signum() >= 0;
    }

    boolean isNeverPositive() {
        return high != null && high.signum() <= 0;
    }
}

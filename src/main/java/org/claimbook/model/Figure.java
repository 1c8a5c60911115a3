package org.claimbook.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as it was claimed: the words for it, how it is meant, and the exact decimals that follow from both.
///
/// @param stated the number as written, "over 20,000"; null where only digits were handed down
/// @param value the point, for `exact`, `about` and `nearly`; else null
/// @param low the lower end, for lower bounds and ranges; else null
/// @param high the upper end, for upper bounds and ranges; else null
public record Figure(
        @Nullable String stated,
        Qualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /// @throws IllegalArgumentException where the numbers are not those that the qualifier calls for
    public Figure {
        var fault = fault(qualifier, value, low, high);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
    }

    public static Figure exact(String plain) {
        return new Figure(null, Qualifier.EXACT, new BigDecimal(plain), null, null);
    }

    public static Figure unknown(@Nullable String stated) {
        return new Figure(stated, Qualifier.UNKNOWN, null, null, null);
    }

    /// A figure of one number: the point, or the bound that a one-sided qualifier uses.
    ///
    /// @throws IllegalArgumentException for a qualifier that takes two numbers or none
    public static Figure of(@Nullable String stated, Qualifier qualifier, BigDecimal number) {
        return switch (qualifier.shape()) {
            case POINT -> new Figure(stated, qualifier, number, null, null);
            case LOWER_BOUND -> new Figure(stated, qualifier, null, number, null);
            case UPPER_BOUND -> new Figure(stated, qualifier, null, null, number);
            case RANGE, NONE -> throw new IllegalArgumentException(qualifier.code() + " takes not one number");
        };
    }

    public static Figure between(@Nullable String stated, BigDecimal low, BigDecimal high) {
        return new Figure(stated, Qualifier.BETWEEN, null, low, high);
    }

    /// Puts together what a file holds, where a one-sided figure may stand as value, as bound, or as both when equal.
    public static Parsed<Figure> reconcile(
            @Nullable String stated,
            Qualifier qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        if (qualifier.oneSided() && value != null) {
            var lower = qualifier.shape() == Qualifier.Shape.LOWER_BOUND;
            var bound = lower ? low : high;
            if (bound != null && bound.compareTo(value) != 0) {
                return Parsed.bad("value " + Decimals.text(value) + " and bound " + Decimals.text(bound)
                        + " of one figure that is " + qualifier.code() + " must be the same");
            }
            return reconcile(
                    stated, qualifier, null, lower && low == null ? value : low, lower || high != null ? high : value);
        }
        var fault = fault(qualifier, value, low, high);
        return fault == null ? Parsed.good(new Figure(stated, qualifier, value, low, high)) : Parsed.bad(fault);
    }

    private static @Nullable String fault(
            Qualifier qualifier, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        var shape = qualifier.shape();
        var needsLow = shape == Qualifier.Shape.LOWER_BOUND || shape == Qualifier.Shape.RANGE;
        var needsHigh = shape == Qualifier.Shape.UPPER_BOUND || shape == Qualifier.Shape.RANGE;
        if ((value != null) != (shape == Qualifier.Shape.POINT)) {
            return "a figure that is " + qualifier.code() + (value == null ? " needs a value" : " has no value");
        }
        if ((low != null) != needsLow) {
            return "a figure that is " + qualifier.code() + (low == null ? " needs a low end" : " has no low end");
        }
        if ((high != null) != needsHigh) {
            return "a figure that is " + qualifier.code() + (high == null ? " needs a high end" : " has no high end");
        }
        return low != null && high != null && low.compareTo(high) > 0 ? "the low end lies above the high end" : null;
    }

    /// The one number that a point or a one-sided figure states; null for ranges and unknown figures.
    public @Nullable BigDecimal statedEnd() {
        return switch (qualifier.shape()) {
            case POINT -> value;
            case LOWER_BOUND -> low;
            case UPPER_BOUND -> high;
            case RANGE, NONE -> null;
        };
    }

    /// Whether the figure counts as a point when computing: exact, or about at its value.
    public boolean isPoint() {
        return qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
    }

    /// Whether both say the same number in the same way, whatever the words and however many decimals.
    public boolean sameNumber(Figure other) {
        return qualifier == other.qualifier
                && same(value, other.value)
                && same(low, other.low)
                && same(high, other.high);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }
}

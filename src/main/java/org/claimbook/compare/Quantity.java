package org.claimbook.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A computed number: a point, a bound or a range. Its ends are always read as included, also where an end of what
/// it was computed from is not.
///
/// @param low the lowest that it can be; null for no lower end
/// @param high the highest that it can be; null for no upper end
public record Quantity(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    /// What quotients are rounded to: 16 digits, ten more than are ever printed.
    static final MathContext QUOTIENTS = MathContext.DECIMAL64;

    private static final MathContext PRINTED = new MathContext(6, RoundingMode.HALF_UP);

    public static Quantity point(BigDecimal value) {
        return new Quantity(value, value);
    }

    /// The quantity with these ends, or null where there are none: nothing is known of it then.
    static @Nullable Quantity ofEnds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null && high == null ? null : new Quantity(low, high);
    }

    /// Whether both ends are the same number.
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /// A computed number as it is shown everywhere: to 6 significant digits, ties away from 0, without zeros at the
    /// end of its decimals (3023 / 11 is 274.818, 1,294.500 is 1294.5, 12,345,678 is 12345700).
    public static BigDecimal rounded(BigDecimal number) {
        var stripped = number.round(PRINTED).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// [#rounded] in plain notation, with a decimal point and without marks between thousands.
    public static String text(BigDecimal number) {
        return rounded(number).toPlainString();
    }

    /// The same for each of so many days, which are more than none.
    Quantity perDay(int days) {
        if (days == 1) {
            return this;
        }
        var divisor = BigDecimal.valueOf(days);
        var lower = low == null ? null : low.divide(divisor, QUOTIENTS);
        return isPoint()
                ? new Quantity(lower, lower)
                : new Quantity(lower, high == null ? null : high.divide(divisor, QUOTIENTS));
    }
}

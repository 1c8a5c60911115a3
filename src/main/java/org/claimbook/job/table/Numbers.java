package org.claimbook.job.table;

import java.math.BigDecimal;
import java.util.function.Function;
import org.claimbook.compare.Quantity;
import org.claimbook.model.Decimals;
import org.jspecify.annotations.Nullable;

/// Computed numbers as text, absent ones as nothing. A bound always has its sign: nobody who copies it may
/// take it for a number.
///
/// @param atLeast stands before a lower bound
/// @param atMost stands before an upper bound
/// @param to stands between the ends of a range
public record Numbers(String atLeast, String atMost, String to) {
    /// A difference of decimals, which is exact.
    public String exact(@Nullable Quantity quantity) {
        return text(quantity, Decimals::text);
    }

    /// What comes of dividing, to 6 significant digits.
    public String derived(@Nullable Quantity quantity) {
        return text(quantity, Quantity::text);
    }

    public static String exact(@Nullable BigDecimal number) {
        return number == null ? "" : Decimals.text(number);
    }

    public static String derived(@Nullable BigDecimal number) {
        return number == null ? "" : Quantity.text(number);
    }

    /// @param number how an end is written
    String text(@Nullable Quantity quantity, Function<BigDecimal, String> number) {
        if (quantity == null) {
            return "";
        }
        var low = quantity.low() == null ? "" : number.apply(quantity.low());
        var high = quantity.high() == null ? "" : number.apply(quantity.high());
        if (quantity.isPoint()) {
            return low;
        }
        return quantity.high() == null ? atLeast + low : quantity.low() == null ? atMost + high : low + to + high;
    }
}

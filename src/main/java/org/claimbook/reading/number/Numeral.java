package org.claimbook.reading.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as it stands, without the words that qualify it; places are those of tokens, ends exclusive.
///
/// @param value null where there are more digits than any count has
/// @param scale the last magnitude that the number is told in ("600 thousand": 1000), else one
/// @param more whether words within it say that it is more: "20 с лишним тысяч"
/// @param signed whether a plus or minus stands before it
record Numeral(
        int from,
        int to,
        @Nullable BigDecimal value,
        BigDecimal scale,
        Amount.Form form,
        boolean more,
        boolean signed) {
    Numeral(int from, int to, @Nullable BigDecimal value, Amount.Form form) {
        this(from, to, value, BigDecimal.ONE, form, false, false);
    }

    /// A number told in millions without the decimals that it only seems to have: 2500000.0 is 2500000.
    static BigDecimal plain(BigDecimal number) {
        var plain = number.scale() > 0 ? number.stripTrailingZeros() : number;
        return plain.setScale(Math.max(0, plain.scale()));
    }

    NumberRule rule() {
        return switch (form) {
            case DIGITS -> signed ? NumberRule.CHANGE : NumberRule.DIGITS;
            case WORDS, ORDINAL, FRACTION -> NumberRule.WORDS;
            case MIXED -> NumberRule.MAGNITUDE;
            case ORDER -> NumberRule.ORDER;
            case ZERO -> NumberRule.ZERO;
        };
    }
}

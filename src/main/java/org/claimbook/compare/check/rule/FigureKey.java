package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// What a figure says, so that maps find it: equal where [Figure#sameNumber] holds.
///
/// @param words of a figure without a number; else null
record FigureKey(
        Qualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String words) {
    /// Of two figures without a number only those in the same words are the same.
    static FigureKey of(Figure figure) {
        return new FigureKey(
                figure.qualifier(),
                bare(figure.value()),
                bare(figure.low()),
                bare(figure.high()),
                figure.qualifier() == Qualifier.UNKNOWN ? figure.stated() : null);
    }

    private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}

package org.claimbook.compare.check.rule;

import java.math.BigDecimal;

/// Which figures are too round to tell where they come from.
final class RoundFigure {
    /// Two who count the same thing apart from each other come to about the same number, but agree in all of
    /// three digits only once in some hundreds of times; in two digits they often do. 20,842 has five, 1,100
    /// two.
    static final int TELLING_DIGITS = 3;

    private RoundFigure() {}

    /// Whether fewer than three digits are left once the zeros at the end are gone.
    static boolean is(BigDecimal value) {
        return value.precision() < TELLING_DIGITS || value.stripTrailingZeros().precision() < TELLING_DIGITS;
    }
}

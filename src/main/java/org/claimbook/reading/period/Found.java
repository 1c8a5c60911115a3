package org.claimbook.reading.period;

import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A date, and the rule that found it.
///
/// @param start of the period that it ends, where it ends one
record Found(@Nullable EdtfDate start, @Nullable EdtfDate end, PeriodRule rule) {
    /// Whether it is told by the date of another figure.
    boolean isEarlier() {
        return rule == PeriodRule.EARLIER || rule == PeriodRule.SAME_PERIOD;
    }
}

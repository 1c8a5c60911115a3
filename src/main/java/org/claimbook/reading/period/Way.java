package org.claimbook.reading.period;

import org.claimbook.model.Accumulation;

/// A way of accumulating, and the rule that told it.
///
/// @param firm whether a period that was named before does not change it
/// @param crowd whether it counts those who came, once, to what others count too
record Way(Accumulation accumulation, PeriodRule rule, boolean firm, boolean crowd) {
    Way(Accumulation accumulation, PeriodRule rule) {
        this(accumulation, rule, true, false);
    }

    static Way yielding(Accumulation accumulation, PeriodRule rule) {
        return new Way(accumulation, rule, false, false);
    }
}

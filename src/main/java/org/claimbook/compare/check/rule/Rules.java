package org.claimbook.compare.check.rule;

import java.util.List;
import org.claimbook.compare.check.Rule;

/// All rules, in the order in which their findings are shown.
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new PartsSum(),
            new TotalDecreases(),
            new Conflict(),
            new Duplicate(),
            new Echo(),
            new StaleRepeat(),
            new KeyingSlip(),
            new HeadlineDiffers(),
            new DateOrder(),
            new QuoteMissing(),
            new UnitMismatch(),
            new RetoldOtherwise());

    private Rules() {}
}

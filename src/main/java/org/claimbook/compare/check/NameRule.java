package org.claimbook.compare.check;

import java.util.List;
import java.util.function.Consumer;
import org.claimbook.model.Claim;

/// A rule over the measures that share one name.
public non-sealed interface NameRule extends Rule {
    /// A measure with a claim of it.
    ///
    /// @param claims how many claims there are of this measure
    /// @param first the one that was entered first
    record Use(String measure, String unit, long claims, Claim first) {}

    /// @param uses one for each unit in which the name is claimed
    void check(List<Use> uses, Consumer<Finding> findings);
}

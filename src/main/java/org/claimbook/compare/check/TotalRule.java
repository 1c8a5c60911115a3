package org.claimbook.compare.check;

import java.util.function.Consumer;

/// A rule over a total and what it is made of.
public non-sealed interface TotalRule extends Rule {
    void check(Total total, Consumer<Finding> findings);
}

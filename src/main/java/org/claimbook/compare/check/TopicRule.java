package org.claimbook.compare.check;

import java.util.function.Consumer;

/// A rule over all that is said of one topic, counted over the same time.
public non-sealed interface TopicRule extends Rule {
    void check(TopicClaims topic, Consumer<Finding> findings);
}

package org.claimbook.compare.check;

import java.util.function.Consumer;

/// A rule over what several reports print of one statement.
public non-sealed interface StatementRule extends Rule {
    void check(Statement statement, Consumer<Finding> findings);
}

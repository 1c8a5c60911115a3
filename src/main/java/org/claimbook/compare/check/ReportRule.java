package org.claimbook.compare.check;

import java.util.function.Consumer;

/// A rule over the claims of one report.
public non-sealed interface ReportRule extends Rule {
    void check(ReportClaims report, Consumer<Finding> findings);
}

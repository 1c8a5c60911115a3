package org.claimbook.compare.check;

import java.util.List;
import java.util.function.Predicate;
import org.claimbook.model.Claim;
import org.claimbook.model.Report;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// A report with its claims, without those rejected.
///
/// @param body its text; null where the book has none
/// @param signed whether figures of a topic's measure may be negative
public record ReportClaims(Report report, @Nullable String body, List<Claim> claims, Predicate<Topic> signed) {
    public ReportClaims {
        claims = List.copyOf(claims);
    }
}

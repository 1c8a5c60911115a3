package org.claimbook.model;

import java.time.Instant;
import java.util.List;

/// A finding of a check that the researcher looked at and accepted, with the reason.
///
/// @param rule id of the rule
/// @param claims uids of the claims that it was about
/// @param figures of these, in the same order, as they were judged; where one is another now, the dismissal
/// has lapsed
public record Dismissal(String uid, String rule, List<String> claims, List<String> figures, String reason, Instant at) {
    /// @throws IllegalArgumentException without a reason, or with other figures than claims
    public Dismissal {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a dismissal needs a reason");
        }
        if (claims.isEmpty() || claims.size() != figures.size()) {
            throw new IllegalArgumentException("a dismissal needs a figure for each claim");
        }
    }
}

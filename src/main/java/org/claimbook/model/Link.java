package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// How two claims hang together, by their uids.
public record Link(
        String uid,
        String from,
        String to,
        Kind kind,
        @Nullable String note) {
    /// How two claims hang together, read from the first to the second.
    public enum Kind implements Coded {
        /// 7,905 killed is a component of 20,842 lost.
        COMPONENT_OF,
        /// "Over 20,000" rounds 20,842.
        ROUNDS,
        /// The same claim, printed again elsewhere.
        REPEATS,
        /// A later correction of the same figure for the same date.
        SUPERSEDES,
        EARLIER_VALUE_OF,
        INCLUDES,
        OVERLAPS,
        CONTRADICTS
    }
}

package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// Who says it, and how.
///
/// @param claimant name of the source that makes the claim, not of the one that prints it; null where nobody is named
/// @param via name of the medium that relays it, where the report names one
public record Speech(
        @Nullable String claimant,
        @Nullable String via,
        @Nullable Channel channel,
        Stance stance) {
    /// How a claim was said.
    public enum Channel implements Coded {
        POST,
        BRIEFING,
        INTERVIEW,
        DOCUMENT,
        LEAK,
        UNATTRIBUTED
    }

    /// What the claimant does with the figure.
    public enum Stance implements Coded {
        CLAIMS,
        /// The party concerned admits it.
        CONCEDES,
        DENIES,
        RELAYS
    }

    public static Speech by(@Nullable String claimant) {
        return new Speech(claimant, null, null, Stance.CLAIMS);
    }

    public Speech withClaimant(@Nullable String changed) {
        return new Speech(changed, via, channel, stance);
    }

    public Speech withVia(@Nullable String changed) {
        return new Speech(claimant, changed, channel, stance);
    }

    public Speech withChannel(@Nullable Channel changed) {
        return new Speech(claimant, via, changed, stance);
    }

    public Speech withStance(Stance changed) {
        return new Speech(claimant, via, channel, changed);
    }
}

package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// How a figure came about, and what the researcher thinks of it.
///
/// @param credibility of this figure by the Admiralty scale: 1 (confirmed) to 6 (cannot be judged), or 0 for not graded
public record Grade(
        @Nullable Method method,
        int credibility,
        Status status,
        Rank rank,
        @Nullable String rankReason) {
    /// How a figure came about.
    public enum Method implements Coded {
        SELF_REPORT,
        OPPONENT,
        NAMED_COUNT,
        VISUAL_COUNT,
        ESTIMATE,
        UNKNOWN
    }

    /// The standing that the researcher gives a claim among others of its series and date.
    public enum Rank implements Coded {
        PREFERRED,
        NORMAL,
        DEPRECATED
    }

    /// Whether a person has looked at a claim.
    public enum Status implements Coded {
        /// Found by the reader, not yet looked at.
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    public static final Grade ACCEPTED = new Grade(null, 0, Status.ACCEPTED, Rank.NORMAL, null);

    /// @throws IllegalArgumentException where credibility is off the scale
    public Grade {
        if (credibility < 0 || credibility > 6) {
            throw new IllegalArgumentException("credibility runs from 1 to 6");
        }
    }

    public Grade withMethod(@Nullable Method changed) {
        return new Grade(changed, credibility, status, rank, rankReason);
    }

    public Grade withCredibility(int changed) {
        return new Grade(method, changed, status, rank, rankReason);
    }

    public Grade withStatus(Status changed) {
        return new Grade(method, credibility, changed, rank, rankReason);
    }

    public Grade withRank(Rank changed) {
        return new Grade(method, credibility, status, changed, rankReason);
    }

    public Grade withRankReason(@Nullable String changed) {
        return new Grade(method, credibility, status, rank, changed);
    }
}

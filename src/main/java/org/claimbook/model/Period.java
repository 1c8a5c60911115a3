package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// For when a figure holds.
///
/// @param start since when a cumulative figure counts, or when a bounded period begins
/// @param asOf the date that the figure is for
public record Period(
        Accumulation accumulation,
        @Nullable EdtfDate start,
        @Nullable EdtfDate asOf,
        @Nullable Basis basis) {
    /// What an as-of date rests on.
    public enum Basis implements Coded {
        /// The report gives it.
        STATED,
        /// Taken from the date of publication.
        PUBLICATION,
        UNKNOWN
    }

    public Period withAccumulation(Accumulation changed) {
        return new Period(changed, start, asOf, basis);
    }

    public Period withStart(@Nullable EdtfDate changed) {
        return new Period(accumulation, changed, asOf, basis);
    }

    public Period withAsOf(@Nullable EdtfDate changed) {
        return new Period(accumulation, start, changed, basis);
    }

    public Period withBasis(@Nullable Basis changed) {
        return new Period(accumulation, start, asOf, changed);
    }
}

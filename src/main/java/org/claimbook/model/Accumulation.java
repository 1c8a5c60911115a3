package org.claimbook.model;

/// Over which time a figure counts.
public enum Accumulation implements Coded {
    /// Since the start of the period, up to the as-of date.
    CUMULATIVE,
    /// Within the period, from its start to the as-of date.
    PERIOD,
    /// A stock or a state at the as-of date.
    LEVEL,
    UNKNOWN
}

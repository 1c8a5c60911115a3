package org.claimbook.chart.data;

/// What a figure on a chart has to stand on, at the date for which it is drawn.
public enum Footing {
    /// Claimed for this very date; a computed figure, when all that it was computed from was.
    CLAIMED,
    /// Claimed for an earlier date, and held to be the newest that was known.
    CARRIED,
    /// Claimed by nobody: on the straight line between two claims.
    INTERPOLATED
}

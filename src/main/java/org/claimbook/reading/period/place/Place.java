package org.claimbook.reading.period.place;

/// A place that a text names; places in the text are those of tokens, ends exclusive.
///
/// @param rank from 0 (a street) to 4 (a country); the lower, the more specific
/// @param kind how it was found
public record Place(int from, int to, double rank, Kind kind) {
    /// How a place was found.
    public enum Kind {
        NOUN,
        NAME,
        LABEL,
        LEAD_IN,
        SHARED,
        OFFICE
    }

    Place as(Kind other) {
        return new Place(from, to, rank, other);
    }
}

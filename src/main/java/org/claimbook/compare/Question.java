package org.claimbook.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to compare, and how.
///
/// @param key the series asked for; each source has its own
/// @param sinceWithin by how many days a cumulative start may differ from the key's and still take part; 0 for none
/// @param sources the claimants wanted, in the order of their columns; empty for all, by number of claims
/// @param from only as-of dates from this day on
/// @param to only as-of dates up to this day
/// @param at one row, for this date only
/// @param within how many days old a claim may be under [Alignment#LATEST]
/// @param baseline the claimant against whom the others are measured
/// @param widening whether "about 45,000" is read as an interval (44,500–45,500) when relations are judged
/// @param signed whether the measure's figures may be negative, so that 0 is no floor
public record Question(
        SeriesKey key,
        int sinceWithin,
        List<String> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate at,
        Alignment alignment,
        int within,
        @Nullable String baseline,
        boolean widening,
        boolean signed) {
    /// How many days old a claim may be, unless asked otherwise.
    public static final int WITHIN = 7;

    public Question {
        sources = List.copyOf(sources);
    }

    /// The same question of another series.
    public Question of(SeriesKey other, boolean otherSigned) {
        return new Question(
                other, sinceWithin, sources, from, to, at, alignment, within, baseline, widening, otherSigned);
    }

    /// The whole of a series, aligned as is usual.
    public static Question of(SeriesKey key) {
        return new Question(key, 0, List.of(), null, null, null, Alignment.LATEST, WITHIN, null, true, false);
    }
}

package org.claimbook.job;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A comparison as somebody asks for it: with names as typed, and with much left out.
///
/// A filter that is null is left out and takes the only combination there is; an empty subject or place asks
/// for claims that have none.
///
/// @param sources claimants, in the order of their columns; empty for all
public record Ask(
        String measure,
        @Nullable String unit,
        @Nullable String subject,
        @Nullable String place,
        @Nullable Accumulation accumulation,
        @Nullable Since since,
        int sinceWithin,
        List<String> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate at,
        Alignment alignment,
        int within,
        @Nullable String baseline) {

    /// The start of counting that is asked for.
    ///
    /// @param start null for figures that name none
    public record Since(@Nullable EdtfDate start) {}

    public Ask {
        sources = List.copyOf(sources);
    }

    /// The same of this date only.
    public Ask on(LocalDate date) {
        return new Ask(
                measure,
                unit,
                subject,
                place,
                accumulation,
                since,
                sinceWithin,
                sources,
                from,
                to,
                date,
                alignment,
                within,
                baseline);
    }

    /// All there is of a measure.
    public static Ask of(String measure) {
        return new Ask(
                measure,
                null,
                null,
                null,
                null,
                null,
                0,
                List.of(),
                null,
                null,
                null,
                Alignment.LATEST,
                Question.WITHIN,
                null);
    }
}

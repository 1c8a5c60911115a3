package org.claimbook.ui.compare.find;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.book.claim.TopicStore.MeasureUse;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.compare.SeriesKey;
import org.claimbook.job.Ask;
import org.claimbook.model.Accumulation;
import org.jspecify.annotations.Nullable;

/// What somebody wants compared; whatever is null is left to [Lookup].
///
/// @param sources claimants, in the order of their columns
/// @param at this date only
/// @param baseline the claimant to measure others against; empty for none
public record Wish(
        @Nullable MeasureName measure,
        @Nullable SeriesKey key,
        int sinceWithin,
        @Nullable List<String> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate at,
        Alignment alignment,
        int within,
        @Nullable String baseline) {
    /// A measure in one of its units.
    public record MeasureName(String name, String unit) {
        public static MeasureName of(MeasureUse use) {
            return new MeasureName(use.measure(), use.unit());
        }
    }

    public static final Wish ANY =
            new Wish(null, null, 0, null, null, null, null, Alignment.LATEST, Question.WITHIN, null);

    public Wish withMeasure(MeasureName changed) {
        return new Wish(changed, null, 0, null, from, to, at, alignment, within, null);
    }

    /// The same of this key of this measure.
    Wish of(MeasureName settled, SeriesKey settledKey) {
        return new Wish(settled, settledKey, sinceWithin, sources, from, to, at, alignment, within, baseline);
    }

    public Wish withKey(SeriesKey changed) {
        return new Wish(measure, changed, sinceWithin, sources, from, to, at, alignment, within, baseline);
    }

    public Wish withSinceWithin(int changed) {
        return new Wish(measure, key, changed, sources, from, to, at, alignment, within, baseline);
    }

    public Wish withSources(@Nullable List<String> changed) {
        return new Wish(measure, key, sinceWithin, changed, from, to, at, alignment, within, baseline);
    }

    /// Of one date only, until other dates are wished for.
    public Wish on(@Nullable LocalDate date) {
        return new Wish(measure, key, sinceWithin, sources, from, to, date, alignment, within, baseline);
    }

    public Wish withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Wish(measure, key, sinceWithin, sources, first, last, null, alignment, within, baseline);
    }

    public Wish withAlignment(Alignment changed, int days) {
        return new Wish(measure, key, sinceWithin, sources, from, to, at, changed, days, baseline);
    }

    public Wish withBaseline(@Nullable String changed) {
        return new Wish(measure, key, sinceWithin, sources, from, to, at, alignment, within, changed);
    }

    /// The same as the job asks it: for this key, of these sources (empty for all).
    public Ask ask(SeriesKey of, List<String> by, @Nullable String against) {
        var topic = of.topic();
        return new Ask(
                topic.measure() == null ? "" : topic.measure(),
                topic.unit(),
                topic.subject() == null ? "" : topic.subject(),
                topic.place() == null ? "" : topic.place(),
                of.accumulation(),
                of.accumulation() == Accumulation.CUMULATIVE ? new Ask.Since(of.start()) : null,
                sinceWithin,
                by,
                from,
                to,
                at,
                alignment,
                within,
                against);
    }
}

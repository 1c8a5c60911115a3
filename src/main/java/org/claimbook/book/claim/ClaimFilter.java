package org.claimbook.book.claim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Topic;
import org.jspecify.annotations.Nullable;

/// Which claims are meant; what is null does not narrow. Names are known by alias too, and one that the book
/// does not know matches nothing; the empty name means claims that have none.
///
/// @param unit of the measure, exactly
/// @param claimant name of the source that makes the claim
/// @param from only claims whose as-of date, by the last day that it can mean, is this day or later
/// @param to only claims whose as-of date is this day or earlier
/// @param text words that must all occur in the quote, the stated number, the note, the report's title or the
/// names; as
///     [org.claimbook.book.search.SearchWords] reads them
/// @param contains a text that a column must contain, as it is shown in the grid, whatever the case
public record ClaimFilter(
        @Nullable String measure,
        @Nullable String unit,
        @Nullable String claimant,
        @Nullable String subject,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Status status,
        @Nullable String text,
        @Nullable Accumulation accumulation,
        @Nullable String reportUid,
        Map<ClaimColumn, String> contains) {
    /// Every claim.
    public static final ClaimFilter ALL =
            new ClaimFilter(null, null, null, null, null, null, null, null, null, null, null, Map.of());

    /// Claims of just this topic: those without a subject or place where it has none.
    public static ClaimFilter of(Topic topic) {
        return ALL.withMeasure(topic.measure())
                .withUnit(topic.unit())
                .withSubject(Objects.requireNonNullElse(topic.subject(), ""))
                .withPlace(Objects.requireNonNullElse(topic.place(), ""));
    }

    public ClaimFilter {
        contains = Map.copyOf(contains);
    }

    public ClaimFilter withMeasure(@Nullable String changed) {
        return new ClaimFilter(
                changed, unit, claimant, subject, place, from, to, status, text, accumulation, reportUid, contains);
    }

    public ClaimFilter withUnit(@Nullable String changed) {
        return new ClaimFilter(
                measure, changed, claimant, subject, place, from, to, status, text, accumulation, reportUid, contains);
    }

    public ClaimFilter withClaimant(@Nullable String changed) {
        return new ClaimFilter(
                measure, unit, changed, subject, place, from, to, status, text, accumulation, reportUid, contains);
    }

    public ClaimFilter withSubject(@Nullable String changed) {
        return new ClaimFilter(
                measure, unit, claimant, changed, place, from, to, status, text, accumulation, reportUid, contains);
    }

    public ClaimFilter withPlace(@Nullable String changed) {
        return new ClaimFilter(
                measure, unit, claimant, subject, changed, from, to, status, text, accumulation, reportUid, contains);
    }

    public ClaimFilter withFrom(@Nullable LocalDate changed) {
        return new ClaimFilter(
                measure, unit, claimant, subject, place, changed, to, status, text, accumulation, reportUid, contains);
    }

    public ClaimFilter withTo(@Nullable LocalDate changed) {
        return new ClaimFilter(
                measure,
                unit,
                claimant,
                subject,
                place,
                from,
                changed,
                status,
                text,
                accumulation,
                reportUid,
                contains);
    }

    public ClaimFilter withStatus(@Nullable Status changed) {
        return new ClaimFilter(
                measure, unit, claimant, subject, place, from, to, changed, text, accumulation, reportUid, contains);
    }

    public ClaimFilter withText(@Nullable String changed) {
        return new ClaimFilter(
                measure, unit, claimant, subject, place, from, to, status, changed, accumulation, reportUid, contains);
    }

    public ClaimFilter withAccumulation(@Nullable Accumulation changed) {
        return new ClaimFilter(
                measure, unit, claimant, subject, place, from, to, status, text, changed, reportUid, contains);
    }

    public ClaimFilter withReportUid(@Nullable String changed) {
        return new ClaimFilter(
                measure, unit, claimant, subject, place, from, to, status, text, accumulation, changed, contains);
    }

    /// Also asks that a column contain a text; a blank text asks nothing of it.
    public ClaimFilter withContaining(ClaimColumn column, String part) {
        var changed = new EnumMap<ClaimColumn, String>(ClaimColumn.class);
        changed.putAll(contains);
        if (part.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, part);
        }
        return new ClaimFilter(
                measure, unit, claimant, subject, place, from, to, status, text, accumulation, reportUid, changed);
    }
}

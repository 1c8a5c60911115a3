package org.claimbook.compare.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimbook.compare.SeriesKey;
import org.claimbook.compare.check.FullSeries.Day;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Period;
import org.jspecify.annotations.Nullable;

/// All that is said of one topic, counted over the same time. Rejected and deprecated claims are not among it.
///
/// @param key of all the claims; of figures of bounded periods without a start
/// @param signed whether the measure's figures may be negative
/// @param series one a claimant, and one a length of period where the figures are of bounded periods
/// @param linked which claims are known to hang together
/// @param texts which reports have the same text
public record TopicClaims(SeriesKey key, boolean signed, List<FullSeries> series, Linked linked, Texts texts) {
    /// What makes a series within the topic.
    private record Strand(@Nullable String claimant, long days) {}

    public TopicClaims {
        series = List.copyOf(series);
    }

    /// @param claims at least one, in order of entry
    public static TopicClaims of(List<Claim> claims, boolean signed, Linked linked, Texts texts) {
        var strands = new LinkedHashMap<Strand, Map<LocalDate, List<Claim>>>();
        for (var claim : claims) {
            var asOf = claim.period().asOf();
            if (asOf != null) {
                strands.computeIfAbsent(strand(claim), _ -> new TreeMap<>())
                        .computeIfAbsent(asOf.last(), _ -> new ArrayList<>())
                        .add(claim);
            }
        }
        var series = new ArrayList<FullSeries>(strands.size());
        strands.forEach((strand, days) -> series.add(new FullSeries(
                strand.claimant(),
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList())));
        return new TopicClaims(key(claims.getFirst()), signed, series, linked, texts);
    }

    public boolean isCumulative() {
        return key.accumulation() == Accumulation.CUMULATIVE;
    }

    private static SeriesKey key(Claim claim) {
        var period = claim.period();
        return new SeriesKey(
                claim.topic(),
                period.accumulation(),
                period.accumulation() == Accumulation.CUMULATIVE ? period.start() : null);
    }

    private static Strand strand(Claim claim) {
        return new Strand(claim.speech().claimant(), length(claim.period()));
    }

    /// How many days a bounded period has; -1 where that is not known, or does not matter.
    private static long length(Period period) {
        var start = period.start();
        var asOf = period.asOf();
        return period.accumulation() == Accumulation.CUMULATIVE
                        || period.accumulation() == Accumulation.LEVEL
                        || start == null
                        || asOf == null
                ? -1
                : ChronoUnit.DAYS.between(start.first(), asOf.last()) + 1;
    }
}

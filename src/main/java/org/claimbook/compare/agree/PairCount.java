package org.claimbook.compare.agree;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Interval;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Question;
import org.claimbook.compare.Relation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// Counts the pairs of two sources, row after row.
final class PairCount {
    private final String source;
    private final String other;
    private final Map<Relation.Kind, Integer> relations = new EnumMap<>(Relation.Kind.class);

    /// ln(b / a) of points.
    private final List<Double> points = new ArrayList<>();

    /// The lower and upper ends of ln(b / a) where it is no point; infinite where open.
    private final List<Double> lows = new ArrayList<>();

    private final List<Double> highs = new ArrayList<>();
    private int pairs;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    /// The claims of the row before.
    private String lastA = "";

    private String lastB = "";

    PairCount(String source, String other) {
        this.source = source;
        this.other = other;
    }

    /// Adds a row, unless the same two claims stood in the row before: a claim stands in neighbouring rows, so
    /// they can not have stood together earlier.
    void add(Claim a, Claim b, LocalDate date, Question question) {
        if (a.uid().equals(lastA) && b.uid().equals(lastB)) {
            return;
        }
        lastA = a.uid();
        lastB = b.uid();
        pairs++;
        first = date.isBefore(first) ? date : first;
        last = date.isAfter(last) ? date : last;
        var disagreement = Disagreement.of(a.figure(), b.figure(), question.widening(), question.signed());
        relations.merge(disagreement.relation().kind(), 1, Integer::sum);
        logarithm(a.figure(), b.figure(), disagreement.logRatio(), question.signed());
    }

    private void logarithm(Figure a, Figure b, @Nullable Quantity logRatio, boolean signed) {
        if (!canBeAboveZero(a, signed) || !canBeAboveZero(b, signed)) {
            return;
        }
        if (a.isPoint() && b.isPoint()) {
            points.add(requireNonNull(requireNonNull(logRatio).low()).doubleValue());
            return;
        }
        lows.add(logRatio == null ? Double.NEGATIVE_INFINITY : end(logRatio.low(), Double.NEGATIVE_INFINITY));
        highs.add(logRatio == null ? Double.POSITIVE_INFINITY : end(logRatio.high(), Double.POSITIVE_INFINITY));
    }

    private static boolean canBeAboveZero(Figure figure, boolean signed) {
        var interval = Interval.of(figure, false, signed);
        if (interval == null) {
            return false;
        }
        var high = interval.high();
        return high == null || high.signum() > 0;
    }

    private static double end(@Nullable BigDecimal number, double open) {
        return number == null ? open : number.doubleValue();
    }

    PairAgreement agreement() {
        return new PairAgreement(
                source,
                other,
                pairs,
                Quartiles.of(points),
                pairs - points.size(),
                medianBound(),
                relations.getOrDefault(Relation.Kind.EQUAL, 0),
                relations.getOrDefault(Relation.Kind.COMPATIBLE, 0),
                relations.getOrDefault(Relation.Kind.APART, 0),
                relations.getOrDefault(Relation.Kind.UNKNOWN, 0),
                first,
                last);
    }

    /// Each number of a sorted sample grows with each of the numbers that were sorted, and so does the median:
    /// that of the lower ends lies below it, that of the upper ends above.
    private @Nullable Quantity medianBound() {
        if (lows.isEmpty()) {
            return null;
        }
        var low = Quartiles.median(Quartiles.sorted(joined(points, lows)));
        var high = Quartiles.median(Quartiles.sorted(joined(points, highs)));
        var lower = Double.isInfinite(low) ? null : BigDecimal.valueOf(low);
        var upper = Double.isInfinite(high) ? null : BigDecimal.valueOf(high);
        return lower == null && upper == null ? null : new Quantity(lower, upper);
    }

    private static List<Double> joined(List<Double> some, List<Double> more) {
        var all = new ArrayList<Double>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return all;
    }
}

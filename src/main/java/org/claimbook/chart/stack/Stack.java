package org.claimbook.chart.stack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimbook.compare.Interval;
import org.claimbook.compare.Question;
import org.claimbook.compare.Series;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// What one source says of the parts of a total, and of the total, for one date.
///
/// @param segments the parts that it states a number for, in the order of the tree
/// @param total as it states it; null where it does not
/// @param complete whether it states every part that the comparison knows
/// @param gap by how much the stated total is more than the parts, or less where negative, at the least; null where
/// they can add up
record Stack(
        String source,
        LocalDate date,
        List<Segment> segments,
        Series.@Nullable Point total,
        boolean complete,
        @Nullable BigDecimal gap) {
    /// @param part its place among all parts of the comparison
    record Segment(int part, Series.Point point) {
        Figure figure() {
            return point.claim().figure();
        }

        /// How long it is drawn: its stated end, or the middle of a range.
        double length() {
            return middle(figure());
        }

        /// Whether it is drawn hollow: a bound, a range, or approximate.
        boolean isHollow() {
            return figure().qualifier() != Qualifier.EXACT;
        }
    }

    Stack {
        segments = List.copyOf(segments);
    }

    /// @param known how many parts the comparison knows
    static Stack of(
            String source,
            LocalDate date,
            List<Segment> segments,
            Series.@Nullable Point total,
            int known,
            Question question) {
        var complete = segments.size() == known;
        return new Stack(source, date, segments, total, complete, gap(segments, total, complete, question));
    }

    /// The total held against the sum of the parts as intervals; parts that are not stated may be anything from 0 up.
    private static @Nullable BigDecimal gap(
            List<Segment> segments, Series.@Nullable Point total, boolean complete, Question question) {
        var whole = total == null ? null : Interval.of(total.claim().figure(), question.widening(), question.signed());
        if (whole == null || (!complete && question.signed())) {
            return null;
        }
        var sum = Interval.point(BigDecimal.ZERO);
        for (var segment : segments) {
            sum = sum(
                    sum, Objects.requireNonNull(Interval.of(segment.figure(), question.widening(), question.signed())));
        }
        var parts = complete ? sum : new Interval(sum.low(), sum.lowIncluded(), null, false);
        var gap = whole.gap(parts);
        var above = whole.low() != null && parts.high() != null && whole.low().compareTo(parts.high()) >= 0;
        return gap == null || above ? gap : gap.negate();
    }

    private static Interval sum(Interval a, Interval b) {
        var low = a.low() == null || b.low() == null ? null : a.low().add(b.low());
        var high = a.high() == null || b.high() == null ? null : a.high().add(b.high());
        return new Interval(
                low,
                low != null && a.lowIncluded() && b.lowIncluded(),
                high,
                high != null && a.highIncluded() && b.highIncluded());
    }

    /// The end of the parts that are drawn, stacked from zero.
    double end() {
        return segments.stream()
                .mapToDouble(segment -> Math.max(0, segment.length()))
                .sum();
    }

    /// The stated total, or the middle of a range; NaN where none is stated.
    double stated() {
        return total == null ? Double.NaN : middle(total.claim().figure());
    }

    /// What of the total is left for parts that are not stated; 0 where all are, or nothing is left.
    double rest() {
        return complete || total == null ? 0 : Math.max(0, stated() - end());
    }

    static double middle(Figure figure) {
        var stated = figure.statedEnd();
        if (stated != null) {
            return stated.doubleValue();
        }
        var low = figure.low();
        var high = figure.high();
        return low == null || high == null ? Double.NaN : (low.doubleValue() + high.doubleValue()) / 2;
    }
}

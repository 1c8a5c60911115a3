package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimbook.compare.Interval;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.Phrase;
import org.claimbook.compare.check.Total;
import org.claimbook.compare.check.TotalRule;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Parts that do not come to their total: exact figures by their exact sum, others by the interval of their sum.
///
/// Parts that are not all there only must not come to more than the total.
public final class PartsSum implements TotalRule {
    public static final String ID = "parts-sum";

    /// What the parts come to, and by how much that misses the total.
    ///
    /// @param difference the distance of the nearest ends
    private record Miss(String form, Figure sum, BigDecimal difference) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(Total total, Consumer<Finding> findings) {
        if (total.parts().isEmpty() || (total.signed() && !total.complete())) {
            return;
        }
        var miss = isExact(total) ? missed(total) : missedInterval(total);
        if (miss != null) {
            findings.accept(finding(total, miss));
        }
    }

    private static boolean isExact(Total total) {
        return isExact(total.total()) && total.parts().stream().allMatch(PartsSum::isExact);
    }

    private static boolean isExact(Claim claim) {
        return claim.figure().qualifier() == Qualifier.EXACT;
    }

    private static @Nullable Miss missed(Total total) {
        var whole = total.total().figure().value();
        var sum = BigDecimal.ZERO;
        for (var part : total.parts()) {
            var value = part.figure().value();
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        if (whole == null) {
            return null;
        }
        var order = sum.compareTo(whole);
        if (order == 0 || (order < 0 && !total.complete())) {
            return null;
        }
        var form = !total.complete() ? "exceeds" : order > 0 ? "more" : "less";
        return new Miss(form, exact(sum), sum.subtract(whole).abs());
    }

    private static @Nullable Miss missedInterval(Total total) {
        var whole = Interval.of(total.total().figure(), true, total.signed());
        var sum = sum(total);
        if (whole == null || sum == null) {
            return null;
        }
        var bound = total.complete() ? whole : new Interval(null, false, whole.high(), whole.highIncluded());
        var gap = sum.gap(bound);
        if (gap == null) {
            return null;
        }
        var form = !total.complete() ? "exceeds-about" : isAbove(sum, whole) ? "more-about" : "less-about";
        return new Miss(form, figure(sum), gap);
    }

    /// Which of two that do not meet lies above.
    private static boolean isAbove(Interval sum, Interval whole) {
        return sum.low() != null && whole.high() != null && sum.low().compareTo(whole.high()) >= 0;
    }

    /// From the sum of the low ends to that of the high ends; an end is open where one part's is, and belongs to
    /// it where all parts' do. Null where a part says no number.
    private static @Nullable Interval sum(Total total) {
        var sum = Interval.point(BigDecimal.ZERO);
        for (var part : total.parts()) {
            var next = Interval.of(part.figure(), true, total.signed());
            if (next == null) {
                return null;
            }
            var low = sum(sum.low(), next.low());
            var high = sum(sum.high(), next.high());
            sum = new Interval(
                    low,
                    low != null && sum.lowIncluded() && next.lowIncluded(),
                    high,
                    high != null && sum.highIncluded() && next.highIncluded());
        }
        return sum;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static Figure exact(BigDecimal number) {
        return Figure.of(null, Qualifier.EXACT, number);
    }

    /// The interval as a figure, to be shown like one.
    private static Figure figure(Interval interval) {
        var low = interval.low();
        var high = interval.high();
        if (low != null && high != null) {
            return interval.isPoint() ? exact(low) : Figure.between(null, low, high);
        }
        if (low != null) {
            return Figure.of(null, interval.lowIncluded() ? Qualifier.AT_LEAST : Qualifier.MORE_THAN, low);
        }
        return high == null
                ? Figure.unknown(null)
                : Figure.of(null, interval.highIncluded() ? Qualifier.AT_MOST : Qualifier.LESS_THAN, high);
    }

    private Finding finding(Total total, Miss miss) {
        var whole = total.total();
        var claims = new ArrayList<Claim>(total.parts().size() + 1);
        claims.add(whole);
        claims.addAll(total.parts());
        List<Figure> figures = total.parts().stream().map(Claim::figure).toList();
        return Finding.of(
                this,
                miss.form(),
                claims,
                Named.who(whole),
                Named.measure(whole),
                Named.asOf(whole),
                total.parts().stream().map(Named::measure).toList(),
                new Phrase.Sum(figures),
                miss.sum(),
                whole.figure(),
                miss.difference(),
                Named.outlet(whole.report()));
    }
}

package org.claimbook.chart.bars;

import java.math.BigDecimal;
import org.claimbook.compare.Cell.Change;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Series;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// How much a source's figure changed from one claim to the next, evenly over the days between.
///
/// @param after the later claim
/// @param change from the one before
/// @param step the time for which it is given
/// @param about whether either of the two figures is only approximate
record Rate(Series.Point after, Change change, Step step, boolean about) {
    /// Days since 1970-01-01 of the earlier as-of date.
    double from() {
        return change.from().toEpochDay();
    }

    /// Of the later as-of date.
    double to() {
        return after.date().toEpochDay();
    }

    /// The lowest that the change for a step can be; minus infinity for no lower end.
    double low() {
        return end(change.difference().low(), Double.NEGATIVE_INFINITY);
    }

    /// The highest; infinity for no upper end.
    double high() {
        return end(change.difference().high(), Double.POSITIVE_INFINITY);
    }

    private double end(@Nullable BigDecimal difference, double open) {
        return difference == null ? open : difference.doubleValue() / change.days() * step.days();
    }

    boolean isPoint() {
        return change.difference().isPoint();
    }

    /// Whether it is a number of which nothing is left open.
    boolean isExact() {
        return isPoint() && !about;
    }

    /// Whether one end is open.
    boolean isBound() {
        return change.difference().low() == null || change.difference().high() == null;
    }

    /// Where the bar ends: at the number, at the only end of a bound, or at the farther end of a range.
    double height() {
        if (isBound()) {
            return Double.isInfinite(low()) ? high() : low();
        }
        return Math.abs(high()) >= Math.abs(low()) ? high() : low();
    }

    /// Where the bar begins: at zero, or, of a range, at its lower end.
    double base() {
        return isRange() ? low() : 0;
    }

    /// Where the bar ends: of a range, at its higher end.
    double tip() {
        return isRange() ? high() : height();
    }

    private boolean isRange() {
        return !isPoint() && !isBound();
    }

    Qualifier qualifier() {
        if (isPoint()) {
            return about ? Qualifier.ABOUT : Qualifier.EXACT;
        }
        return change.difference().low() == null
                ? Qualifier.AT_MOST
                : change.difference().high() == null ? Qualifier.AT_LEAST : Qualifier.BETWEEN;
    }

    /// The change for a step, as it is printed: to six digits.
    Quantity printed() {
        return new Quantity(
                printed(change.difference().low(), low()),
                printed(change.difference().high(), high()));
    }

    private static @Nullable BigDecimal printed(@Nullable BigDecimal difference, double end) {
        return difference == null ? null : Quantity.rounded(BigDecimal.valueOf(end));
    }
}

package org.claimbook.chart.rows;

import java.math.BigDecimal;
import java.util.Comparator;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.compare.Series;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// What one source says of the date of the chart.
///
/// @param series its place among the sources of the comparison
/// @param point the claim; of an interpolated figure, the later of the two that it lies between
/// @param figure as it is drawn
/// @param daysBefore how many days before the date the claim was for; 0 for an interpolated figure
/// @param before of an interpolated figure, the earlier of the two claims; null for a figure that was claimed
record SourceRow(
        int series, String source, Series.Point point, Figure figure, int daysBefore, Series.@Nullable Point before) {
    /// Highest first: points and bounds by the number stated, ranges by their middle, and last those without a number.
    static final Comparator<SourceRow> HIGHEST_FIRST =
            Comparator.comparing(SourceRow::middle, Comparator.nullsLast(Comparator.reverseOrder()));

    boolean isDerived() {
        return before != null;
    }

    boolean saysNumber() {
        return figure.qualifier() != Qualifier.UNKNOWN;
    }

    private @Nullable BigDecimal middle() {
        var low = low();
        var high = high();
        return low == null || high == null ? null : low.add(high).divide(BigDecimal.TWO);
    }

    /// The lowest number stated.
    @Nullable
    BigDecimal low() {
        var stated = figure.statedEnd();
        return stated == null ? figure.low() : stated;
    }

    /// The highest number stated.
    @Nullable
    BigDecimal high() {
        var stated = figure.statedEnd();
        return stated == null ? figure.high() : stated;
    }

    /// Whether it says a number that has a place on the scale.
    boolean isOn(FigureScale scale) {
        var low = low();
        return low != null && scale.holds(low.doubleValue());
    }
}

package org.claimbook.chart.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Series;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// One cell of a heat map: a figure, and how it stands to what it is held against.
///
/// @param series of the figure: its place among the sources of the comparison
/// @param date of the column
/// @param point the claim; of an interpolated figure, the later of the two that it lies between
/// @param interpolated whether nobody claimed the figure
/// @param against name of what it is held against
/// @param itself whether it is held against itself, which is no comparison
/// @param logRatio ln(figure / other); null where it is undefined, or nothing can be said of it
/// @param ratio figure / other; null likewise
record HeatCell(
        int series,
        LocalDate date,
        Series.Point point,
        boolean interpolated,
        String against,
        boolean itself,
        @Nullable Quantity logRatio,
        @Nullable Quantity ratio) {
    /// How the log ratio is meant: as a point, as a bound or as a range.
    Qualifier qualifier() {
        if (logRatio == null) {
            return Qualifier.UNKNOWN;
        }
        if (logRatio.isPoint()) {
            return Qualifier.EXACT;
        }
        return logRatio.low() == null
                ? Qualifier.AT_MOST
                : logRatio.high() == null ? Qualifier.AT_LEAST : Qualifier.BETWEEN;
    }

    /// Where on the scale of colours it stands: the log ratio itself, the only end of a bound, the middle of a range; 0
    /// where there is none.
    double place() {
        return logRatio == null ? 0 : middle(logRatio.low(), logRatio.high());
    }

    private static double middle(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return low != null ? low.doubleValue() : high != null ? high.doubleValue() : 0;
        }
        return (low.doubleValue() + high.doubleValue()) / 2;
    }
}

package org.claimbook.chart.data;

import java.time.LocalDate;
import java.util.Objects;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;

/// The claim behind a cell of a comparison.
public final class CellPoint {
    private CellPoint() {}

    /// The claim that a cell shows; of an interpolated number, the later of the two that it lies between.
    ///
    /// @param series of the cell's source
    public static Series.Point of(Cell cell, Series series) {
        return switch (cell) {
            case Cell.Claimed claimed ->
                new Series.Point(date(claimed.claim()), claimed.claim(), claimed.others(), claimed.why());
            case Cell.Interpolated between -> of(between.after(), series);
        };
    }

    /// The figure that a cell shows; an interpolated number rounded as it is everywhere.
    public static Figure figure(Cell cell) {
        return switch (cell) {
            case Cell.Claimed claimed -> claimed.claim().figure();
            case Cell.Interpolated between ->
                Figure.exact(Quantity.rounded(between.value()).toPlainString());
        };
    }

    /// The point of a series that is this claim: found by halving, for points stand oldest first, one a date.
    public static Series.Point of(Claim claim, Series series) {
        var date = date(claim);
        var points = series.points();
        var from = 0;
        var to = points.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (points.get(middle).date().isBefore(date)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        // A claim from before the time asked for may be looked back to, but is not in the series.
        return from < points.size() && points.get(from).claim().equals(claim)
                ? points.get(from)
                : new Series.Point(date, claim);
    }

    private static LocalDate date(Claim claim) {
        return Objects.requireNonNull(claim.period().asOf()).last();
    }
}

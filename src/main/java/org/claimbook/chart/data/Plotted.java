package org.claimbook.chart.data;

import java.time.LocalDate;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Series;
import org.claimbook.model.Figure;

/// One figure to be drawn.
///
/// @param point the claim behind it, with the date for which it is drawn; for an interpolated figure the
/// later of the two
/// @param figure what is drawn: the claim's own, or what was computed from it
public record Plotted(Series.Point point, Figure figure, Footing footing) {
    /// A claim's own figure.
    static Plotted own(Series.Point point) {
        return new Plotted(point, point.claim().figure(), Footing.CLAIMED);
    }

    /// A number between two claims, as it is printed.
    static Plotted interpolated(LocalDate date, Cell.Interpolated between) {
        return new Plotted(point(date, between), CellPoint.figure(between), Footing.INTERPOLATED);
    }

    /// The claim behind a cell, drawn for the date of its row.
    public static Series.Point point(LocalDate date, Cell cell) {
        return switch (cell) {
            case Cell.Claimed claimed -> new Series.Point(date, claimed.claim(), claimed.others(), claimed.why());
            case Cell.Interpolated between -> new Series.Point(date, between.after());
        };
    }
}

package org.claimbook.chart.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.data.CellPoint;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Row;
import org.jspecify.annotations.Nullable;

/// The figures of one date of a comparison: of the date asked for, else of its last.
///
/// @param date null where the comparison has none
/// @param rows highest first
/// @param silent the sources that have no figure for the date
/// @param median of the figures that are points; null where fewer than two are
/// @param points how many these are
record DateRows(
        @Nullable LocalDate date,
        List<SourceRow> rows,
        List<String> silent,
        @Nullable BigDecimal median,
        int points) {
    DateRows {
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
    }

    static DateRows of(Matrix matrix) {
        if (matrix.rows().isEmpty()) {
            return new DateRows(matrix.question().at(), List.of(), matrix.sources(), null, 0);
        }
        var row = matrix.rows().getLast();
        var rows = new ArrayList<SourceRow>();
        var silent = new ArrayList<String>();
        for (var series = 0; series < matrix.sources().size(); series++) {
            var source = matrix.sources().get(series);
            var place = series;
            row.cell(source).ifPresentOrElse(cell -> rows.add(row(matrix, place, cell)), () -> silent.add(source));
        }
        rows.sort(SourceRow.HIGHEST_FIRST);
        return new DateRows(row.date(), rows, silent, median(row), points(row));
    }

    /// The row of a source that has a figure.
    SourceRow ofSeries(int series) {
        return rows.stream().filter(row -> row.series() == series).findFirst().orElseThrow();
    }

    private static int points(Row row) {
        return row.spread().sources() - row.spread().bounds();
    }

    private static @Nullable BigDecimal median(Row row) {
        return points(row) < 2 ? null : row.spread().median();
    }

    private static SourceRow row(Matrix matrix, int series, Cell cell) {
        var claims = matrix.series().get(series);
        var point = CellPoint.of(cell, claims);
        var figure = CellPoint.figure(cell);
        return switch (cell) {
            case Cell.Claimed claimed -> new SourceRow(series, cell.source(), point, figure, claimed.dayGap(), null);
            case Cell.Interpolated between ->
                new SourceRow(series, cell.source(), point, figure, 0, CellPoint.of(between.before(), claims));
        };
    }
}

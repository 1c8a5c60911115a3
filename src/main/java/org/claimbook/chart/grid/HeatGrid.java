package org.claimbook.chart.grid;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimbook.chart.data.CellPoint;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// The disagreement of all cells of a comparison.
///
/// @param sources the rows, from the top
/// @param columns from the left
/// @param ofPairs whether the columns are sources, too, and not dates
record HeatGrid(List<String> sources, List<HeatColumn> columns, boolean ofPairs) {
    private static final double LEAST_REACH = 0.1;
    private static final double USUAL = 0.95;
    static final String MEDIAN = "the median";

    private static final Quantity NONE = Quantity.point(BigDecimal.ZERO);
    private static final Quantity ONCE = Quantity.point(BigDecimal.ONE);

    HeatGrid {
        sources = List.copyOf(sources);
        columns = List.copyOf(columns);
    }

    /// A column a date: each figure against the baseline's, or, without a baseline, against the median of the date's
    /// points.
    static HeatGrid ofDates(Matrix matrix) {
        var columns = matrix.rows().stream()
                .map(row -> column(matrix, row))
                .filter(column -> !column.cells().isEmpty())
                .toList();
        return new HeatGrid(matrix.sources(), columns, false);
    }

    /// A column a source that has a figure for the last date: what each row's source says against what it says.
    static HeatGrid ofSources(Matrix matrix) {
        if (matrix.rows().isEmpty()) {
            return new HeatGrid(matrix.sources(), List.of(), true);
        }
        var row = matrix.rows().getLast();
        var columns = matrix.sources().stream()
                .flatMap(source -> row.cell(source).stream())
                .map(other -> pairs(matrix, row, other))
                .toList();
        return new HeatGrid(matrix.sources(), columns, true);
    }

    private static HeatColumn column(Matrix matrix, Row row) {
        var baseline = matrix.question().baseline();
        var median = row.spread().median();
        var other = median == null || baseline != null ? null : Figure.exact(median.toPlainString());
        var cells = new HashMap<Integer, HeatCell>();
        for (var cell : row.cells()) {
            var found = baseline == null ? against(matrix, other, cell) : cell.againstBaseline();
            var itself = cell.source().equals(baseline);
            var made = cell(matrix, row, cell, baseline == null ? MEDIAN : baseline, itself, found);
            cells.put(made.series(), made);
        }
        return new HeatColumn("", row.date(), cells);
    }

    private static HeatColumn pairs(Matrix matrix, Row row, Cell other) {
        var cells = new HashMap<Integer, HeatCell>();
        for (var cell : row.cells()) {
            var itself = cell.source().equals(other.source());
            var found = against(matrix, CellPoint.figure(other), cell);
            var made = cell(matrix, row, cell, other.source(), itself, found);
            cells.put(made.series(), made);
        }
        return new HeatColumn(other.source(), row.date(), cells);
    }

    private static @Nullable Disagreement against(Matrix matrix, @Nullable Figure other, Cell cell) {
        var question = matrix.question();
        return other == null
                ? null
                : Disagreement.of(other, CellPoint.figure(cell), question.widening(), question.signed());
    }

    private static HeatCell cell(
            Matrix matrix, Row row, Cell cell, String against, boolean itself, @Nullable Disagreement found) {
        var series = matrix.sources().indexOf(cell.source());
        return new HeatCell(
                series,
                row.date(),
                CellPoint.of(cell, matrix.series().get(series)),
                cell instanceof Cell.Interpolated,
                against,
                itself,
                itself ? NONE : found == null ? null : found.logRatio(),
                itself ? ONCE : found == null ? null : found.ratio());
    }

    /// All cells, column by column, in the order of the sources.
    Stream<HeatCell> cells() {
        return columns.stream()
                .flatMap(column -> IntStream.range(0, sources.size())
                        .mapToObj(column.cells()::get)
                        .filter(Objects::nonNull));
    }

    /// The cells of one source, in the order of the columns.
    List<HeatCell> cells(int series) {
        return columns.stream()
                .map(column -> column.cells().get(series))
                .filter(Objects::nonNull)
                .toList();
    }

    /// How far from 0 the scale of colours goes: to a round number that no log ratio exceeds, or, where a few lie more
    /// than twice as far away as all others, that one in twenty exceeds, so that these few do not pale the others.
    double reach() {
        var distances =
                cells().mapToDouble(cell -> Math.abs(cell.place())).sorted().toArray();
        if (distances.length == 0) {
            return LEAST_REACH;
        }
        var furthest = distances[distances.length - 1];
        var usual = distances[(int) (USUAL * (distances.length - 1))];
        return round(furthest > 2 * usual && usual > 0 ? usual : furthest);
    }

    /// Whether some log ratios lie beyond the scale of colours.
    boolean exceeds(double reach) {
        return cells().anyMatch(cell -> Math.abs(cell.place()) > reach);
    }

    private static double round(double furthest) {
        var power = Math.pow(10, Math.floor(Math.log10(Math.max(furthest, LEAST_REACH))));
        return Stream.of(1.0, 2.0, 3.0, 5.0, 10.0)
                .map(times -> times * power)
                .filter(round -> round >= furthest * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
    }
}

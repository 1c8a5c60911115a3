package org.claimbook.job.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// The cells of a matrix as a table that other programs read: a row a date, and for each source its figure
/// (as value, or as the ends that it has) with what is needed to judge it, and its measures against the
/// baseline where there is one. Columns are added, never renamed.
final class MatrixCells {
    private static final List<String> FIGURE = List.of("", " low", " high", " qualifier", " as_of");
    private static final List<String> AGAINST =
            List.of(" difference", " ratio", " relative_difference", " log_ratio", " relation", " gap");
    private static final List<String> SPREAD =
            List.of("min", "max", "spread", "max_over_min", "median", "bounds", "source_count", "origins");

    private static final Numbers NUMBERS = new Numbers(">=", "<=", "..");

    private final Matrix matrix;
    private final @Nullable String baseline;

    MatrixCells(Matrix matrix) {
        this.matrix = matrix;
        this.baseline = matrix.question().baseline();
    }

    List<String> header() {
        var titles = new ArrayList<>(List.of("date"));
        for (var source : matrix.sources()) {
            FIGURE.forEach(part -> titles.add(source + part));
            if (measured(source)) {
                AGAINST.forEach(part -> titles.add(source + part));
            }
        }
        titles.addAll(SPREAD);
        return titles;
    }

    private boolean measured(String source) {
        return baseline != null && !source.equals(baseline);
    }

    /// Dates, decimals and texts; null for nothing. A bound or a range is a text, with its sign.
    @Nullable
    Object[] of(Row row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.date());
        for (var source : matrix.sources()) {
            var cell = row.cell(source).orElse(null);
            addFigure(cell, row, cells);
            if (measured(source)) {
                addAgainst(cell == null ? null : cell.againstBaseline(), cells);
            }
        }
        var spread = row.spread();
        cells.add(spread.min());
        cells.add(spread.max());
        cells.add(spread.spread());
        cells.add(derived(spread.maxOverMin()));
        cells.add(spread.median());
        cells.add(BigDecimal.valueOf(spread.bounds()));
        cells.add(BigDecimal.valueOf(spread.sources()));
        cells.add(BigDecimal.valueOf(spread.origins()));
        return cells.toArray();
    }

    private static void addFigure(@Nullable Cell cell, Row row, List<@Nullable Object> cells) {
        switch (cell) {
            case null -> addNothing(FIGURE.size(), cells);
            case Cell.Interpolated between -> {
                cells.add(derived(between.value()));
                addNothing(2, cells);
                cells.add("interpolated");
                cells.add(row.date());
            }
            case Cell.Claimed claimed -> {
                var figure = claimed.claim().figure();
                cells.add(figure.value());
                cells.add(figure.low());
                cells.add(figure.high());
                cells.add(figure.qualifier().code());
                cells.add(date(claimed.claim().period().asOf()));
            }
        }
    }

    private static void addAgainst(@Nullable Disagreement disagreement, List<@Nullable Object> cells) {
        if (disagreement == null) {
            addNothing(AGAINST.size(), cells);
            return;
        }
        cells.add(quantity(disagreement.difference(), UnaryOperator.identity(), NUMBERS::exact));
        cells.add(quantity(disagreement.ratio(), Quantity::rounded, NUMBERS::derived));
        cells.add(quantity(disagreement.relativeDifference(), Quantity::rounded, NUMBERS::derived));
        cells.add(quantity(disagreement.logRatio(), Quantity::rounded, NUMBERS::derived));
        cells.add(disagreement.relation().kind().code());
        cells.add(disagreement.relation().gap());
    }

    private static @Nullable Object quantity(
            @Nullable Quantity quantity, UnaryOperator<BigDecimal> point, Function<Quantity, String> text) {
        if (quantity == null) {
            return null;
        }
        var low = quantity.low();
        return low != null && quantity.isPoint() ? point.apply(low) : text.apply(quantity);
    }

    private static @Nullable BigDecimal derived(@Nullable BigDecimal number) {
        return number == null ? null : Quantity.rounded(number);
    }

    /// A day is a date to count with; a month or a doubtful day stays what it is.
    private static @Nullable Object date(@Nullable EdtfDate date) {
        if (date == null) {
            return null;
        }
        return date.isDay() && !date.approximate() && !date.uncertain() ? date.first() : date.toString();
    }

    private static void addNothing(int cells, List<@Nullable Object> to) {
        for (var i = 0; i < cells; i++) {
            to.add(null);
        }
    }
}

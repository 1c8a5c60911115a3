package org.claimbook.command.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.model.Decimals;
import org.jspecify.annotations.Nullable;

/// Prints a matrix as CSV: a row a date, and for each source its figure (as value, or as the ends that it has) with
/// what
/// is needed to judge it, and its measures against the baseline where there is one.
public final class MatrixCsv {
    private static final List<String> FIGURE = List.of("", " low", " high", " qualifier", " as_of");
    private static final List<String> AGAINST =
            List.of(" difference", " ratio", " relative_difference", " log_ratio", " relation", " gap");
    private static final List<String> SPREAD =
            List.of("min", "max", "spread", "max_over_min", "median", "bounds", "source_count", "origins");

    private final Matrix matrix;
    private final @Nullable String baseline;

    private MatrixCsv(Matrix matrix) {
        this.matrix = matrix;
        this.baseline = matrix.question().baseline();
    }

    public static void print(Matrix matrix, PrintWriter out) {
        var printer = new MatrixCsv(matrix);
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(printer.header());
        for (var row : matrix.rows()) {
            csv.writeRecord(printer.cells(row));
        }
    }

    private List<String> header() {
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

    private List<String> cells(Row row) {
        var cells = new ArrayList<>(List.of(row.date().toString()));
        for (var source : matrix.sources()) {
            var cell = row.cell(source).orElse(null);
            cells.addAll(figure(cell, row));
            if (measured(source)) {
                cells.addAll(against(cell == null ? null : cell.againstBaseline()));
            }
        }
        var spread = row.spread();
        cells.addAll(List.of(
                exact(spread.min()),
                exact(spread.max()),
                exact(spread.spread()),
                derived(spread.maxOverMin()),
                derived(spread.median()),
                Integer.toString(spread.bounds()),
                Integer.toString(spread.sources()),
                Integer.toString(spread.origins())));
        return cells;
    }

    private static List<String> figure(@Nullable Cell cell, Row row) {
        return switch (cell) {
            case null -> List.of("", "", "", "", "");
            case Cell.Interpolated between ->
                List.of(
                        derived(between.value()),
                        "",
                        "",
                        "interpolated",
                        row.date().toString());
            case Cell.Claimed claimed -> {
                var claim = claimed.claim();
                var figure = claim.figure();
                yield List.of(
                        exact(figure.value()),
                        exact(figure.low()),
                        exact(figure.high()),
                        figure.qualifier().code(),
                        Objects.toString(claim.period().asOf(), ""));
            }
        };
    }

    private static List<String> against(@Nullable Disagreement disagreement) {
        return disagreement == null
                ? List.of("", "", "", "", "", "")
                : List.of(
                        quantity(disagreement.difference(), MatrixCsv::exact),
                        quantity(disagreement.ratio(), MatrixCsv::derived),
                        quantity(disagreement.relativeDifference(), MatrixCsv::derived),
                        quantity(disagreement.logRatio(), MatrixCsv::derived),
                        disagreement.relation().kind().code(),
                        exact(disagreement.relation().gap()));
    }

    /// A number, or a bound with its sign: a bound must never be taken for a number by who reads the file.
    private static String quantity(@Nullable Quantity quantity, Function<@Nullable BigDecimal, String> text) {
        if (quantity == null) {
            return "";
        }
        var low = text.apply(quantity.low());
        var high = text.apply(quantity.high());
        if (quantity.isPoint()) {
            return low;
        }
        return quantity.high() == null ? ">=" + low : quantity.low() == null ? "<=" + high : low + ".." + high;
    }

    private static String exact(@Nullable BigDecimal number) {
        return number == null ? "" : Decimals.text(number);
    }

    private static String derived(@Nullable BigDecimal number) {
        return number == null ? "" : Quantity.text(number);
    }
}

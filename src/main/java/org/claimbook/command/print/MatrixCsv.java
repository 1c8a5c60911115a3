package org.claimbook.command.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Row;
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

    private static final Numbers NUMBERS = new Numbers(">=", "<=", "..");

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
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                Numbers.exact(spread.min()),
                Numbers.exact(spread.max()),
                Numbers.exact(spread.spread()),
                Numbers.derived(spread.maxOverMin()),
                Numbers.exact(spread.median()),
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
                        Numbers.derived(between.value()),
                        "",
                        "",
                        "interpolated",
                        row.date().toString());
            case Cell.Claimed claimed -> {
                var claim = claimed.claim();
                var figure = claim.figure();
                yield List.of(
                        Numbers.exact(figure.value()),
                        Numbers.exact(figure.low()),
                        Numbers.exact(figure.high()),
                        figure.qualifier().code(),
                        Objects.toString(claim.period().asOf(), ""));
            }
        };
    }

    private static List<String> against(@Nullable Disagreement disagreement) {
        return disagreement == null
                ? List.of("", "", "", "", "", "")
                : List.of(
                        NUMBERS.exact(disagreement.difference()),
                        NUMBERS.derived(disagreement.ratio()),
                        NUMBERS.derived(disagreement.relativeDifference()),
                        NUMBERS.derived(disagreement.logRatio()),
                        disagreement.relation().kind().code(),
                        Numbers.exact(disagreement.relation().gap()));
    }
}

package org.claimbook.command.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.NotCompared;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.model.Decimals;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.jspecify.annotations.Nullable;

/// Prints a matrix for a terminal: the sources side by side, each measured against the baseline, and the spread.
public final class MatrixTable {
    private final Matrix matrix;
    private final @Nullable String baseline;

    private MatrixTable(Matrix matrix) {
        this.matrix = matrix;
        this.baseline = matrix.question().baseline();
    }

    public static void print(Matrix matrix, Output output) {
        var printer = new MatrixTable(matrix);
        var table = new TextTable(printer.header());
        for (var row : matrix.rows()) {
            table.row(printer.cells(row));
        }
        table.print(output.out());
        matrix.notCompared().stream()
                .collect(Collectors.groupingBy(NotCompared::reason, LinkedHashMap::new, Collectors.counting()))
                .forEach((reason, count) -> output.err().println("not compared: " + count + " × " + reason));
    }

    private List<String> header() {
        var titles = new ArrayList<>(List.of("date"));
        for (var source : matrix.sources()) {
            titles.add(">" + source);
            if (baseline != null && !source.equals(baseline)) {
                titles.addAll(List.of(">difference", ">ratio", ">rel. diff.", ">log ratio", "relation"));
            }
        }
        titles.addAll(List.of(">min", ">max", ">spread", ">max/min", ">median", ">bounds", ">sources", ">origins"));
        return titles;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<>(List.of(row.date().toString()));
        for (var source : matrix.sources()) {
            var cell = row.cell(source).orElse(null);
            cells.add(cell == null ? "" : figure(cell));
            if (baseline != null && !source.equals(baseline)) {
                against(cell, cells);
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

    private static String figure(Cell cell) {
        return switch (cell) {
            case Cell.Interpolated between -> "(" + Quantity.text(between.value()) + ")";
            case Cell.Claimed claimed ->
                FigureText.show(claimed.claim().figure(), NumberStyle.ENGLISH)
                        + (claimed.dayGap() > 0 ? " " + claimed.dayGap() + " d" : "")
                        + (claimed.others() > 0 ? " +" + claimed.others() : "");
        };
    }

    private static void against(@Nullable Cell cell, List<String> cells) {
        var disagreement = cell == null ? null : cell.againstBaseline();
        if (disagreement == null) {
            cells.addAll(List.of("", "", "", "", ""));
            return;
        }
        var gap = disagreement.relation().gap();
        cells.addAll(List.of(
                quantity(disagreement.difference(), MatrixTable::exact),
                quantity(disagreement.ratio(), MatrixTable::derived),
                quantity(disagreement.relativeDifference(), MatrixTable::derived),
                quantity(disagreement.logRatio(), MatrixTable::derived),
                disagreement.relation().kind().code() + (gap == null ? "" : " " + exact(gap))));
    }

    private static String quantity(@Nullable Quantity quantity, Function<@Nullable BigDecimal, String> text) {
        if (quantity == null) {
            return "";
        }
        var low = text.apply(quantity.low());
        var high = text.apply(quantity.high());
        if (quantity.isPoint()) {
            return low;
        }
        return quantity.high() == null ? "≥ " + low : quantity.low() == null ? "≤ " + high : low + "…" + high;
    }

    private static String exact(@Nullable BigDecimal number) {
        return number == null ? "" : Decimals.text(number);
    }

    private static String derived(@Nullable BigDecimal number) {
        return number == null ? "" : Quantity.text(number);
    }
}

package org.claimbook.command.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.NotCompared;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.job.table.Numbers;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.jspecify.annotations.Nullable;

/// Prints a matrix for a terminal: the sources side by side, each measured against the baseline, and the
/// spread.
public final class MatrixTable {
    private static final Numbers NUMBERS = new Numbers("≥ ", "≤ ", "…");

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
        output.out().println();
        output.out().println(printer.counts());
        matrix.notCompared().stream()
                .collect(Collectors.groupingBy(NotCompared::reason, LinkedHashMap::new, Collectors.counting()))
                .forEach((reason, count) -> output.err().println("not compared: " + count + " × " + reason));
    }

    /// "289 claims in 9 reports, 2 origins", as at the foot of a chart.
    private String counts() {
        return count(matrix.claims(), "claim") + " in " + count(matrix.reports(), "report") + ", "
                + count(matrix.origins(), "origin");
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s", number, noun) + (number == 1 ? "" : "s");
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
                NUMBERS.exact(disagreement.difference()),
                NUMBERS.derived(disagreement.ratio()),
                NUMBERS.derived(disagreement.relativeDifference()),
                NUMBERS.derived(disagreement.logRatio()),
                disagreement.relation().kind().code() + (gap == null ? "" : " " + Numbers.exact(gap))));
    }
}

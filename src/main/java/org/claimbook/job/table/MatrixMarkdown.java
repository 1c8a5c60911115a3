package org.claimbook.job.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Row;
import org.claimbook.model.Figure;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.jspecify.annotations.Nullable;

/// A matrix as a Markdown table, to be pasted into a text, with the columns that the window shows: dates
/// down, sources across, and two measured against each other, or how far several lie apart. Bounds have
/// their signs, older figures their days, and interpolated ones stand in brackets.
public final class MatrixMarkdown {
    /// How things are written in the reader's language.
    ///
    /// @param word for `date`, `difference`, `ratio`, `relation`, `spread`, `max/min`, `origins`, and the
    /// codes of relations
    /// @param days "3 d": that a figure is so old
    public record Notation(
            UnaryOperator<String> word,
            Function<LocalDate, String> date,
            Function<Figure, String> figure,
            Function<BigDecimal, String> number,
            Function<Integer, String> days) {
        /// English, with dates as in files.
        public static final Notation ENGLISH = new Notation(
                UnaryOperator.identity(),
                LocalDate::toString,
                figure -> FigureText.signs(figure, NumberStyle.ENGLISH),
                number -> FigureText.signs(Figure.exact(number.toPlainString()), NumberStyle.ENGLISH),
                days -> days + " d");
    }

    private static final Numbers SIGNS = new Numbers("≥ ", "≤ ", "–");

    private final Matrix matrix;
    private final Notation notation;
    private final @Nullable String baseline;
    private final boolean several;

    private MatrixMarkdown(Matrix matrix, Notation notation) {
        this.matrix = matrix;
        this.notation = notation;
        this.baseline = matrix.question().baseline();
        this.several = matrix.sources().size() > 2;
    }

    /// @param newestFirst whether the last date stands on top
    public static String text(Matrix matrix, boolean newestFirst, Notation notation) {
        var table = new MatrixMarkdown(matrix, notation);
        var header = table.header();
        var lines = new ArrayList<String>();
        lines.add(line(header));
        lines.add("| --- |" + String.join("", Collections.nCopies(header.size() - 1, " ---: |")));
        for (var row : newestFirst ? matrix.rows().reversed() : matrix.rows()) {
            lines.add(line(table.cells(row)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MatrixMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /// Names may hold what Markdown takes for the end of a cell, or for a sign of its own.
    private static String escaped(String text) {
        return text.replaceAll("([\\\\|*_`<\\[])", "\\\\$1").replaceAll("\\s+", " ");
    }

    private List<String> header() {
        var titles = new ArrayList<>(List.of(word("date")));
        titles.addAll(matrix.sources());
        if (measured() != null) {
            titles.addAll(List.of(word("difference"), word("ratio"), word("relation")));
        }
        if (several) {
            titles.addAll(List.of(word("spread"), word("max/min"), word("origins")));
        }
        return titles;
    }

    private String word(String code) {
        return notation.word().apply(code);
    }

    /// The other of two sources, where one is the baseline.
    private @Nullable String measured() {
        return matrix.sources().size() == 2 && baseline != null
                ? matrix.sources().get(matrix.sources().indexOf(baseline) == 0 ? 1 : 0)
                : null;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<>(List.of(notation.date().apply(row.date())));
        for (var source : matrix.sources()) {
            cells.add(row.cell(source).map(this::figure).orElse(""));
        }
        var measured = measured();
        if (measured != null) {
            addAgainst(row.cell(measured).map(Cell::againstBaseline).orElse(null), cells);
        }
        if (several) {
            var spread = row.spread();
            cells.add(number(spread.spread()));
            cells.add(number(spread.maxOverMin()));
            cells.add(spread.origins() + "/" + spread.sources());
        }
        return cells;
    }

    private String figure(Cell cell) {
        var figure = switch (cell) {
            case Cell.Interpolated between -> "(" + number(between.value()) + ")";
            case Cell.Claimed claimed ->
                notation.figure().apply(claimed.claim().figure())
                        + (claimed.dayGap() > 0 ? " (" + notation.days().apply(claimed.dayGap()) + ")" : "");
        };
        var against = several ? cell.againstBaseline() : null;
        return against == null || against.ratio() == null
                ? figure
                : figure + " × " + SIGNS.text(against.ratio(), this::number);
    }

    private void addAgainst(@Nullable Disagreement found, List<String> cells) {
        if (found == null) {
            cells.addAll(List.of("", "", ""));
            return;
        }
        cells.add(SIGNS.text(found.difference(), this::number));
        cells.add(SIGNS.text(found.ratio(), this::number));
        cells.add(word(found.relation().kind().code()));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : notation.number().apply(Quantity.rounded(number));
    }
}

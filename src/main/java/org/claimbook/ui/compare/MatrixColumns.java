package org.claimbook.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Row;
import org.claimbook.ui.compare.MatrixText.Shown;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// The columns of a matrix: dates, sources, and what comes out of comparing them. For two sources and a
/// baseline that is
/// difference, ratio and relation; for one source its own steps; else how far all lie apart.
final class MatrixColumns {
    private static final int LOOKED_AT = 300;
    private static final int SHORT_NOTE = 6;
    private static final double CHARACTER = 7.4;
    private static final double NOTE_CHARACTER = 6.4;
    private static final double PADDING = 24;
    private static final double HEADER_PADDING = 22;
    private static final double LEAST = 72;
    private static final double MOST_NAME = 122;

    private final Matrix matrix;
    private final Messages messages;
    private final MatrixText text;
    private final Explanation explanation;
    private final List<Row> sample;

    MatrixColumns(Matrix matrix, Messages messages, Show show) {
        this.matrix = matrix;
        this.messages = messages;
        this.text = new MatrixText(matrix, messages, show);
        this.explanation = new Explanation(messages, show);
        var rows = matrix.rows();
        this.sample = IntStream.range(0, Math.min(LOOKED_AT, rows.size()))
                .mapToObj(i -> rows.get((int) ((long) i * rows.size() / Math.min(LOOKED_AT, rows.size()))))
                .toList();
    }

    List<TableColumn<Row, Row>> all() {
        var columns = new ArrayList<TableColumn<Row, Row>>();
        columns.add(dates());
        matrix.sources().forEach(source -> columns.add(source(source)));
        if (matrix.sources().size() == 2 && matrix.question().baseline() != null) {
            columns.add(derived("compare.difference", row -> plain(text.difference(row)), this::against));
            columns.add(derived("compare.ratio", row -> plain(text.ratio(row)), this::against));
            columns.add(relations());
        } else if (matrix.sources().size() == 1) {
            columns.add(derived("compare.change", text::change));
            columns.add(derived("compare.perDay", row -> plain(text.perDay(row))));
        } else if (!matrix.sources().isEmpty()) {
            columns.add(derived("compare.spread", text::spread, text::leftOut));
            columns.add(derived("compare.maxOverMin", row -> plain(text.maxOverMin(row))));
            columns.add(derived("compare.origins", row -> plain(text.origins(row)), text::originsSay));
        }
        return columns;
    }

    private TableColumn<Row, Row> dates() {
        var look = look(row -> plain(text.date(row)), "", _ -> "");
        var column = column(messages.get("compare.asOf"), look, width(look));
        column.setSortable(true);
        return column;
    }

    private TableColumn<Row, Row> source(String source) {
        var look = look(row -> text.figure(row, source), text.silence(), row -> explanation.cell(matrix, row, source));
        var column =
                column("", look, Math.max(width(look), Math.min(MOST_NAME, source.length() * CHARACTER + PADDING)));
        var name = new Label(source);
        name.setTooltip(new Tooltip(source));
        name.getStyleClass().add("source-name");
        name.prefWidthProperty().bind(column.widthProperty().subtract(HEADER_PADDING));
        column.setGraphic(name);
        // Read by screen readers, and by whoever looks for the column of a source.
        column.setId(source);
        column.getStyleClass().add("figure");
        return column;
    }

    /// "Oryx − General Staff, Oryx / General Staff": which way round the two are computed.
    private String against(Row row) {
        var baseline = matrix.question().baseline();
        return text.against(row).isEmpty()
                ? ""
                : matrix.sources().stream()
                        .filter(source -> !source.equals(baseline))
                        .map(source -> messages.get("compare.against", source, String.valueOf(baseline)))
                        .collect(Collectors.joining());
    }

    private TableColumn<Row, Row> derived(String key, Function<Row, Shown> shown) {
        return derived(key, shown, _ -> "");
    }

    private TableColumn<Row, Row> derived(String key, Function<Row, Shown> shown, Function<Row, String> why) {
        var title = messages.get(key);
        var look = look(shown, "", why);
        var column = column(title, look, Math.max(width(look), title.length() * CHARACTER + PADDING));
        column.getStyleClass().add("figure");
        return column;
    }

    private TableColumn<Row, Row> relations() {
        var title = messages.get("compare.relation");
        var look = look(row -> plain(text.relation(row)), "", _ -> "");
        var column = column(title, look, Math.max(width(look), LEAST));
        column.getStyleClass().add("relation");
        return column;
    }

    private MatrixCell.Look look(Function<Row, Shown> shown, String silence, Function<Row, String> why) {
        var longest = sample.stream()
                .mapToInt(row -> shown.apply(row).note().length())
                .max()
                .orElse(0);
        var width = longest == 0 ? 0 : longest * NOTE_CHARACTER + 4;
        return new MatrixCell.Look(shown, silence, width, longest > SHORT_NOTE, why);
    }

    private double width(MatrixCell.Look look) {
        var figure = sample.stream()
                .mapToInt(row -> look.shown().apply(row).figure().length())
                .max()
                .orElse(0);
        var words =
                sample.stream().anyMatch(row -> look.shown().apply(row).figure().isEmpty())
                        ? look.silence().length() * (CHARACTER - 0.6)
                        : 0;
        return Math.max(LEAST, Math.max(figure * CHARACTER + look.noteWidth(), words) + PADDING);
    }

    private static TableColumn<Row, Row> column(String title, MatrixCell.Look look, double width) {
        var column = new TableColumn<Row, Row>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MatrixCell(look));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static Shown plain(String text) {
        return new Shown(text, "", false);
    }
}

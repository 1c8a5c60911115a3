package org.claimbook.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A field over each column, by which the rows are filtered while one types.
final class FilterRow<R> extends Region {
    static final double HEIGHT = 29;
    private static final double INSET = 11;
    private static final double SIGN = 9;
    private static final Duration PAUSE = Duration.millis(180);

    private final Grid<R> grid;
    private final TableView<Row<R>> table;
    private final Messages messages;
    private final Pane strip = new Pane();
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, Region> signs = new LinkedHashMap<>();
    private @Nullable ScrollBar across;

    FilterRow(Grid<R> grid, TableView<Row<R>> table, Messages messages) {
        this.grid = grid;
        this.table = table;
        this.messages = messages;
        getStyleClass().add("filter-row");
        strip.setManaged(false);
        getChildren().add(strip);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        grid.model().columns().forEach(column -> fields.put(column.key(), field(column)));
        strip.getChildren().addAll(fields.values());
        fields.forEach((key, field) -> signs.put(key, sign(field)));
        strip.getChildren().addAll(signs.values());
        table.getColumns().forEach(column -> column.widthProperty().subscribe((_, _) -> requestLayout()));
        table.getVisibleLeafColumns().addListener((Observable _) -> requestLayout());
        grid.model()
                .arrangement()
                .subscribe(arrangement -> fields.forEach((key, field) -> {
                    var text = arrangement.filters().getOrDefault(key, "");
                    if (!field.getText().strip().equals(text)) {
                        field.setText(text);
                    }
                }));
    }

    private TextField field(Column<R> column) {
        var field = new TextField();
        field.getStyleClass().add("filter");
        if (column.figure()) {
            field.getStyleClass().add("figure");
        }
        field.setManaged(false);
        field.setPromptText(column.hint());
        field.setAccessibleText(messages.get("grid.filter.by", column.title()));
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> filter(column, field.getText()));
        field.textProperty().subscribe((_, _) -> pause.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                event.consume();
                field.clear();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                event.consume();
                filter(column, field.getText());
                table.requestFocus();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                table.requestFocus();
            } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.F2) {
                event.consume();
            }
        });
        return field;
    }

    /// A small funnel in a field that is empty and not typed into, which says what the field is for.
    private static Region sign(TextField field) {
        var sign = new Region();
        sign.getStyleClass().add("filter-sign");
        sign.setManaged(false);
        sign.setMouseTransparent(true);
        sign.visibleProperty()
                .bind(field.visibleProperty()
                        .and(field.textProperty().isEmpty())
                        .and(field.focusedProperty().not()));
        return sign;
    }

    private void filter(Column<R> column, String text) {
        var arrangement = grid.model().arrangement();
        var changed = arrangement.get().withFilter(column.key(), text);
        if (!changed.equals(arrangement.get())) {
            arrangement.set(changed);
        }
    }

    /// Puts the focus into the filter of a column.
    void focus(String column) {
        var field = fields.get(column);
        if (field != null) {
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        fields.values().forEach(field -> field.setVisible(false));
        var x = 0.0;
        for (var column : table.getVisibleLeafColumns()) {
            place(column, x);
            x += column.getWidth();
        }
        strip.resizeRelocate(0, 0, Math.max(x, getWidth()), getHeight());
        slide();
    }

    private void place(TableColumn<Row<R>, ?> column, double x) {
        var field = fields.get(column.getId());
        var sign = signs.get(column.getId());
        if (field != null && sign != null) {
            field.setVisible(true);
            field.resizeRelocate(snapPositionX(x), 1, snapSizeX(column.getWidth()), getHeight() - 2);
            sign.resizeRelocate(snapPositionX(x + INSET), (HEIGHT - SIGN) / 2, SIGN, SIGN);
        }
    }

    /// Follows the header as the table is scrolled sideways.
    void slide() {
        if (across == null) {
            across = table.lookupAll(".scroll-bar").stream()
                    .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL)
                    .map(ScrollBar.class::cast)
                    .findFirst()
                    .orElse(null);
            if (across != null) {
                across.valueProperty().subscribe(_ -> slide());
                across.visibleProperty().subscribe(_ -> slide());
            }
        }
        var scrolled = across == null || !across.isVisible() ? 0 : across.getValue();
        strip.setTranslateX(-scrolled);
        for (var column : table.getVisibleLeafColumns()) {
            stay(fields.get(column.getId()), column);
            stay(signs.get(column.getId()), column);
        }
    }

    private void stay(@Nullable Region node, TableColumn<Row<R>, ?> column) {
        if (node != null) {
            grid.frozen().place(node, column);
        }
    }
}

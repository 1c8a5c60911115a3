package org.claimbook.ui.compare.pick;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/// A list with a field above it that narrows it down while one types; arrows move in the list from there too.
final class PickList<T extends @Nullable Object> extends VBox {
    private static final int SHORT = 7;
    private static final int MOST_ROWS = 10;
    private static final double ROW = 30;
    private static final double CHARACTER = 7.2;
    private static final double LEAST_WIDTH = 220;
    private static final double MOST_WIDTH = 460;

    private final TextField words = new TextField();
    private final ObservableList<Entry<T>> entries = FXCollections.observableArrayList();
    private final FilteredList<Entry<T>> found = new FilteredList<>(entries);
    private final ListView<Entry<T>> list = new ListView<>(found);
    private final Consumer<Entry<T>> picked;

    /// @param name of what is picked
    /// @param picked is told what was clicked, or stood on when Enter (or Space in the list) was pressed
    PickList(String name, String prompt, String nothing, Consumer<Entry<T>> picked) {
        this.picked = picked;
        words.setPromptText(prompt);
        words.setAccessibleText(prompt);
        words.textProperty().subscribe(this::narrow);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::moveFromField);
        list.setPlaceholder(new Label(nothing));
        list.setFixedCellSize(ROW);
        list.setAccessibleText(name);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                pick();
            }
        });
        getStyleClass().add("pick-list");
        getChildren().setAll(words, list);
    }

    void drawWith(Callback<ListView<Entry<T>>, ListCell<Entry<T>>> cells) {
        list.setCellFactory(cells);
    }

    void pick() {
        var entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            picked.accept(entry);
        }
    }

    void show(List<Entry<T>> all, int selected) {
        words.clear();
        entries.setAll(all);
        var needsField = all.size() > SHORT;
        words.setVisible(needsField);
        words.setManaged(needsField);
        var longest = all.stream()
                .mapToInt(e -> e.text().length() + e.note().length())
                .max()
                .orElse(0);
        list.setPrefSize(
                Math.clamp(longest * CHARACTER + 70, LEAST_WIDTH, MOST_WIDTH),
                Math.clamp(all.size(), 1, MOST_ROWS) * ROW + 2);
        list.getSelectionModel().clearAndSelect(Math.max(0, selected));
        list.scrollTo(Math.max(0, selected - 2));
    }

    void takeFocus() {
        if (words.isVisible()) {
            words.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    void refresh() {
        list.refresh();
    }

    TextField field() {
        return words;
    }

    ListView<Entry<T>> list() {
        return list;
    }

    private void narrow(String typed) {
        found.setPredicate(entry -> entry.hasAll(typed));
        list.getSelectionModel().clearAndSelect(0);
    }

    private void moveFromField(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case PAGE_DOWN -> move(key, MOST_ROWS - 1);
            case PAGE_UP -> move(key, 1 - MOST_ROWS);
            case ENTER -> {
                key.consume();
                pick();
            }
            default -> {}
        }
    }

    private void move(KeyEvent key, int by) {
        key.consume();
        if (!found.isEmpty()) {
            var to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, found.size() - 1);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(to);
        }
    }
}

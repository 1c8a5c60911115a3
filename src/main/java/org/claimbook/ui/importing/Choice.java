package org.claimbook.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import org.claimbook.ui.look.Icons;
import org.jspecify.annotations.Nullable;

/// A drop-down: a button that says what is chosen, and opens the list. It tells only what a person chooses.
///
/// A dialog has dozens of these, and JavaFX's own combo boxes each make a list before anyone has asked for
/// it: that would hold the window up for a second.
final class Choice<T> extends Button {
    private static final int ROW = 28;
    private static final int MOST_ROWS = 14;
    private static final int NARROWEST = 180;
    private static final int LIST_FRAME = 10;
    private static final int SIGN = 12;

    private final String name;
    private final Function<T, String> words;
    private final Consumer<T> chosen;
    private List<T> items = List.of();
    private @Nullable T value;

    /// @param name for those who do not see it
    Choice(String name, Function<T, String> words, Consumer<T> chosen) {
        this.name = name;
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("choice");
        setMnemonicParsing(false);
        setGraphic(Icons.CHEVRON.node(SIGN));
        setContentDisplay(ContentDisplay.RIGHT);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case ENTER, DOWN, UP, F4 -> {
                    open();
                    key.consume();
                }
                default -> {}
            }
        });
    }

    void show(List<T> all, T now) {
        items = all;
        value = now;
        setText(words.apply(now));
        setAccessibleText(name + ": " + getText());
    }

    String name() {
        return name;
    }

    List<T> items() {
        return items;
    }

    /// As a person does it.
    void choose(T item) {
        if (!item.equals(value)) {
            show(items, item);
            chosen.accept(item);
        }
    }

    /// The sign that there is a list stands at the right, however wide the button is.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var sign = getGraphic();
        sign.setLayoutX(getWidth() - getInsets().getRight() - sign.prefWidth(-1));
    }

    private void open() {
        var list = new ListView<T>();
        list.getStyleClass().add("choice-list");
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.getItems().setAll(items);
        list.setPrefSize(
                Math.max(NARROWEST, getWidth()), ROW * (double) Math.min(MOST_ROWS, items.size()) + LIST_FRAME);
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(list);
        list.setCellFactory(_ -> new Cell(popup));
        list.getSelectionModel().select(value);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS / 2));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, list, popup));
        list.addEventHandler(KeyEvent.KEY_TYPED, key -> jump(key.getCharacter(), list));
        var place = localToScreen(0, getHeight() + 2);
        if (place != null) {
            popup.show(this, place.getX(), place.getY());
            list.requestFocus();
        }
    }

    private void pressed(KeyEvent key, ListView<T> list, Popup popup) {
        switch (key.getCode()) {
            case ENTER, SPACE, TAB -> take(list.getSelectionModel().getSelectedItem(), popup);
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Goes to the next item that begins with a letter.
    private void jump(String letter, ListView<T> list) {
        var sought = letter.strip().toLowerCase(Locale.ROOT);
        var from = list.getSelectionModel().getSelectedIndex();
        for (var step = 1; !sought.isEmpty() && step <= items.size(); step++) {
            var at = (from + step) % items.size();
            if (words.apply(items.get(at)).toLowerCase(Locale.ROOT).startsWith(sought)) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
                return;
            }
        }
    }

    private void take(@Nullable T item, Popup popup) {
        popup.hide();
        requestFocus();
        if (item != null) {
            choose(item);
        }
    }

    private final class Cell extends ListCell<T> {
        private Cell(Popup popup) {
            setOnMouseClicked(mouse -> {
                if (mouse.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    take(getItem(), popup);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }
}

package org.claimbook.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.ui.text.Messages;

/// The list of keys on F1: a sheet over the window, which any of Esc, F1 and a click beside it takes away.
final class ShortcutList extends StackPane {
    /// The keys of one part of the window.
    record Group(String titleKey, List<PaneEntry.Key> keys) {}

    private final Runnable close;

    ShortcutList(List<Group> groups, Messages messages, Runnable close) {
        this.close = close;
        getStyleClass().add("veil");
        var columns = new FlowPane();
        columns.getStyleClass().add("columns");
        columns.setPrefWrapLength(660);
        for (var group : groups) {
            if (!group.keys().isEmpty()) {
                columns.getChildren().add(column(group, messages));
            }
        }
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        var title = new Label(messages.get("shell.keys"));
        title.getStyleClass().add("h2");
        var sheet = new VBox(title, scroll);
        sheet.getStyleClass().addAll("card", "key-sheet");
        sheet.setMaxSize(720, Region.USE_PREF_SIZE);
        sheet.setOnMouseClicked(MouseEvent::consume);
        getChildren().add(sheet);
        setOnMouseClicked(_ -> close.run());
        setFocusTraversable(true);
        setAccessibleText(messages.get("shell.keys"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::act);
    }

    private void act(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F1) {
            close.run();
        }
        // Nothing beneath the sheet is to act while it lies there.
        key.consume();
    }

    private static GridPane column(Group group, Messages messages) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        var what = new ColumnConstraints();
        what.setMinWidth(180);
        var keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(what, keys);
        var title = new Label(messages.get(group.titleKey()));
        title.getStyleClass().addAll("muted", "strong", "small");
        grid.add(title, 0, 0, 2, 1);
        for (var i = 0; i < group.keys().size(); i++) {
            var key = group.keys().get(i);
            var label = new Label(key.keys().getDisplayText());
            label.getStyleClass().add("key");
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i + 1, new Label(messages.get(key.doesKey())), label);
        }
        return grid;
    }
}

package org.claimbook.ui.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.text.Messages;

/// The list of keys on F1: a sheet over the window, which any of Esc, F1 and a click beside it takes away.
final class ShortcutList extends StackPane {
    /// The keys of one part of the window.
    record Group(String titleKey, List<PaneEntry.Key> keys) {}

    /// Go to what stands on the sheet, and act there.
    private static final Set<KeyCode> OWN = EnumSet.of(
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END);

    private static final double ROOM_FOR_THREE = 1200;

    private final ScrollPane scroll = new ScrollPane();
    private final Runnable close;

    /// @param room how wide the window is
    /// @param readOnly whether the book may not be changed, so that some keys do nothing
    /// @param about says which version this is
    ShortcutList(List<Group> groups, double room, boolean readOnly, Messages messages, Runnable close, Runnable about) {
        this.close = close;
        getStyleClass().add("veil");
        var isWide = room >= ROOM_FOR_THREE;
        scroll.setContent(columns(groups, isWide ? 3 : 2, messages));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.get("shell.keys"));
        var title = new Label(messages.get("shell.keys"));
        title.getStyleClass().add("h2");
        var more = Sheet.button(messages.get("shell.about"), false, about);
        more.getStyleClass().addAll("flat", "quiet");
        var sheet = new VBox(title, scroll, more);
        if (readOnly) {
            sheet.getChildren().add(1, readOnlyHint(messages));
        }
        sheet.getStyleClass().addAll("card", "key-sheet");
        sheet.setMaxSize(isWide ? 1120 : 760, Region.USE_PREF_SIZE);
        sheet.setOnMouseClicked(MouseEvent::consume);
        getChildren().add(sheet);
        setOnMouseClicked(_ -> close.run());
        addEventFilter(KeyEvent.KEY_PRESSED, this::act);
    }

    private static Label readOnlyHint(Messages messages) {
        var hint = new Label(messages.get("shell.keys.readOnly"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return hint;
    }

    private void act(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F1) {
            close.run();
            key.consume();
        } else if (!OWN.contains(key.getCode())) {
            // Nothing beneath the sheet is to act while it lies there.
            key.consume();
        }
    }

    /// So that arrows scroll.
    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    /// Columns of nearly the same height, the groups in their order.
    private static HBox columns(List<Group> groups, int count, Messages messages) {
        var columns = new HBox();
        columns.getStyleClass().add("columns");
        for (var at = 0; at < count; at++) {
            var column = new VBox();
            column.getStyleClass().add("column");
            column.setPrefWidth(1);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
        var rows = groups.stream().mapToInt(ShortcutList::rows).sum();
        var placed = 0;
        for (var group : groups) {
            if (!group.keys().isEmpty()) {
                var at = Math.min(count - 1, (placed + rows(group) / 2) * count / rows);
                ((VBox) columns.getChildren().get(at)).getChildren().add(column(group, messages));
                placed += rows(group);
            }
        }
        return columns;
    }

    /// What stands on the keys, where JavaFX has only its own names for them.
    private static String cap(KeyCombination keys) {
        return keys.getDisplayText().replaceAll("DIGIT(?=\\d)", "").replace("ESCAPE", "Esc");
    }

    private static int rows(Group group) {
        return group.keys().isEmpty() ? 0 : group.keys().size() + 2;
    }

    private static GridPane column(Group group, Messages messages) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        var what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        var keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(what, keys);
        var title = new Label(messages.get(group.titleKey()));
        title.getStyleClass().addAll("muted", "strong", "small");
        grid.add(title, 0, 0, 2, 1);
        for (var i = 0; i < group.keys().size(); i++) {
            var key = group.keys().get(i);
            var label = new Label(cap(key.keys()));
            label.getStyleClass().add("key");
            label.setMinWidth(Region.USE_PREF_SIZE);
            var does = new Label(messages.get(key.doesKey()));
            does.setWrapText(true);
            does.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(i + 1, does, label);
        }
        return grid;
    }
}

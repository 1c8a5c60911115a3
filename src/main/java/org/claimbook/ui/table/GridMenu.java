package org.claimbook.ui.table;

import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.text.Messages;

/// What can be done with the current cell and row, in a menu.
final class GridMenu<R> extends ContextMenu {
    GridMenu(Grid<R> grid, Messages messages) {
        getItems()
                .addAll(
                        item(messages.get("grid.edit"), "F2", () -> grid.edit(null)),
                        item(messages.get("grid.copy.cell"), "Shortcut+C", () -> copy(grid, false)),
                        item(messages.get("grid.copy.row"), "Shortcut+Shift+C", () -> copy(grid, true)));
        if (grid.isSheet()) {
            getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            item(messages.get("grid.filter.same"), "", () -> filterSame(grid)),
                            item(messages.get("grid.filter.column"), "Shortcut+L", grid::filterColumn));
        }
    }

    /// The keys stand beside the text; the grid itself listens to them.
    private static MenuItem item(String text, String keys, Runnable action) {
        var item = new MenuItem(text);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static <R> void filterSame(Grid<R> grid) {
        var place = grid.place();
        var value = place == null ? null : place.row().getValue();
        if (place != null && value != null) {
            var text = place.column().entry().typed().apply(value);
            var arrangement = grid.model().arrangement();
            arrangement.set(arrangement.get().withFilter(place.column().key(), text));
        }
    }

    /// Puts the current cell, or its row as tab-separated values, on the clipboard: as one would type it, so that it
    /// can be put in elsewhere.
    static <R> void copy(Grid<R> grid, boolean wholeRow) {
        var place = grid.place();
        if (place == null) {
            return;
        }
        var content = new ClipboardContent();
        content.putString(wholeRow ? rowText(grid, place.row()) : grid.model().typed(place.row(), place.column()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static <R> String rowText(Grid<R> grid, Row<R> row) {
        return grid.table().getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .flatMap(key -> grid.model().column(key).stream())
                .map(column -> grid.model().typed(row, column).replaceAll("[\t\r\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}

package org.claimbook.ui.table;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.claimbook.ui.table.clip.CopyFormat;
import org.claimbook.ui.text.Messages;

/// What can be done with the current cell and row, in a menu.
final class GridMenu<R> extends ContextMenu {
    GridMenu(Grid<R> grid, Messages messages) {
        var commands = grid.commands();
        var writable = !grid.model().isReadOnly();
        getItems()
                .addAll(
                        item(messages.get("grid.copy"), "Shortcut+C", () -> commands.copy(CopyFormat.TSV)),
                        item(messages.get("grid.copy.row"), "Shortcut+Shift+C", commands::copyRows),
                        item(messages.get("grid.copy.markdown"), "", () -> commands.copy(CopyFormat.MARKDOWN)),
                        item(messages.get("grid.copy.csv"), "", () -> commands.copy(CopyFormat.CSV)));
        if (writable) {
            getItems()
                    .addAll(
                            item(messages.get("grid.paste"), "Shortcut+V", commands::paste),
                            new SeparatorMenuItem(),
                            item(messages.get("grid.edit"), "F2", () -> grid.edit(null)),
                            item(messages.get("grid.fill"), "Shortcut+D", commands::fillDown),
                            item(messages.get("grid.set"), "Shortcut+ENTER", commands::setAll),
                            item(messages.get("grid.clear"), "DELETE", commands::clear));
        }
        if (grid.isSheet()) {
            getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            item(messages.get("grid.find"), "Shortcut+H", commands::find),
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
}

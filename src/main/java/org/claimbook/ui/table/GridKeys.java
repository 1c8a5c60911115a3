package org.claimbook.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.ui.table.CellEditor.Move;
import org.claimbook.ui.table.rows.Row;

/// The keys of a grid while nothing is being typed, as a spreadsheet has them. In a field, keys belong to the field.
final class GridKeys<R> {
    private final Grid<R> grid;
    private final TableView<Row<R>> table;

    GridKeys(Grid<R> grid, TableView<Row<R>> table) {
        this.grid = grid;
        this.table = table;
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (table.isFocused() && press(event)) {
                event.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (table.isFocused() && isText(event)) {
                event.consume();
                grid.edit(event.getCharacter());
            }
        });
    }

    private static boolean isText(KeyEvent event) {
        var typed = event.getCharacter();
        // AltGr, which types letters, is Ctrl and Alt together.
        return event.isControlDown() == event.isAltDown()
                && !event.isMetaDown()
                && !typed.isBlank()
                && !Character.isISOControl(typed.charAt(0));
    }

    private boolean press(KeyEvent event) {
        if (event.isShortcutDown()) {
            return pressWithCtrl(event);
        }
        if (event.isAltDown()) {
            return false;
        }
        if (row() < 0 && (event.getCode().isArrowKey() || event.getCode() == KeyCode.ENTER)) {
            // The row that was the current one is filtered away.
            grid.go(0, grid.currentColumn());
            return true;
        }
        switch (event.getCode()) {
            case F2 -> grid.edit(null);
            case ENTER -> grid.move(event.isShiftDown() ? Move.UP : Move.DOWN);
            case TAB -> grid.move(event.isShiftDown() ? Move.BACK : Move.NEXT);
            case BACK_SPACE -> grid.edit("");
            case DELETE -> clear();
            case ESCAPE -> giveUp();
            case HOME -> grid.go(row(), table.getVisibleLeafColumn(0));
            case END -> grid.go(row(), table.getVisibleLeafColumn(lastColumn()));
            case SPACE -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressWithCtrl(KeyEvent event) {
        switch (event.getCode()) {
            case C, INSERT -> GridMenu.copy(grid, event.isShiftDown());
            case HOME -> grid.go(0, table.getVisibleLeafColumn(0));
            case END -> grid.go(table.getItems().size() - 1, table.getVisibleLeafColumn(lastColumn()));
            case L -> grid.filterColumn();
            default -> {
                return false;
            }
        }
        return true;
    }

    private int row() {
        return table.getSelectionModel().getSelectedIndex();
    }

    private int lastColumn() {
        return table.getVisibleLeafColumns().size() - 1;
    }

    private void clear() {
        var place = grid.place();
        if (place != null) {
            grid.model().commit(place.row(), place.column(), "");
        }
    }

    private void giveUp() {
        var place = grid.place();
        if (place != null) {
            grid.model().drop(place.row(), place.column());
        }
    }
}

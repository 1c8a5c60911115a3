package org.claimbook.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.claimbook.ui.table.edit.Block;
import org.claimbook.ui.table.rows.Row;
import org.jspecify.annotations.Nullable;

/// The cells that are selected: one rectangle of a grid's rows and columns. The current cell, into which one
/// types, is one of them.
///
/// It is four numbers, however many rows it spans: a table's own selection of a million cells takes minutes
/// to clear.
final class GridBlock<R> {
    private final Grid<R> grid;
    private final TableView<Row<R>> table;
    private final GridSkin<R> skin;
    private final ReadOnlyObjectWrapper<@Nullable Block> several = new ReadOnlyObjectWrapper<>(this, "several");
    /// The corner that stays as the block is drawn larger or smaller, and the one that moves.
    private int anchorRow;

    private int anchorColumn;
    private int reachRow;
    private int reachColumn;
    private boolean moving;
    private boolean dragging;

    GridBlock(Grid<R> grid, TableView<Row<R>> table, GridSkin<R> skin) {
        this.grid = grid;
        this.table = table;
        this.skin = skin;
        several.subscribe((_, _) -> markCells());
        table.getFocusModel().focusedCellProperty().subscribe((_, _) -> {
            if (!moving) {
                collapse();
            }
        });
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> dragging = false);
    }

    /// The block where it has more than one cell; null where only the current cell is selected.
    ReadOnlyObjectProperty<@Nullable Block> several() {
        return several.getReadOnlyProperty();
    }

    /// The selected cells: at least the current one. Where nothing is current, the first cell.
    Block get() {
        var block = several.get();
        if (block != null) {
            return block;
        }
        var row = Math.max(0, row());
        var column = Math.max(0, column());
        return new Block(row, row, column, column);
    }

    boolean holds(int row, @Nullable TableColumnBase<?, ?> column) {
        var block = several.get();
        return block != null
                && column != null
                && row >= block.top()
                && row <= block.bottom()
                && block.contains(row, grid.place(column));
    }

    private int row() {
        return table.getSelectionModel().getSelectedIndex();
    }

    private int column() {
        return grid.place(grid.currentColumn());
    }

    void collapse() {
        several.set(null);
    }

    /// Draws the block larger or smaller by so many rows and columns.
    void extend(int rows, int columns) {
        if (several.get() == null) {
            begin(row(), column(), row(), column());
        }
        // After a move within the block, it is drawn anew from the current cell.
        if (rows != 0 && anchorRow != row()) {
            anchorRow = row();
            reachRow = row();
        }
        if (columns != 0 && anchorColumn != column()) {
            anchorColumn = column();
            reachColumn = column();
        }
        reach(Math.clamp((long) reachRow + rows, 0, lastRow()), Math.clamp(reachColumn + columns, 0, lastColumn()));
    }

    /// Draws the block from the current cell to this one.
    void extendTo(int row, int column) {
        if (row < 0 || column < 0) {
            return;
        }
        begin(row(), column(), row, column);
        reach(row, column);
    }

    private void begin(int row, int column, int toRow, int toColumn) {
        anchorRow = Math.max(0, row);
        anchorColumn = Math.max(0, column);
        reachRow = Math.max(0, toRow);
        reachColumn = Math.max(0, toColumn);
    }

    private void reach(int row, int column) {
        reachRow = row;
        reachColumn = column;
        show();
        grid.reveal(row, column);
    }

    private void show() {
        var block = Block.between(anchorRow, anchorColumn, reachRow, reachColumn);
        several.set(block.isSingle() ? null : block);
    }

    /// Selects a rectangle; its first cell becomes the current one unless the current one is in it.
    void select(Block block) {
        if (table.getItems().isEmpty()) {
            return;
        }
        if (!block.contains(row(), column())) {
            grid.go(block.top(), table.getVisibleLeafColumn(block.left()));
        }
        begin(block.top(), block.left(), Math.min(block.bottom(), lastRow()), Math.min(block.right(), lastColumn()));
        show();
    }

    void all() {
        select(new Block(0, lastRow(), 0, lastColumn()));
    }

    /// Whole rows of what is selected.
    void rows() {
        var block = get();
        select(new Block(block.top(), block.bottom(), 0, lastColumn()));
    }

    /// Whole columns of what is selected.
    void columns() {
        var block = get();
        select(new Block(0, lastRow(), block.left(), block.right()));
    }

    int lastRow() {
        return Math.max(0, table.getItems().size() - 1);
    }

    int lastColumn() {
        return Math.max(0, table.getVisibleLeafColumns().size() - 1);
    }

    /// Goes on to the next cell of the block, down or along, and round at its ends.
    ///
    /// @param by 1, or -1 for backwards
    void step(boolean along, int by) {
        var block = get();
        var inner = along ? block.columns() : block.rows();
        var cells = (long) block.rows() * block.columns();
        var at = along
                ? (long) (row() - block.top()) * inner + column() - block.left()
                : (long) (column() - block.left()) * inner + row() - block.top();
        var next = Math.floorMod(at + by, cells);
        var outer = (int) (next / inner);
        var within = (int) (next % inner);
        var row = block.top() + (along ? outer : within);
        var column = block.left() + (along ? within : outer);
        moving = true;
        grid.go(row, table.getVisibleLeafColumn(column));
        moving = false;
    }

    private void markCells() {
        skin.eachCell(GridCell::mark);
    }

    private void press(MouseEvent event) {
        dragging = false;
        grid.bars().hush();
        if (!skin.isOverRows(event.getSceneX(), event.getSceneY())
                || grid.proposals().isInUse()) {
            return;
        }
        var row = skin.rowAt(event.getSceneX(), event.getSceneY());
        var column = skin.columnAt(event.getSceneX(), event.getSceneY());
        if (row >= table.getItems().size() || column < 0) {
            return;
        }
        var block = several.get();
        if (event.getButton() == MouseButton.SECONDARY && block != null && block.contains(row, column)) {
            // The menu is about what is selected.
            event.consume();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            dragging = true;
            if (event.isShiftDown() && row() >= 0) {
                event.consume();
                table.requestFocus();
                extendTo(row, column);
            }
        }
    }

    /// The block follows the mouse; beyond an edge of the table, so do the rows.
    private void drag(MouseEvent event) {
        if (!dragging || row() < 0) {
            return;
        }
        event.consume();
        var row = Math.clamp(
                skin.rowAt(event.getSceneX(), event.getSceneY()),
                Math.max(0, skin.firstVisible() - 1),
                Math.min(lastRow(), skin.lastVisible() + 1));
        var at = skin.columnAt(event.getSceneX(), event.getSceneY());
        var column = at < 0 ? reachColumn(event) : at;
        if (several.get() != null || row != row() || column != column()) {
            extendTo(row, column);
        }
    }

    private int reachColumn(MouseEvent event) {
        return table.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() < 0 ? 0 : lastColumn();
    }
}

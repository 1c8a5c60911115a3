package org.claimbook.ui.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.table.typing.CellEditor.Move;
import org.jspecify.annotations.Nullable;

/// Where Tab and Enter lead, as in a spreadsheet: Tab along the row, and Enter back under the cell at which
/// one began to tab; within a block of cells, round and round in it.
final class GridMoves<R> {
    private final Grid<R> grid;
    private final TableView<Row<R>> table;
    /// Where one began to tab, as long as nothing but Tab was used since.
    private int tabbedFrom;

    private int tabbedToRow = -1;
    private int tabbedToColumn;

    GridMoves(Grid<R> grid, TableView<Row<R>> table) {
        this.grid = grid;
        this.table = table;
    }

    void move(Move move) {
        if (grid.block().several().get() != null) {
            stepInBlock(move);
            return;
        }
        var row = grid.row();
        var column = column();
        var isTabbing = row == tabbedToRow && column == tabbedToColumn;
        switch (move) {
            case STAY, ALL -> {}
            case DOWN -> grid.go(row + 1, isTabbing ? column(tabbedFrom) : grid.currentColumn());
            case UP -> grid.go(row - 1, grid.currentColumn());
            case NEXT -> {
                tabbedFrom = isTabbing ? tabbedFrom : column;
                tab(row, column + 1);
            }
            case BACK -> {
                tabbedFrom = isTabbing ? Math.min(tabbedFrom, Math.max(0, column - 1)) : Math.max(0, column - 1);
                tab(row, column - 1);
            }
        }
    }

    private void stepInBlock(Move move) {
        switch (move) {
            case STAY, ALL -> {}
            case DOWN -> grid.block().step(false, 1);
            case UP -> grid.block().step(false, -1);
            case NEXT -> grid.block().step(true, 1);
            case BACK -> grid.block().step(true, -1);
        }
    }

    /// Past the last column comes the next row, past the first the one before.
    private void tab(int row, int column) {
        var last = grid.block().lastColumn();
        if (column > last) {
            tabbedFrom = 0;
            grid.go(row + 1, column(0));
        } else if (column < 0) {
            grid.go(row - 1, column(last));
        } else {
            grid.go(row, column(column));
        }
        tabbedToRow = grid.row();
        tabbedToColumn = column();
    }

    private int column() {
        return grid.place(grid.currentColumn());
    }

    private @Nullable TableColumn<Row<R>, ?> column(int place) {
        return place < 0 || place > grid.block().lastColumn() ? null : table.getVisibleLeafColumn(place);
    }

    /// An arrow key: to the neighbour, or to the end; with Shift, the block grows that way.
    void arrow(int down, int right, boolean toEnd, boolean drawing) {
        var rows = toEnd ? down * grid.block().lastRow() : down;
        var columns = toEnd ? right * grid.block().lastColumn() : right;
        if (drawing) {
            grid.block().extend(rows, columns);
        } else {
            grid.block().collapse();
            var row = Math.clamp(grid.row() + (long) rows, 0, grid.block().lastRow());
            grid.go(
                    row,
                    column(Math.clamp(column() + (long) columns, 0, grid.block().lastColumn())));
        }
    }
}

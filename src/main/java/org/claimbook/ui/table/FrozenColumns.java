package org.claimbook.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.Region;
import org.claimbook.ui.table.rows.Row;
import org.jspecify.annotations.Nullable;

/// The first columns of a grid, which stay in sight as it is scrolled sideways: their cells move along with
/// the scroll bar, over the others.
final class FrozenColumns<R> {
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("frozen-last");

    private final TableView<Row<R>> table;
    private final GridSkin<R> skin;
    private int count;

    FrozenColumns(TableView<Row<R>> table, GridSkin<R> skin) {
        this.table = table;
        this.skin = skin;
        skin.setFrozen(this);
    }

    int count() {
        return Math.min(count, table.getVisibleLeafColumns().size());
    }

    /// @param columns how many of those that are shown stay, from the left
    void freeze(int columns) {
        count = columns;
        // With rows of a fixed height, a table takes cells out that it thinks out of sight.
        table.setFixedCellSize(columns > 0 ? Region.USE_COMPUTED_SIZE : Grid.ROW_HEIGHT);
        skin.setRowHeight(Grid.ROW_HEIGHT);
        table.requestLayout();
        slide();
    }

    /// How wide the frozen columns are together.
    double width() {
        var width = 0.0;
        for (var i = 0; i < count(); i++) {
            width += table.getVisibleLeafColumn(i).getWidth();
        }
        return width;
    }

    boolean holds(@Nullable TableColumnBase<?, ?> column) {
        var place = table.getVisibleLeafColumns().indexOf(column);
        return place >= 0 && place < count();
    }

    /// Puts cells, heads and filters where they belong after the table was scrolled.
    void slide() {
        skin.eachCell(cell -> place(cell, cell.getTableColumn()));
        for (var node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader head) {
                place(head, head.getTableColumn());
            }
        }
    }

    /// Puts a node of a column where it belongs.
    void place(Node node, @Nullable TableColumnBase<?, ?> column) {
        if (count == 0 && node.getViewOrder() == 0) {
            return;
        }
        var stays = count > 0 && holds(column);
        node.setTranslateX(stays ? skin.scrolled() : 0);
        node.setViewOrder(stays ? -1 : 0);
        node.pseudoClassStateChanged(FROZEN, stays);
        node.pseudoClassStateChanged(
                LAST, stays && table.getVisibleLeafColumns().indexOf(column) == count() - 1);
    }
}

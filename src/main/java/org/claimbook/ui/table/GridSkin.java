package org.claimbook.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import org.claimbook.ui.table.rows.Row;

/// A table's skin with the filters as a row of their own between header and rows.
final class GridSkin<R> extends TableViewSkin<Row<R>> {
    private final FilterRow<R> filters;

    GridSkin(TableView<Row<R>> table, FilterRow<R> filters) {
        super(table);
        this.filters = filters;
        getChildren().add(filters);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        var flow = getVirtualFlow();
        var filterHeight = filters.isVisible() ? snapSizeY(filters.prefHeight(width)) : 0;
        var top = flow.getLayoutY();
        filters.resizeRelocate(x, top, width, filterHeight);
        flow.resizeRelocate(x, top + filterHeight, width, Math.max(0, y + height - top - filterHeight));
        filters.slide();
    }

    /// Scrolls no farther than it takes for a row to be seen.
    void show(int row) {
        getVirtualFlow().scrollTo(row);
    }

    int firstVisible() {
        var cell = getVirtualFlow().getFirstVisibleCell();
        return cell == null ? 0 : cell.getIndex();
    }

    int lastVisible() {
        var cell = getVirtualFlow().getLastVisibleCell();
        return cell == null ? 0 : cell.getIndex();
    }
}

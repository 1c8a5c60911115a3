package org.claimbook.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import org.claimbook.ui.table.rows.Row;
import org.jspecify.annotations.Nullable;

/// A table's skin with the filters as a row of their own between header and rows.
///
/// The filters stand in the lower part of a header that is made higher by them, so that the table itself knows how much
/// room is left for rows: were the rows moved down afterwards, it would not know when to show its scroll bars.
final class GridSkin<R> extends TableViewSkin<Row<R>> {
    private final @Nullable FilterRow<R> filters;

    /// @param filters null for none
    GridSkin(TableView<Row<R>> table, @Nullable FilterRow<R> filters) {
        super(table);
        this.filters = filters;
        if (filters != null) {
            getChildren().add(filters);
        }
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new Header(this);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        if (filters != null) {
            filters.resizeRelocate(x, getVirtualFlow().getLayoutY() - FilterRow.HEIGHT, width, FilterRow.HEIGHT);
            filters.slide();
        }
    }

    private double filterHeight() {
        return filters == null ? 0 : FilterRow.HEIGHT;
    }

    private static final class Header extends TableHeaderRow {
        private final GridSkin<?> skin;

        Header(GridSkin<?> skin) {
            super(skin);
            this.skin = skin;
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width) + skin.filterHeight();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            for (var child : getChildren()) {
                if (child.isManaged()) {
                    var width = child.getLayoutBounds().getWidth();
                    child.resize(width, Math.max(0, getHeight() - skin.filterHeight()));
                }
            }
        }
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

package org.claimbook.ui.table;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.claimbook.ui.table.flow.RowFlow;
import org.claimbook.ui.table.rows.Row;
import org.jspecify.annotations.Nullable;

/// A table's skin with the filters as a row of their own between header and rows.
///
/// The filters stand in the lower part of a header that is made higher by them, so that the table itself
/// knows how much room is left for rows: were the rows moved down afterwards, it would not know when to show
/// its scroll bars.
final class GridSkin<R> extends TableViewSkin<Row<R>> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final @Nullable FilterRow<R> filters;
    private @Nullable ScrollBar across;
    private @Nullable FrozenColumns<R> frozen;
    private double laidOut;

    /// @param filters null for none
    GridSkin(TableView<Row<R>> table, @Nullable FilterRow<R> filters) {
        super(table);
        this.filters = filters;
        if (filters != null) {
            getChildren().add(filters);
        }
    }

    @Override
    protected VirtualFlow<TableRow<Row<R>>> createVirtualFlow() {
        return new RowFlow<R>(Grid.ROW_HEIGHT);
    }

    /// The flow is told of as many rows as it lays out at a time.
    @Override
    public int getItemCount() {
        return getVirtualFlow() instanceof RowFlow<R> flow ? flow.setRows(super.getItemCount()) : 0;
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new Header(this);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        var shown = isShown(getSkinnable().getSelectionModel().getSelectedIndex());
        super.layoutChildren(x, y, width, height);
        if (height < laidOut && shown) {
            // What is shown under the rows is not to hide the current one.
            getVirtualFlow().layout();
            show(getSkinnable().getSelectionModel().getSelectedIndex());
        }
        laidOut = height;
        if (filters != null) {
            // By the header, for without rows the flow is not laid out.
            filters.resizeRelocate(x, y + getTableHeaderRow().getHeight() - FilterRow.HEIGHT, width, FilterRow.HEIGHT);
            filters.slide();
        }
        slide();
    }

    private void slide() {
        scrolled();
        if (frozen != null && frozen.count() > 0) {
            frozen.slide();
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

    /// How many rows there is room for.
    int page() {
        return Math.max(1, lastVisible() - firstVisible());
    }

    /// A row, which shows whether it is the current one.
    static <R> TableRow<Row<R>> row(GridModel<R> model) {
        var row = new TableRow<Row<R>>();
        row.setMinHeight(Grid.ROW_HEIGHT);
        row.setMaxHeight(Grid.ROW_HEIGHT);
        row.setPrefHeight(Grid.ROW_HEIGHT);
        Runnable mark = () -> row.pseudoClassStateChanged(
                CURRENT,
                row.getItem() != null && row.getItem().id() == model.current().get());
        row.itemProperty().subscribe(mark);
        model.current().subscribe(mark);
        return row;
    }

    /// Every row on screen.
    private void eachRow(Consumer<TableRow<Row<R>>> each) {
        if (getVirtualFlow() instanceof RowFlow<R> flow) {
            flow.getCells().forEach(each);
        }
    }

    /// The place of the row at this height of the scene; beyond the ends, that of a row that is not there.
    int rowAt(double x, double y) {
        var first = getVirtualFlow().getFirstVisibleCell();
        if (first == null) {
            return -1;
        }
        var point = first.sceneToLocal(x, y);
        return first.getIndex() + (int) Math.floor(point.getY() / Grid.ROW_HEIGHT);
    }

    /// Whether the point is over the rows, and not over the heads or the scroll bars.
    boolean isOverRows(double x, double y) {
        var flow = getVirtualFlow();
        var clip = flow.lookup(".clipped-container");
        return clip != null && clip.getLayoutBounds().contains(clip.sceneToLocal(x, y));
    }

    /// The place of the shown column at this point of the scene; -1 beyond the last.
    int columnAt(double sceneX, double sceneY) {
        var header = getTableHeaderRow();
        var table = getSkinnable();
        if (header == null) {
            return -1;
        }
        var x = header.sceneToLocal(sceneX, sceneY).getX();
        var scrolled = frozen != null && x < frozen.width() ? x : x + scrolled();
        var from = 0.0;
        for (var i = 0; i < table.getVisibleLeafColumns().size(); i++) {
            var width = table.getVisibleLeafColumn(i).getWidth();
            if (scrolled >= from && scrolled < from + width) {
                return i;
            }
            from += width;
        }
        return -1;
    }

    private boolean isShown(int row) {
        return row >= 0 && row >= firstVisible() && row <= lastVisible();
    }

    void setFrozen(FrozenColumns<R> columns) {
        frozen = columns;
    }

    /// The height of all rows, whatever the table itself was told of it.
    void setRowHeight(double height) {
        getVirtualFlow().setFixedCellSize(height);
    }

    /// Every cell on screen.
    void eachCell(Consumer<GridCell<?>> each) {
        eachRow(row -> row.getChildrenUnmodifiable().forEach(child -> {
            if (child instanceof GridCell<?> cell) {
                each.accept(cell);
            }
        }));
    }

    /// Scrolls a column out from under the frozen ones.
    void clear(int column) {
        if (frozen == null || column < frozen.count() || across == null || !across.isVisible()) {
            return;
        }
        var from = 0.0;
        for (var i = 0; i < column; i++) {
            from += getSkinnable().getVisibleLeafColumn(i).getWidth();
        }
        if (from - across.getValue() < frozen.width()) {
            across.setValue(Math.max(across.getMin(), from - frozen.width()));
        }
    }

    /// How far the table is scrolled sideways.
    double scrolled() {
        if (across == null) {
            across = getVirtualFlow().lookupAll(".scroll-bar").stream()
                    .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL)
                    .map(ScrollBar.class::cast)
                    .findFirst()
                    .orElse(null);
            if (across != null) {
                across.valueProperty().subscribe((_, _) -> slide());
                across.visibleProperty().subscribe((_, _) -> slide());
            }
        }
        return across == null || !across.isVisible() ? 0 : across.getValue();
    }
}

package org.claimbook.ui.table.flow;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import org.claimbook.ui.table.rows.Row;

/// The rows on screen, of a table of any length.
///
/// JavaFX adds up the heights of all rows above the first shown one, a dozen times for each row that goes by.
/// So it is told only of a stretch of the rows, which moves along as one scrolls; and a scroll bar of all
/// rows lies over the one that it shows for the stretch. Shorter tables are one stretch.
public final class RowFlow<R> extends VirtualFlow<TableRow<Row<R>>> {
    public static final int STRETCH = 2_000;
    /// The stretch moves before one comes so near to its end.
    private static final int MARGIN = 400;

    private final double rowHeight;
    private final ScrollBar whole = new ScrollBar();
    private int rows;
    private int from;
    private boolean following;
    private boolean moving;

    /// @param rowHeight of each of the rows
    public RowFlow(double rowHeight) {
        this.rowHeight = rowHeight;
        whole.setOrientation(Orientation.VERTICAL);
        whole.setAccessibleRole(AccessibleRole.SCROLL_BAR);
        whole.setFocusTraversable(false);
        whole.setManaged(false);
        whole.setVisible(false);
        whole.valueProperty().subscribe((_, row) -> scrolledTo(row.doubleValue()));
        getVbar().opacityProperty().bind(whole.visibleProperty().map(shown -> shown ? 0.0 : 1.0));
        getChildren().add(whole);
    }

    /// Says how many rows there are.
    ///
    /// @return of how many of them the flow is to know
    public int setRows(int count) {
        rows = count;
        from = Math.clamp(from, 0, Math.max(0, rows - STRETCH));
        return Math.min(rows, STRETCH);
    }

    private boolean isStretched() {
        return rows > STRETCH;
    }

    @Override
    protected int getCellIndex(TableRow<Row<R>> cell) {
        return cell.getIndex() - from;
    }

    @Override
    protected void setCellIndex(TableRow<Row<R>> cell, int index) {
        super.setCellIndex(cell, index < 0 ? index : index + from);
    }

    /// The rows on screen, for all to ask.
    @Override
    public List<TableRow<Row<R>>> getCells() {
        return super.getCells();
    }

    @Override
    protected TableRow<Row<R>> getPrivateCell(int row) {
        return super.getPrivateCell(row - from);
    }

    @Override
    public void scrollTo(int row) {
        cover(row);
        super.scrollTo(row - from);
        stayWithin();
    }

    @Override
    public void scrollToTop(int row) {
        cover(row);
        super.scrollToTop(row - from);
        stayWithin();
    }

    @Override
    public double scrollPixels(double delta) {
        goAlong();
        var scrolled = super.scrollPixels(delta);
        follow();
        return scrolled;
    }

    /// Brings the stretch to where a row is in it, not too near to its ends.
    private void cover(int row) {
        if (isStretched() && isNearEnd(row)) {
            from = Math.clamp(row - STRETCH / 2L, 0, rows - STRETCH);
            // Where the other stretch stands as the one before did, the flow would see nothing to lay out.
            reconfigureCells();
        }
    }

    /// Scrolled to one of the last rows, the flow means to go beyond them, and by a rounding stops a row
    /// short.
    private void stayWithin() {
        if (getPosition() > 1) {
            setPosition(1);
        }
    }

    private boolean isNearEnd(int row) {
        var above = row - from;
        return (above < MARGIN && from > 0) || (above >= STRETCH - MARGIN && from < rows - STRETCH);
    }

    /// Moves the stretch, where one has come near to its end, and leaves the rows where they are on screen.
    private void goAlong() {
        var first = getFirstVisibleCell();
        if (first != null && isStretched() && !moving && isNearEnd(first.getIndex())) {
            moving = true;
            var beyond = -first.getLayoutY();
            scrollToTop(first.getIndex());
            layout();
            super.scrollPixels(beyond);
            moving = false;
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        goAlong();
        follow();
    }

    /// Has the scroll bar show where one is.
    private void follow() {
        var first = getFirstVisibleCell();
        whole.setVisible(isStretched() && getVbar().isVisible());
        if (first == null || !whole.isVisible()) {
            return;
        }
        following = true;
        var page = getViewportLength() / rowHeight;
        whole.setMax(rows - page);
        whole.setVisibleAmount(page);
        whole.setBlockIncrement(page);
        whole.setValue(first.getIndex() - first.getLayoutY() / rowHeight);
        following = false;
        var bar = getVbar();
        whole.resizeRelocate(bar.getLayoutX(), bar.getLayoutY(), bar.getWidth(), bar.getHeight());
    }

    private void scrolledTo(double row) {
        if (!following) {
            scrollToTop((int) Math.ceil(row));
        }
    }
}

package org.claimbook.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.claimbook.compare.Row;
import org.claimbook.compare.SeriesKey;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The matrix as a table: dates down, sources across. Arrow keys move from cell to cell, and with them the
/// selection.
final class MatrixTable extends TableView<Row> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW = 29;

    private final CompareModel model;
    private final Messages messages;
    private final Show show;
    private final ObservableList<Row> shown = FXCollections.observableArrayList();
    private List<String> columnsOf = List.of();
    private @Nullable SeriesKey about;
    private boolean following;
    private boolean resized;

    MatrixTable(CompareModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        setItems(shown);
        setFixedCellSize(ROW);
        setAccessibleText(messages.get("compare.matrix"));
        getStyleClass().add("matrix");
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(_ -> new DateRow());
        setSortPolicy(_ -> turnRound());
        model.answer().subscribe(this::fill);
        model.newestFirst().subscribe(this::order);
        model.place().subscribe(_ -> follow());
        getFocusModel().focusedCellProperty().subscribe(_ -> look());
        heightProperty().subscribe(_ -> resized = true);
    }

    /// The words that open for a row take their room from the table: the row is not to vanish under them.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var place = model.place().get();
        if (resized && place != null) {
            var row = rowOf(place);
            if (row >= 0) {
                reveal(row);
            }
        }
        resized = false;
    }

    private void fill(Answer answer) {
        following = true;
        var matrix = answer.matrix();
        if (matrix == null) {
            getColumns().clear();
        } else {
            getColumns().setAll(new MatrixColumns(matrix, messages, show).all());
        }
        columnsOf = answer.compared();
        following = false;
        order();
        var key = answer.wish().key();
        if (!Objects.equals(about, key) && model.place().get() == null) {
            scrollTo(0);
        }
        about = key;
    }

    private void order() {
        following = true;
        var rows = model.answer().get().rows();
        shown.setAll(model.newestFirst().get() ? rows.reversed() : rows);
        if (!getColumns().isEmpty()) {
            var dates = getColumns().getFirst();
            dates.setSortType(
                    model.newestFirst().get() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(dates));
        }
        following = false;
        follow();
    }

    /// The header of the dates turns the order round; there is no third state.
    private boolean turnRound() {
        if (!following && !getColumns().isEmpty()) {
            model.newestFirst().set(!model.newestFirst().get());
        }
        return true;
    }

    /// Tells the model which cell was gone to.
    private void look() {
        var cell = getFocusModel().getFocusedCell();
        if (following || cell == null || cell.getRow() < 0 || cell.getRow() >= shown.size()) {
            return;
        }
        var row = shown.get(cell.getRow());
        var column = cell.getColumn() - 1;
        var source = column >= 0 && column < columnsOf.size() ? columnsOf.get(column) : firstSource(row);
        if (source != null) {
            model.look(new CellPlace(row.date(), source));
        }
    }

    /// For a cell of no source: the one looked at before where that has a figure, else the first that has.
    private @Nullable String firstSource(Row row) {
        var before = model.place().get();
        if (before != null && row.cell(before.source()).isPresent()) {
            return before.source();
        }
        return row.cells().isEmpty() ? null : row.cells().getFirst().source();
    }

    /// Goes to the cell that the model looks at.
    private void follow() {
        var place = model.place().get();
        refreshRows();
        if (place == null) {
            following = true;
            getSelectionModel().clearSelection();
            following = false;
            return;
        }
        var row = rowOf(place);
        var focused = getFocusModel().getFocusedCell();
        if (row < 0 || (focused.getRow() == row && !isOfAnother(focused.getColumn() - 1, place.source()))) {
            return;
        }
        following = true;
        var column = columnsOf.indexOf(place.source()) + 1;
        getSelectionModel().clearAndSelect(row, getColumns().get(column));
        getFocusModel().focus(row, getColumns().get(column));
        following = false;
        reveal(row);
    }

    private boolean isOfAnother(int column, String source) {
        return column >= 0
                && column < columnsOf.size()
                && !columnsOf.get(column).equals(source);
    }

    private int rowOf(CellPlace place) {
        for (var i = 0; i < shown.size(); i++) {
            if (shown.get(i).date().equals(place.date())) {
                return i;
            }
        }
        return -1;
    }

    /// Scrolls only where the row is not to be seen, and then puts it a third of the way down.
    private void reveal(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            // Until then its rows stand where the table's last height put them.
            flow.layout();
            var first = flow.getFirstVisibleCell().getIndex();
            var last = flow.getLastVisibleCell().getIndex();
            if (row <= first || row >= last) {
                flow.scrollToTop(Math.max(0, row - (last - first) / 3));
            }
        } else {
            scrollTo(row);
        }
    }

    private void refreshRows() {
        for (var node : lookupAll(".table-row-cell")) {
            if (node instanceof DateRow row) {
                row.mark();
            }
        }
    }

    /// A row that shows whether its date is the one looked at.
    private final class DateRow extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            mark();
        }

        void mark() {
            var place = model.place().get();
            var row = getItem();
            pseudoClassStateChanged(CURRENT, row != null && place != null && Objects.equals(row.date(), place.date()));
        }
    }
}

package org.claimbook.ui.table;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// An editable table over as many rows as the book has, worked by keys as a spreadsheet is.
///
/// The table only ever sees a window of the rows; sorting and filtering are questions to the book, and no order changes
/// because of what is typed.
public final class Grid<R> extends StackPane {
    /// What a grid is used for.
    public enum Kind {
        /// Rows without end: with filters over the columns, and sorted by them; Enter goes on to the next row.
        SHEET,
        /// A few rows in the order of their source; Enter after typing stays where it is.
        LIST
    }

    static final double ROW_HEIGHT = 29;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final GridModel<R> model;
    private final Kind kind;
    private final TableView<Row<R>> table = new TableView<>();
    private final @Nullable FilterRow<R> filters;
    private final GridSkin<R> skin;
    private final GridColumns<R> columns;
    private @Nullable String opening;
    private @Nullable CompletionList proposals;
    private @Nullable Node typedInto;
    private @Nullable TableColumn<Row<R>, ?> lastColumn;
    private int lastRow;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");

    public Grid(GridModel<R> model, Messages messages) {
        this(model, messages, Kind.SHEET);
    }

    public Grid(GridModel<R> model, Messages messages, Kind kind) {
        this.model = model;
        this.kind = kind;
        getStyleClass().add("grid");
        table.getStyleClass().add("grid-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setTableMenuButtonVisible(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> row());
        columns = new GridColumns<>(this, table, messages);
        filters = kind == Kind.SHEET ? new FilterRow<>(this, table, messages) : null;
        skin = new GridSkin<>(table, filters);
        table.setSkin(skin);
        table.setPlaceholder(new Region());
        table.setItems(model.rows());
        model.rows().addListener((ListChangeListener<Row<R>>) this::follow);
        table.getSelectionModel().selectedIndexProperty().subscribe((_, index) -> noteCurrent(index.intValue()));
        model.current().subscribe((_, id) -> reveal(id.longValue()));
        table.setContextMenu(new GridMenu<>(this, messages));
        new GridKeys<>(this, table);
        table.getFocusModel().focusedCellProperty().subscribe(this::noteColumn);
        table.getFocusModel().focusedCellProperty().subscribe(this::watchNotice);
        model.drafted().subscribe(this::watchNotice);
        getChildren().add(table);
    }

    public GridModel<R> model() {
        return model;
    }

    boolean isSheet() {
        return kind == Kind.SHEET;
    }

    /// Makes this column the current one, as long as no cell was.
    public void start(String column) {
        model.column(column).flatMap(columns::of).ifPresent(made -> lastColumn = made);
    }

    /// Shown in place of rows while there are none.
    public void setEmpty(Node node) {
        table.setPlaceholder(node);
    }

    /// What can be done with the current cell or row; a pane adds its own.
    public ContextMenu menu() {
        return table.getContextMenu();
    }

    /// Chooses which columns are shown.
    public MenuButton columnsMenu() {
        return columns.menu();
    }

    /// Why the text in the current cell is not in the book; empty where all is well.
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    private void watchNotice() {
        var place = place();
        var draft = place == null ? null : model.draft(place.row(), place.column());
        notice.set(draft == null || draft.reason() == null ? "" : draft.reason());
    }

    TableView<Row<R>> table() {
        return table;
    }

    private TableRow<Row<R>> row() {
        var row = new TableRow<Row<R>>();
        Runnable mark = () -> row.pseudoClassStateChanged(
                CURRENT,
                row.getItem() != null && row.getItem().id() == model.current().get());
        row.itemProperty().subscribe(mark);
        model.current().subscribe(mark);
        return row;
    }

    /// The column of the current cell; the first where there is none, and null where none is shown.
    @Nullable
    TableColumn<Row<R>, ?> currentColumn() {
        var columns = table.getVisibleLeafColumns();
        var at = columns.indexOf(lastColumn);
        return columns.isEmpty() ? null : columns.get(Math.max(0, at));
    }

    /// A table forgets the column of its current cell when its rows become others.
    private void noteColumn() {
        var cell = table.getFocusModel().getFocusedCell();
        if (!model.rows().isChanging()
                && cell != null
                && cell.getColumn() >= 0
                && cell.getColumn() < table.getVisibleLeafColumns().size()) {
            lastColumn = table.getVisibleLeafColumn(cell.getColumn());
        }
    }

    private void noteCurrent(int index) {
        if (!model.rows().isChanging() && index >= 0 && index < model.rows().size()) {
            lastRow = index;
            model.current().set(model.rows().id(index));
        }
    }

    /// Shows the current row, where it was chosen elsewhere.
    private void reveal(long id) {
        var index = table.getSelectionModel().getSelectedIndex();
        if (index >= 0 && index < model.rows().size() && model.rows().id(index) == id) {
            return;
        }
        var found = model.rows().indexOf(id);
        if (found >= 0) {
            select(found, currentColumn());
            if (found < skin.firstVisible() || found > skin.lastVisible()) {
                table.scrollTo(Math.max(0, found - visibleRows() / 3));
            } else {
                skin.show(found);
            }
        }
    }

    private int visibleRows() {
        return Math.max(1, skin.lastVisible() - skin.firstVisible());
    }

    /// After the rows have become others: in a new order the current row stays where the eye is; where rows came or
    /// went, the topmost row stays at the top.
    private void follow(ListChangeListener.Change<? extends Row<R>> change) {
        change.next();
        var top = skin.firstVisible();
        var before = change.getRemoved();
        var anchor = top < before.size() ? before.get(top).id() : 0;
        var ordered = model.isArrangedAnew();
        var index = model.rows().indexOf(model.current().get());
        var column = currentColumn();
        if (index >= 0) {
            lastRow = index;
            select(index, column);
        } else {
            table.getSelectionModel().clearSelection();
        }
        if (ordered) {
            table.scrollTo(Math.max(0, index - visibleRows() / 3));
        } else {
            table.scrollTo(Math.max(0, model.rows().indexOf(anchor)));
        }
        if (index < 0 && !model.rows().isEmpty() && (model.current().get() == 0 || !ordered)) {
            var near = Math.clamp(lastRow, 0, model.rows().size() - 1);
            select(near, column);
            model.current().set(model.rows().id(near));
        }
    }

    /// Makes a cell the current one, and brings it into sight.
    void go(int row, @Nullable TableColumn<Row<R>, ?> column) {
        if (row < 0 || row >= model.rows().size()) {
            return;
        }
        select(row, column);
        skin.show(row);
        if (column != null) {
            table.scrollToColumn(column);
        }
    }

    private void select(int row, @Nullable TableColumn<Row<R>, ?> column) {
        if (column == null) {
            table.getSelectionModel().clearAndSelect(row);
        } else {
            table.getSelectionModel().clearAndSelect(row, column);
        }
    }

    /// Goes from the current cell to a neighbour; past the last column to the next row, past the first to the one
    /// before.
    void move(CellEditor.Move move) {
        var row = table.getSelectionModel().getSelectedIndex();
        var column = table.getVisibleLeafIndex(currentColumn());
        var last = table.getVisibleLeafColumns().size() - 1;
        switch (move) {
            case STAY -> {}
            case DOWN -> go(row + 1, currentColumn());
            case UP -> go(row - 1, currentColumn());
            case NEXT -> go(column < last ? row : row + 1, table.getVisibleLeafColumn(column < last ? column + 1 : 0));
            case BACK -> go(column > 0 ? row : row - 1, table.getVisibleLeafColumn(column > 0 ? column - 1 : last));
        }
    }

    /// Goes on after typing.
    void moveOn(CellEditor.Move move) {
        var stays = kind == Kind.LIST && (move == CellEditor.Move.DOWN || move == CellEditor.Move.UP);
        move(stays ? CellEditor.Move.STAY : move);
    }

    /// Opens the current cell to be typed into.
    ///
    /// @param typed what stands in it to begin with; null for what stood there before
    public void edit(@Nullable String typed) {
        var column = currentColumn();
        if (column != null) {
            open(table.getSelectionModel().getSelectedIndex(), column, typed);
        }
    }

    void edit(int row, Column<R> column, @Nullable String typed) {
        columns.of(column).ifPresent(shown -> open(row, shown, typed));
    }

    private void open(int row, TableColumn<Row<R>, ?> column, @Nullable String typed) {
        if (model.isReadOnly() || row < 0 || row >= model.rows().size()) {
            return;
        }
        go(row, column);
        table.layout();
        opening = typed;
        table.setEditable(true);
        table.edit(row, column);
        if (table.getEditingCell() == null) {
            typingEnded();
        }
    }

    @Nullable
    String takeOpening() {
        var typed = opening;
        opening = null;
        return typed;
    }

    /// Ends typing; the text goes to the model.
    void stopTyping() {
        table.edit(-1, null);
        table.requestFocus();
    }

    /// JavaFX begins typing at a click on the current cell, which no spreadsheet does: only while one types is the
    /// table editable at all.
    void typingEnded() {
        opening = null;
        table.setEditable(false);
    }

    /// Shows the proposals of a cell as long as it is typed into.
    void showBeside(Node cell, CompletionList list) {
        typedInto = cell;
        proposals = list;
        getChildren().add(list);
    }

    void hide(CompletionList list) {
        getChildren().remove(list);
        if (proposals == list) {
            proposals = null;
            typedInto = null;
        }
    }

    /// Puts the proposals under their cell, or over it where there is no room.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var list = proposals;
        var cell = typedInto;
        if (list == null || cell == null) {
            return;
        }
        var box = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        var width = Math.max(box.getWidth(), list.prefWidth(-1));
        var height = list.prefHeight(width);
        var below = box.getMaxY() + height <= getHeight();
        list.resizeRelocate(
                snapPositionX(Math.max(0, Math.min(box.getMinX(), getWidth() - width))),
                snapPositionY(below ? box.getMaxY() : Math.max(0, box.getMinY() - height)),
                snapSizeX(width),
                snapSizeY(height));
    }

    /// Puts the focus into the filter over the current column.
    public void filterColumn() {
        var column = currentColumn();
        if (column != null && filters != null) {
            table.scrollToColumn(column);
            filters.focus(column.getId());
        }
    }

    /// The current cell's row and column; null where there is none.
    @Nullable
    Place<R> place() {
        var index = table.getSelectionModel().getSelectedIndex();
        var column = currentColumn();
        if (index < 0 || index >= model.rows().size() || column == null) {
            return null;
        }
        return model.column(column.getId())
                .map(found -> new Place<>(model.rows().get(index), found))
                .orElse(null);
    }

    record Place<R>(Row<R> row, Column<R> column) {}

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}

package org.claimbook.ui.table;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.table.typing.CellEditor;
import org.claimbook.ui.table.typing.ProposalLayer;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// An editable table over as many rows as the book has, worked by keys as a spreadsheet is.
///
/// The table only ever sees a window of the rows; sort and filter are questions to the book, whatever is
/// typed.
public final class Grid<R> extends StackPane {
    /// What a grid is used for.
    public enum Kind {
        /// Rows without end, sorted and filtered by their columns; Enter goes on to the next row.
        SHEET,
        /// A few rows in the order of their source; Enter after typing stays where it is.
        LIST
    }

    static final double ROW_HEIGHT = 29;

    private final GridModel<R> model;
    private final Kind kind;
    private final TableView<Row<R>> table = new TableView<>();
    private final @Nullable FilterRow<R> filters;
    private final GridSkin<R> skin;
    private final GridColumns<R> columns;
    private final FrozenColumns<R> frozen;
    private final GridBlock<R> block;
    private final GridMoves<R> moves;
    private final ProposalLayer proposals = new ProposalLayer();
    private final GridBars bars;
    private final GridCommands<R> commands;
    private @Nullable String opening;
    private @Nullable TableColumn<Row<R>, ?> lastColumn;
    private int lastRow;
    private final GridNotice<R> notice;

    public Grid(GridModel<R> model, Messages messages) {
        this(model, messages, Kind.SHEET);
    }

    public Grid(GridModel<R> model, Messages messages, Kind kind) {
        this.model = model;
        this.kind = kind;
        this.bars = new GridBars(messages, table::requestFocus);
        getStyleClass().add("grid");
        table.getStyleClass().add("grid-table");
        // A pane names its grid; who comes to it with a screen reader comes to the table in it.
        table.accessibleTextProperty().bind(accessibleTextProperty());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setTableMenuButtonVisible(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> GridSkin.row(model));
        // A table that is given other items forgets how it is sorted, so the rows come before the columns.
        table.setItems(model.rows());
        columns = new GridColumns<>(this, table, messages);
        filters = kind == Kind.SHEET ? new FilterRow<>(this, table, messages) : null;
        skin = new GridSkin<>(table, filters);
        table.setSkin(skin);
        frozen = new FrozenColumns<>(table, skin);
        columns.layOut(frozen);
        table.setPlaceholder(new Region());
        block = new GridBlock<>(this, table, skin);
        moves = new GridMoves<>(this, table);
        commands = new GridCommands<>(this, bars, messages);
        model.rows().addListener((ListChangeListener<Row<R>>) this::follow);
        table.getSelectionModel().selectedIndexProperty().subscribe((_, index) -> noteCurrent(index.intValue()));
        model.current().subscribe((_, id) -> reveal(id.longValue()));
        table.setContextMenu(new GridMenu<>(this, messages));
        new GridKeys<>(this, table);
        table.getFocusModel().focusedCellProperty().subscribe(this::noteColumn);
        notice = new GridNotice<>(this, table, messages);
        model.edits().doing().subscribe(bars::follow);
        // Where the rows were there before the grid, nobody has told it yet which of them is the current one.
        noteFirst();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new VBox(table, bars), proposals);
    }

    private void noteFirst() {
        var current = model.rows().indexOf(model.current().get());
        if (current >= 0) {
            select(current, currentColumn());
        }
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
        return notice.text();
    }

    FrozenColumns<R> frozen() {
        return frozen;
    }

    GridBlock<R> block() {
        return block;
    }

    GridCommands<R> commands() {
        return commands;
    }

    GridBars bars() {
        return bars;
    }

    /// How much is selected, "12 × 3"; empty where it is one cell.
    public ObservableValue<String> selected() {
        return block.several().map(commands::size).orElse("");
    }

    /// Ids of the rows that are selected: at least that of the current one.
    public long[] selectedRows() {
        if (model.rows().isEmpty() || row() < 0) {
            return new long[0];
        }
        var selected = block.get();
        return Arrays.copyOfRange(
                model.rows().ids(),
                selected.top(),
                Math.min(selected.bottom() + 1, model.rows().size()));
    }

    /// Adds rows under the selected ones, as many as these; one where there are none.
    public void addRows() {
        commands.addRows();
    }

    /// Deletes the selected rows.
    public void deleteRows() {
        commands.deleteRows();
    }

    /// Place of the current row; -1 for none.
    int row() {
        return table.getSelectionModel().getSelectedIndex();
    }

    /// Place of a column among those that are shown, or -1.
    int place(@Nullable TableColumnBase<?, ?> column) {
        return table.getVisibleLeafColumns().indexOf(column);
    }

    /// The columns that are shown, from left to right.
    List<Column<R>> visibleColumns() {
        return table.getVisibleLeafColumns().stream()
                .flatMap(column -> model.column(column.getId()).stream())
                .toList();
    }

    TableView<Row<R>> table() {
        return table;
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
                table.scrollTo(Math.max(0, found - skin.page() / 3));
            } else {
                skin.show(found);
            }
        }
    }

    /// After the rows have become others: in a new order the current row stays where the eye is; where rows
    /// came or went, the topmost row stays at the top.
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
        var topmost = ordered ? index - skin.page() / 3 : model.rows().indexOf(anchor);
        table.scrollTo(Math.max(0, topmost));
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
        reveal(row, place(column));
    }

    void go(int row, String column) {
        model.column(column).flatMap(columns::of).ifPresent(shown -> go(row, shown));
    }

    /// Brings a cell into sight.
    void reveal(int row, int column) {
        skin.show(row);
        if (column >= frozen.count()) {
            table.scrollToColumn(table.getVisibleLeafColumn(column));
            skin.clear(column);
        }
    }

    private void select(int row, @Nullable TableColumn<Row<R>, ?> column) {
        if (column == null) {
            table.getSelectionModel().clearAndSelect(row);
        } else {
            table.getSelectionModel().clearAndSelect(row, column);
        }
    }

    /// Goes on after typing.
    void moveOn(CellEditor.Move move) {
        var stays = kind == Kind.LIST && (move == CellEditor.Move.DOWN || move == CellEditor.Move.UP);
        moves.move(stays ? CellEditor.Move.STAY : move);
    }

    GridMoves<R> moves() {
        return moves;
    }

    GridSkin<R> skin() {
        return skin;
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

    /// JavaFX begins typing at a click on the current cell, which no spreadsheet does: only while one types
    /// is the table editable at all.
    void typingEnded() {
        opening = null;
        table.setEditable(false);
    }

    /// Where the proposals of a cell are shown as long as it is typed into.
    ProposalLayer proposals() {
        return proposals;
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

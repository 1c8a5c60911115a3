package org.claimbook.ui.table;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.column.Shown;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.table.typing.CellEditor;
import org.jspecify.annotations.Nullable;

/// One cell on screen: shows a value, or what was typed in its place, and turns into a field to type in.
///
/// However typing ends, by a key, a click elsewhere or by scrolling away, the text goes to the model; only
/// Esc gives it up.
final class GridCell<R> extends TableCell<Row<R>, @Nullable R> {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");

    private final Grid<R> grid;
    private final Column<R> column;
    private @Nullable CellEditor editor;
    private @Nullable Row<R> typedInto;
    private @Nullable Label pill;
    private @Nullable String style;
    private @Nullable String tip;

    GridCell(Grid<R> grid, Column<R> column) {
        this.grid = grid;
        this.column = column;
        getStyleClass().add("grid-cell");
        if (column.figure()) {
            getStyleClass().add("figure");
            setAlignment(Pos.CENTER_RIGHT);
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && editor == null) {
                grid.edit(getIndex(), column, null);
            }
        });
        setOnMouseEntered(_ -> showTip());
        setOnMouseExited(_ -> setTooltip(null));
    }

    /// A row tells when it was read or touched: its cells are drawn again even where the value is the same
    /// object.
    @Override
    protected boolean isItemChanged(@Nullable R before, @Nullable R now) {
        return true;
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        if (editor == null) {
            draw();
        }
    }

    /// Shows whether the cell is one of several that are selected.
    void mark() {
        pseudoClassStateChanged(BLOCK, !isEmpty() && grid.block().holds(getIndex(), getTableColumn()));
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        mark();
        grid.frozen().place(this, getTableColumn());
    }

    private void draw() {
        mark();
        var row = isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
        var draft = row == null ? null : grid.model().draft(row, column);
        pseudoClassStateChanged(BAD, draft != null && draft.stays());
        pseudoClassStateChanged(WAITING, draft != null && !draft.stays());
        if (draft != null) {
            show(Shown.plain(draft.text()).withTip(draft.reason()));
            return;
        }
        var value = row == null ? null : row.getValue();
        show(value == null ? Shown.NOTHING : column.shown().apply(value));
    }

    private void show(Shown shown) {
        tip = shown.tip();
        dress(shown.pill() ? null : shown.style());
        if (shown.pill() && !shown.text().isEmpty()) {
            setText(null);
            setGraphic(badge(shown));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else {
            setGraphic(null);
            setText(shown.text());
            setContentDisplay(ContentDisplay.TEXT_ONLY);
        }
        setAccessibleText(column.title() + ": " + shown.text());
        setAccessibleHelp(shown.tip());
    }

    /// Kept for the next row, since a new node is a dear one.
    private Label badge(Shown shown) {
        var badge = pill;
        if (badge == null) {
            badge = new Label();
            pill = badge;
        }
        badge.setText(shown.text());
        var styles = List.of("pill", Objects.requireNonNullElse(shown.style(), "plain"));
        if (!badge.getStyleClass().equals(styles)) {
            badge.getStyleClass().setAll(styles);
        }
        return badge;
    }

    private void dress(@Nullable String changed) {
        if (style != null) {
            getStyleClass().remove(style);
        }
        if (changed != null) {
            getStyleClass().add(changed);
        }
        style = changed;
    }

    /// A tooltip is made only for the cell that is pointed at: hundreds of them would be slow.
    private void showTip() {
        if (tip != null && !tip.isEmpty() && editor == null) {
            var tooltip = new Tooltip(tip);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            setTooltip(tooltip);
        }
    }

    @Override
    public void startEdit() {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (row == null || row.getValue() == null) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            open(row, grid.takeOpening());
        }
    }

    /// @param typed what was typed to begin with, in place of what stands there; null to go on with that
    private void open(Row<R> row, @Nullable String typed) {
        typedInto = row;
        var field = new CellEditor(
                grid.model().typed(row, column),
                column.entry().completion(),
                grid.model().work(),
                new Typing());
        editor = field;
        if (column.figure()) {
            field.setAlignment(Pos.CENTER_RIGHT);
        }
        field.setAccessibleText(column.title());
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pseudoClassStateChanged(TYPING, true);
        grid.proposals().show(this, field.list());
        // A field selects all of its text when its skin is made, which would be after the first letter.
        field.applyCss();
        field.requestFocus();
        if (typed == null) {
            field.end();
            field.offerWords();
        } else {
            field.setText(typed);
            field.end();
        }
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && editor == field) {
                grid.stopTyping();
            }
        });
    }

    @Override
    public void cancelEdit() {
        close(true);
    }

    /// Ends typing first, so that the cell is itself again when the model has it drawn.
    private void close(boolean keep) {
        var field = editor;
        var row = typedInto;
        if (field == null || row == null) {
            super.cancelEdit();
            return;
        }
        editor = null;
        typedInto = null;
        pseudoClassStateChanged(TYPING, false);
        grid.proposals().hide(field.list());
        super.cancelEdit();
        grid.typingEnded();
        draw();
        if (keep) {
            grid.commands().commit(row, column, field.getText());
        }
    }

    /// What was typed before in this cell comes back, if it is still no value, and goes only with a second
    /// Esc.
    private void giveUp() {
        var row = typedInto;
        if (row != null) {
            grid.model().typingGivenUp(row, column);
        }
    }

    private final class Typing implements CellEditor.Outcome {
        @Override
        public void typed(String text) {
            var row = typedInto;
            if (row != null) {
                grid.model().typing(row, column, text);
            }
        }

        @Override
        public void done(CellEditor.Move move) {
            var field = editor;
            if (move == CellEditor.Move.ALL
                    && field != null
                    && !grid.block().get().isSingle()) {
                var text = field.getText();
                close(false);
                grid.stopTyping();
                grid.commands().setAll(text);
            } else {
                grid.stopTyping();
                grid.moveOn(move);
            }
        }

        @Override
        public void givenUp() {
            giveUp();
            close(false);
            grid.stopTyping();
        }
    }
}

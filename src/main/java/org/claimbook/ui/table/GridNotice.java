package org.claimbook.ui.table;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableView;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.text.Messages;

/// Says why the text in the current cell is not in the book.
final class GridNotice<R> {
    private final Grid<R> grid;
    private final Messages messages;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");

    GridNotice(Grid<R> grid, TableView<Row<R>> table, Messages messages) {
        this.grid = grid;
        this.messages = messages;
        table.getFocusModel().focusedCellProperty().subscribe(this::look);
        grid.model().drafted().subscribe(this::look);
    }

    /// Empty where all is well.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    private void look() {
        var place = grid.place();
        var draft = place == null ? null : grid.model().draft(place.row(), place.column());
        text.set(draft == null || !draft.stays() ? "" : why(draft));
    }

    private String why(Draft draft) {
        var reason = draft.reason() == null ? messages.get("grid.draft.typed") : draft.reason();
        return draft.unfinished() ? messages.get("grid.draft.unfinished") + " " + reason : reason;
    }
}

package org.claimbook.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.exchange.Rejection;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The rows that do not come in, the first of them: where, what was found, and why that cannot be read.
final class RejectionTable extends VBox {
    private static final int ROW = 28;

    private final Messages messages;
    private final TableView<Rejection> rows = new TableView<>();
    private final Label whole = new Label();
    private final Label shown = new Label();

    RejectionTable(Messages messages) {
        this.messages = messages;
        getStyleClass().add("import-rejections");
        rows.setAccessibleText(messages.get("import.rejected"));
        rows.setFixedCellSize(ROW);
        rows.setPlaceholder(new Label(messages.get("import.noneRejected")));
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.getColumns()
                .addAll(List.of(
                        column(messages.get("import.line"), 60, RejectionTable::place, "figure"),
                        column(messages.get("import.column"), 110, row -> ours(row, row.column()), "muted"),
                        column(messages.get("import.found"), 130, row -> ours(row, row.found()), "found"),
                        column(messages.get("import.why"), 320, row -> messages.sentence(row.why()), "why")));
        shown.getStyleClass().addAll("muted", "small");
        shown.managedProperty().bind(shown.visibleProperty());
        whole.getStyleClass().add("small");
        whole.setWrapText(true);
        whole.setMinHeight(USE_PREF_SIZE);
        whole.managedProperty().bind(whole.visibleProperty());
        whole.setVisible(false);
        rows.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(rows, whole, shown);
    }

    private static TableColumn<Rejection, String> column(
            String title, double width, Function<Rejection, String> text, String style) {
        var column = new TableColumn<Rejection, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        return column;
    }

    /// The whole reason of the chosen row, for which its column may be too narrow.
    private void tell(@Nullable Rejection chosen) {
        whole.setVisible(chosen != null);
        whole.setText(chosen == null ? "" : chosen.column() + ": " + messages.sentence(chosen.why()));
    }

    /// Of a row that is too short or too long, these are not the file's words, but how many fields it has.
    private String ours(Rejection rejection, String text) {
        return rejection.isOfWidth() ? messages.sentence(text) : text;
    }

    private static String place(Rejection rejection) {
        // The rows of a book in JSON have no lines.
        var line = rejection.line() == 0 ? "" : Long.toString(rejection.line());
        return rejection.cell() == null ? line : rejection.cell();
    }

    boolean hasAny() {
        return !rows.getItems().isEmpty();
    }

    void show(List<Rejection> first, long all) {
        rows.getItems().setAll(first);
        shown.setVisible(all > first.size());
        shown.setText(messages.get("import.firstOf", first.size(), all));
    }
}

package org.claimbook.ui.dialog;

import java.util.ArrayList;
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

/// What came of an import: one line that says it, and a table of the rows that did not come in.
final class ImportResult extends VBox {
    private static final double ROW = 30;

    private final Messages messages;
    private final Label says = new Label();
    private final Label shown = new Label();
    private final TableView<Rejection> rows = new TableView<>();

    ImportResult(ImportModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("import-result");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        shown.getStyleClass().addAll("muted", "small");
        rows.setAccessibleText(messages.get("import.rejected"));
        rows.setFixedCellSize(ROW);
        rows.setMinHeight(4 * ROW);
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.getColumns()
                .addAll(List.of(
                        column("import.line", 64, rejection -> Long.toString(rejection.line()), "figure"),
                        column("import.column", 110, Rejection::column, "muted"),
                        column("import.found", 150, Rejection::found, "found"),
                        column("import.why", 380, Rejection::why, "why")));
        setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(says, rows, shown);
        for (var node : getChildren()) {
            node.managedProperty().bind(node.visibleProperty());
        }
        model.outcome().subscribe(this::show);
    }

    private TableColumn<Rejection, String> column(
            String titleKey, double width, Function<Rejection, String> text, String style) {
        var column = new TableColumn<Rejection, String>(messages.get(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.getStyleClass().add(style);
        return column;
    }

    private void show(ImportModel.@Nullable Outcome outcome) {
        says.getStyleClass().removeAll("bad", "good");
        switch (outcome) {
            case null -> fill("", List.of(), 0);
            case ImportModel.Outcome.Refused(var sentence) -> {
                says.getStyleClass().add("bad");
                fill(sentence, List.of(), 0);
            }
            case ImportModel.Outcome.Before() -> {
                says.getStyleClass().add("bad");
                fill(messages.get("import.before"), List.of(), 0);
            }
            case ImportModel.Outcome.Done done -> {
                says.getStyleClass().add("good");
                fill(summary(done), done.rejections(), done.result().rejected());
            }
        }
    }

    private String summary(ImportModel.Outcome.Done done) {
        var result = done.result();
        var parts = new ArrayList<String>();
        parts.add(messages.count(done.checked() ? "import.wouldCome" : "import.came", result.added()));
        if (result.known() > 0) {
            parts.add(messages.count("import.known", result.known()));
        }
        if (result.rejected() > 0) {
            parts.add(messages.count("import.notCome", result.rejected()));
        }
        return String.join(" · ", parts);
    }

    private void fill(String text, List<Rejection> rejections, long all) {
        says.setText(text);
        says.setVisible(!text.isEmpty());
        rows.getItems().setAll(rejections);
        rows.setVisible(!rejections.isEmpty());
        shown.setVisible(all > rejections.size());
        shown.setText(messages.get("import.firstOf", rejections.size(), all));
    }
}

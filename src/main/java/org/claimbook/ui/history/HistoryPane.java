package org.claimbook.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.book.Step;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Every step done to the book, newest first; beside it, what the chosen one changed from what to what.
public final class HistoryPane extends BorderPane {
    private final HistoryModel model;
    private final Messages messages;
    private final Show show;
    private final ListView<Step> steps;

    public HistoryPane(HistoryModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.steps = steps();
        getStyleClass().addAll("history", "ground");
        var left = new BorderPane(steps);
        left.setTop(strip("history.title", null));
        left.setMinWidth(240);
        var right = new BorderPane(changes());
        right.setTop(strip("history.changed", replayButton()));
        right.setMinWidth(320);
        var split = new SplitPane(left, right);
        split.setDividerPositions(0.32);
        SplitPane.setResizableWithParent(left, false);
        setCenter(split);
    }

    private HBox strip(String titleKey, @Nullable Button button) {
        var title = new Label(messages.get(titleKey));
        title.getStyleClass().add("h2");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var strip = new HBox(title);
        strip.getStyleClass().add("strip");
        if (button != null) {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            strip.getChildren().addAll(space, button);
        }
        return strip;
    }

    private ListView<Step> steps() {
        var list = new ListView<>(model.steps());
        list.setAccessibleText(messages.get("history.title"));
        list.setFixedCellSize(56);
        list.setCellFactory(_ -> new StepCell(messages, show));
        list.setPlaceholder(empty("history.none", "history.noneSays"));
        model.chosen().subscribe(step -> {
            if (step == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(step);
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, step) -> {
            // While the steps are read again, nothing is selected for a moment; the choice stays.
            if (step != null) {
                model.chosen().set(step);
            }
        });
        return list;
    }

    /// Undoes back to a step that stands; redoes up to one that was undone.
    private Button replayButton() {
        var button = new Button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        model.chosen().subscribe(step -> {
            var undone = step != null && step.undoneAt() != null;
            button.setText(messages.get(undone ? "history.redoUpTo" : "history.undoBack"));
            button.setDisable(step == null || model.isReadOnly() || (undone && step.superseded()));
            button.setOnAction(_ -> {
                if (undone) {
                    model.redoUpTo();
                } else {
                    model.undoBack();
                }
            });
        });
        return button;
    }

    private TableView<ChangeLine> changes() {
        var table = new TableView<>(model.changes());
        table.setAccessibleText(messages.get("history.changed"));
        table.setFixedCellSize(30);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .addAll(List.of(
                        column("history.where", 270, this::where, "where"),
                        column("history.columnTitle", 110, this::columnName, "muted"),
                        column("history.before", 150, ChangeLine::before, "before"),
                        column("history.after", 150, this::after, "after")));
        table.setPlaceholder(empty("history.nothing", "history.nothingSays"));
        return table;
    }

    private TableColumn<ChangeLine, String> column(
            String titleKey, double width, Function<ChangeLine, String> text, String style) {
        var column = new TableColumn<ChangeLine, String>(messages.get(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.getStyleClass().add(style);
        return column;
    }

    private String where(ChangeLine line) {
        return line.row().isEmpty() ? messages.word("history.table", line.table()) : line.row();
    }

    private String columnName(ChangeLine line) {
        return line.column().isEmpty() ? "" : messages.word("history.column", line.column());
    }

    private String after(ChangeLine line) {
        return line.column().isEmpty() ? messages.count("history.rows", line.rows()) : line.after();
    }

    private VBox empty(String titleKey, String saysKey) {
        var title = new Label(messages.get(titleKey));
        title.getStyleClass().add("strong");
        var says = new Label(messages.get(saysKey));
        says.getStyleClass().add("muted");
        var empty = new VBox(title, says);
        empty.getStyleClass().add("empty");
        return empty;
    }
}

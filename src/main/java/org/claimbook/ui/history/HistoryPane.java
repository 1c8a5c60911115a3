package org.claimbook.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.book.history.Step;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// Every step done to the book, newest first; beside it, what the chosen one changed from what to what.
final class HistoryPane extends BorderPane {
    private static final double WIDEST_TIP = 420;
    /// Shorter texts fit.
    private static final int SHORT = 14;

    private final HistoryModel model;
    private final Messages messages;
    private final Show show;
    private final ListView<Step> steps;
    private final TextField filter;

    /// @param title stands over the steps
    HistoryPane(HistoryModel model, Node title, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.steps = steps();
        this.filter = filter();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getStyleClass().addAll("history", "ground");
        var left = new BorderPane(steps);
        left.setTop(strip(title, filter));
        left.setMinWidth(240);
        var right = new BorderPane(changes());
        right.setTop(
                new VBox(strip(title("history.changed"), space(), undoButton(), replayButton()), reason(), notice()));
        right.setMinWidth(320);
        var split = new SplitPane(left, right);
        split.setDividerPositions(0.32);
        setCenter(split);
    }

    private Label title(String key) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("h2");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private static HBox strip(Node title, Node... more) {
        var strip = new HBox(title);
        strip.getStyleClass().add("strip");
        strip.getChildren().addAll(more);
        return strip;
    }

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Narrows the steps; Esc empties it, then goes back to them, as Down and Enter do.
    private TextField filter() {
        var field = new CustomTextField();
        field.setLeft(Icons.FILTER.node(14));
        field.setPromptText(messages.get("history.filter"));
        field.setAccessibleText(messages.get("history.filter"));
        field.getStyleClass().add("list-filter");
        field.textProperty().bindBidirectional(model.filter());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ESCAPE -> {
                    if (field.getText().isEmpty()) {
                        steps.requestFocus();
                    }
                    field.clear();
                }
                case DOWN, ENTER -> steps.requestFocus();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        return field;
    }

    /// Why the chosen step was done, where somebody said so.
    private Node reason() {
        var said = model.chosen().map(this::reasonOf);
        return line(said.orElse(""), "reason-bar");
    }

    private String reasonOf(@Nullable Step step) {
        return step == null || step.reason() == null ? "" : messages.get("history.reason", step.reason());
    }

    /// Why a step cannot be taken back alone.
    private Node notice() {
        return line(model.notice(), "grid-notice");
    }

    private static Node line(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        if (style.equals("grid-notice")) {
            label.getStyleClass().addAll("bad", "small");
        }
        var line = new HBox(label);
        line.getStyleClass().add(style);
        line.visibleProperty().bind(label.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Takes the chosen step back, and leaves those after it.
    private Button undoButton() {
        var button = new Button(messages.get("history.undoOnly"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.undoOnly());
        model.chosen().subscribe(step -> {
            var stands = step != null && step.undoneAt() == null;
            button.setVisible(stands);
            button.setManaged(stands);
            button.setDisable(model.isReadOnly());
        });
        return button;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
            filter.requestFocus();
            filter.selectAll();
        } else if (event.getCode() == KeyCode.DELETE && steps.isFocused()) {
            if (event.isShiftDown()) {
                model.undoBack();
            } else {
                model.undoOnly();
            }
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public void requestFocus() {
        steps.requestFocus();
    }

    private ListView<Step> steps() {
        var list = new ListView<>(model.steps());
        list.setAccessibleText(messages.get("history.title"));
        list.setFixedCellSize(56);
        list.setCellFactory(_ -> new StepCell(model::title, messages, show));
        list.setPlaceholder(none());
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
                        column("history.where", 200, this::where, "where"),
                        column("history.columnTitle", 104, this::columnName, "muted"),
                        column("history.before", 160, this::before, "before"),
                        column("history.after", 150, this::after, "after")));
        var nothing = empty("history.nothing", "history.nothingSays");
        table.setPlaceholder(nothing);
        nothing.visibleProperty().bind(Bindings.isNotEmpty(model.steps()));
        return table;
    }

    private TableColumn<ChangeLine, String> column(
            String titleKey, double width, Function<ChangeLine, String> text, String style) {
        var column = new TableColumn<ChangeLine, String>(messages.get(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TextCell());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.getStyleClass().add(style);
        return column;
    }

    /// A text that is cut short is told in full under the pointer.
    private static final class TextCell extends TableCell<ChangeLine, String> {
        private final Tooltip whole = new Tooltip();

        private TextCell() {
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST_TIP);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            var shown = empty || text == null ? "" : text;
            setText(shown.replaceAll("\\s+", " "));
            whole.setText(shown);
            setTooltip(shown.length() > SHORT ? whole : null);
        }
    }

    private String where(ChangeLine line) {
        return line.row().isEmpty() ? messages.word("history.table", line.table()) : line.row();
    }

    private String columnName(ChangeLine line) {
        return line.column().isEmpty() ? "" : messages.word("history.column", line.column());
    }

    private String after(ChangeLine line) {
        return line.column().isEmpty() ? messages.count("history.rows", line.rows()) : word(line, line.after());
    }

    private String before(ChangeLine line) {
        return word(line, line.before());
    }

    /// What a column of codes holds, in words; anything else as it is.
    private String word(ChangeLine line, String value) {
        var group = switch (line.column()) {
            case "kind" -> line.table().equals("link") ? "history.link" : "names.kind";
            case "as_of_basis" -> "claims.basis";
            default -> "claims." + line.column();
        };
        return messages.word(group, value);
    }

    /// Nothing was done yet, or nothing has the words.
    private VBox none() {
        var none = empty("history.none", "history.noneSays");
        model.filter().subscribe(words -> {
            var box = words.isBlank()
                    ? empty("history.none", "history.noneSays")
                    : empty("history.noMatch", "history.noMatchSays");
            none.getChildren().setAll(List.copyOf(box.getChildren()));
        });
        return none;
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

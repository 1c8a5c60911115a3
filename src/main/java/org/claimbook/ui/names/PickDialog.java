package org.claimbook.ui.names;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.book.name.Outline.Entry;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Asks into which other name one is to go. The field keeps the focus: typing narrows the list, arrows walk
/// it, Enter does what is told beneath.
public final class PickDialog {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final PickModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final ListView<Entry> list;
    private final Label says = new Label();
    private final Sheet sheet;

    public PickDialog(PickModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.list = list();
        field.setPromptText(messages.get("names.pick.prompt"));
        field.setAccessibleText(messages.get("names.pick.prompt"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        says.textProperty().bind(model.says());
        says.getStyleClass().add("pick-says");
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        model.refused().subscribe(refused -> says.pseudoClassStateChanged(REFUSED, refused));
        VBox.setVgrow(list, Priority.ALWAYS);
        var progress = new MergeProgress(messages);
        model.doing().subscribe(progress::follow);
        var body = new VBox(field, list, says, progress);
        body.getStyleClass().add("pick-body");
        sheet = new Sheet("", null, body);
        sheet.getStyleClass().add("pick");
        model.subject().subscribe(_ -> sheet.setTitle(model.title()));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && model.stop()) {
                key.consume();
            }
        });
        var isBusy = model.doing().isNotNull();
        field.disableProperty().bind(isBusy);
        list.disableProperty().bind(isBusy);
        model.done().subscribe(done -> {
            if (done) {
                sheet.close();
            }
        });
        setButtons();
    }

    private void setButtons() {
        var isMerge = model.purpose() == PickModel.Purpose.MERGE;
        var accept = Sheet.button(doing(), true, this::accept);
        accept.disableProperty().bind(model.ready().not().or(model.doing().isNotNull()));
        var other = isMerge
                ? Sheet.button(messages.get("names.merge.swap"), false, model::swap)
                : Sheet.button(nothing(), false, model::takeOut);
        if (isMerge) {
            other.disableProperty()
                    .bind(model.chosen().isNull().or(model.doing().isNotNull()));
        }
        sheet.setButtons(
                List.<Button>of(other),
                List.of(Sheet.button(messages.get("dialog.cancel"), false, this::cancel), accept));
    }

    private String doing() {
        if (model.purpose() == PickModel.Purpose.MERGE) {
            return messages.get("names.merge.do");
        }
        return model.isMember() ? messages.get("names.member.do") : messages.get("names.part.do");
    }

    private String nothing() {
        return model.isMember() ? messages.get("names.member.none") : messages.get("names.part.none");
    }

    private ListView<Entry> list() {
        var made = new ListView<>(model.found());
        made.setAccessibleText(messages.get("names.pick.list"));
        made.setFixedCellSize(30);
        made.setPrefHeight(8 * 30 + 2);
        made.setFocusTraversable(false);
        made.setCellFactory(_ -> new EntryCell());
        made.setPlaceholder(new Region());
        made.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.chosen().set(entry);
            }
        });
        model.chosen().subscribe(entry -> show(made, entry));
        made.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                accept();
            }
        });
        return made;
    }

    private static void show(ListView<Entry> list, @Nullable Entry entry) {
        if (entry == null) {
            list.getSelectionModel().clearSelection();
        } else if (!entry.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(entry);
            list.scrollTo(entry);
        }
    }

    private void walk(KeyEvent event) {
        var by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 7;
            case PAGE_UP -> -7;
            default -> 0;
        };
        if (by != 0 && !model.found().isEmpty()) {
            var at = list.getSelectionModel().getSelectedIndex() + by;
            var to = Math.clamp(at, 0, model.found().size() - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 4));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !model.ready().get()) {
            event.consume();
        }
    }

    private void accept() {
        model.accept();
    }

    /// Stops the merge, else closes.
    private void cancel() {
        if (!model.stop()) {
            sheet.close();
        }
    }

    public void open(@Nullable Window owner) {
        sheet.open(owner);
        field.requestFocus();
    }

    /// What the dialog shows, for tests and pictures.
    Sheet sheet() {
        return sheet;
    }

    /// A name, its unit in grey.
    private static final class EntryCell extends ListCell<Entry> {
        private final Label name = new Label();
        private final Label unit = new Label();
        private final HBox line = new HBox(8, name, unit);

        private EntryCell() {
            unit.getStyleClass().add("muted");
            line.getStyleClass().add("pick-line");
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            name.setText(entry.name());
            unit.setText(entry.unit());
            setAccessibleText((entry.name() + " " + entry.unit()).strip());
            setGraphic(line);
        }
    }
}

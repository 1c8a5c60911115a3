package org.claimbook.ui.reports.add;

import atlantafx.base.controls.CustomTextField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.job.read.ReportDraft;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Adds a report: its text beside what is said of it; what is found in the text stands below.
public final class AddReportDialog {
    private static final KeyCombination ADD = KeyCombination.valueOf("Shortcut+ENTER");

    private final AddReportModel model;
    private final Consumer<String> done;
    private final Choosers choosers;
    private final Messages messages;
    private final Show show;
    private final Sheet sheet;
    private final TextArea text = new TextArea();
    private final List<Node> fields = new ArrayList<>();

    /// @param done gets the uid of the report to open
    public AddReportDialog(
            AddReportModel model, Consumer<String> done, Choosers choosers, Messages messages, Show show) {
        this.model = model;
        this.done = done;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
        var body = new VBox(both(), found());
        body.getStyleClass().add("add-body");
        sheet = new Sheet(messages.get("add.title"), null, body);
        sheet.getStyleClass().add("add-report");
        var add = Sheet.button(messages.get("add.add"), true, this::add);
        add.setTooltip(new Tooltip(ADD.getDisplayText()));
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.canAdd(), model.draft(), model.problem(), model.storing()));
        sheet.setButtons(
                List.of(chooseButton()),
                List.of(Sheet.button(messages.get("dialog.cancel"), false, sheet::close), add));
        // Enter belongs to the text while one writes in it.
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (ADD.match(key)) {
                key.consume();
                add();
            }
        });
        sheet.setOnDragOver(this::allow);
        sheet.setOnDragDropped(this::drop);
    }

    public void open(@Nullable Window owner) {
        sheet.open(owner);
        text.requestFocus();
    }

    /// The dialog's node, for pictures and tests.
    public Region node() {
        return sheet;
    }

    private void add() {
        model.add(stored -> {
            sheet.close();
            done.accept(stored.report().uid());
        });
    }

    private Node both() {
        var form = new VBox(
                row("add.name", "add.name.prompt", field(model.title())),
                row("add.outlet", "add.outlet.prompt", new NameField(model, model.outlet())),
                row("add.published", "add.published.prompt", field(model.published())),
                row("add.language", "add.language.prompt", languageField()),
                row("add.url", "add.url.prompt", field(model.url())));
        form.getStyleClass().add("add-form");
        var both = new HBox(textSide(), form);
        both.getStyleClass().add("add-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node textSide() {
        text.setWrapText(true);
        text.setPromptText(messages.get("add.text.prompt"));
        text.setAccessibleText(messages.get("words.text"));
        text.getStyleClass().add("report-text");
        model.file().subscribe(this::showFile);
        model.draft().subscribe(this::showCaptured);
        text.textProperty().subscribe((_, typed) -> {
            if (model.file().get() == null) {
                model.text().set(typed);
            }
        });
        model.text().subscribe(typed -> {
            if (!typed.equals(text.getText())) {
                text.setText(typed);
                text.positionCaret(0);
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        var side = new BorderPane(text);
        side.setTop(fileChip());
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    /// In a text of many paragraphs nobody types tabs, and the fields are to be reached.
    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShiftDown() && !key.isShortcutDown()) {
            fields.getFirst().requestFocus();
            key.consume();
        }
    }

    private void showFile(@Nullable Path file) {
        text.setEditable(file == null);
        text.setText(file == null ? model.text().get() : "");
    }

    /// Of a file, the text that was found in it.
    private void showCaptured(@Nullable ReportDraft draft) {
        if (draft != null && model.file().get() != null) {
            text.setText(draft.reading().text());
            text.positionCaret(0);
        }
    }

    private Node fileChip() {
        var name = new Label();
        name.getStyleClass().add("strong");
        var clear = new Button(null, Icons.CLOSE.node(14));
        clear.getStyleClass().addAll("flat", "icon-only");
        clear.setAccessibleText(messages.get("add.file.clear"));
        clear.setOnAction(_ -> {
            model.file().set(null);
            text.requestFocus();
        });
        var kept = new Label(messages.get("add.file.kept"));
        kept.getStyleClass().addAll("muted", "small");
        var chip = new HBox(Icons.REPORTS.node(), name, kept, clear);
        chip.getStyleClass().add("file-chip");
        model.file().subscribe(file -> {
            chip.setVisible(file != null);
            chip.setManaged(file != null);
            name.setText(file == null ? "" : String.valueOf(file.getFileName()));
        });
        return chip;
    }

    private Node row(String nameKey, String promptKey, TextField field) {
        var name = new Label(messages.get(nameKey));
        name.getStyleClass().addAll("muted", "small");
        name.setLabelFor(field);
        field.setPromptText(messages.get(promptKey));
        field.setAccessibleText(messages.get(nameKey));
        fields.add(field);
        var row = new VBox(3, name, field instanceof NameField names ? names.withList() : field);
        return row;
    }

    private static TextField field(StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /// The tag is what is written; its name in the reader's language stands in the field.
    private TextField languageField() {
        var field = new CustomTextField();
        field.textProperty().bindBidirectional(model.language());
        var name = new Label();
        name.getStyleClass().addAll("muted", "language-name");
        field.setRight(name);
        model.language().subscribe(tag -> {
            var locale = Locale.forLanguageTag(tag.strip());
            var shown = locale.getDisplayLanguage(show.locale());
            name.setText(shown.equalsIgnoreCase(tag.strip()) ? "" : shown);
        });
        return field;
    }

    /// What the text holds, why it cannot be added, or that it is there already.
    private Node found() {
        var says = new Label();
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        var open = new Button(messages.get("add.known.open"));
        open.getStyleClass().addAll("flat", "link");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> {
            var known = model.known();
            sheet.close();
            if (known != null) {
                done.accept(known.uid());
            }
        });
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(says, open);
        line.getStyleClass().add("add-found");
        Runnable tell = () -> {
            var known = model.known();
            open.setVisible(known != null);
            open.setManaged(known != null);
            says.getStyleClass().removeAll("bad", "muted");
            says.getStyleClass().add(model.problem().get().isEmpty() ? "muted" : "bad");
            says.setText(words());
            line.getStyleClass().remove("known");
            if (known != null) {
                line.getStyleClass().add("known");
            }
        };
        model.draft().subscribe(tell);
        model.problem().subscribe(tell);
        tell.run();
        return new StackPane(line);
    }

    private String words() {
        var known = model.known();
        var draft = model.draft().get();
        if (!model.problem().get().isEmpty()) {
            return model.problem().get();
        }
        if (known != null) {
            var date = show.date(known.published());
            return date.isEmpty()
                    ? messages.get("add.known", known.title())
                    : messages.get("add.known.dated", known.title(), date);
        }
        if (draft == null) {
            return messages.get("add.hint");
        }
        var proposals = draft.reading().proposals().size();
        var aside = draft.reading().setAside().size();
        return proposals == 0 && aside == 0
                ? messages.get("add.found.none")
                : messages.count("add.found", proposals) + ", " + messages.count("add.aside", aside);
    }

    private Button chooseButton() {
        return Sheet.button(
                messages.get("add.choose"),
                false,
                () -> choosers.open(
                                messages.get("add.choose"),
                                Choosers.Kind.of(messages.get("add.kinds"), "txt", "html", "htm", "pdf", "md"))
                        .ifPresent(model.file()::set));
    }

    private void allow(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.file().set(event.getDragboard().getFiles().getFirst().toPath());
        } else {
            model.file().set(null);
            model.text().set(event.getDragboard().getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }
}

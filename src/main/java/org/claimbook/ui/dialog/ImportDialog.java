package org.claimbook.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Brings claims in from a file: which file, under which mapping; then how many came in and which rows did not.
public final class ImportDialog {
    private final ImportModel model;
    private final Choosers choosers;
    private final Messages messages;
    private final Sheet sheet;

    public ImportDialog(ImportModel model, Choosers choosers, Messages messages) {
        this.model = model;
        this.choosers = choosers;
        this.messages = messages;
        var result = new ImportResult(model, messages);
        VBox.setVgrow(result, Priority.ALWAYS);
        var body = new VBox(form(), progress(), result, again());
        body.getStyleClass().add("import-body");
        sheet = new Sheet(messages.get("import.title"), null, body);
        sheet.getStyleClass().add("import");
        var check = Sheet.button(messages.get("import.check"), false, model::check);
        var bringIn = Sheet.button(messages.get("import.bringIn"), true, model::bringIn);
        for (var button : List.of(check, bringIn)) {
            button.disableProperty().bind(model.file().isNull().or(model.busy()));
        }
        // A file is chosen to be brought in: Enter is to do that, and not to choose again.
        model.file().subscribe((_, chosen) -> {
            if (chosen != null) {
                bringIn.requestFocus();
            }
        });
        model.outcome().subscribe(_ -> sheet.grow());
        sheet.setButtons(
                List.of(check), List.of(Sheet.button(messages.get("dialog.close"), false, sheet::close), bringIn));
    }

    public void open(@Nullable Window owner) {
        sheet.open(owner);
    }

    /// The dialog's node, for pictures and tests.
    public Region node() {
        return sheet;
    }

    private GridPane form() {
        var form = new GridPane();
        form.getStyleClass().add("form");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(names, fields);
        addRow(form, 0, "import.file", model.file(), Choosers.Kind.of("CSV, TSV, JSON", "csv", "tsv", "txt", "json"));
        addRow(form, 1, "import.mapping", model.mapping(), Choosers.Kind.of("JSON", "json"));
        var hint = new Label(messages.get("import.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        form.add(hint, 1, 2);
        return form;
    }

    private void addRow(
            GridPane form, int row, String nameKey, ObjectProperty<@Nullable Path> value, Choosers.Kind kind) {
        var name = messages.get(nameKey);
        var field = new TextField();
        field.setEditable(false);
        field.setPromptText(messages.get(nameKey + "Prompt"));
        field.setAccessibleText(name);
        field.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> value.get() == null ? "" : value.get().toString(), value));
        HBox.setHgrow(field, Priority.ALWAYS);
        var choose = new Button(messages.get("import.choose"));
        choose.setAccessibleText(messages.get("import.choose") + " " + name);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> choosers.open(name, kind).ifPresent(value::set));
        var line = new HBox(8, field, clear(value), choose);
        line.disableProperty().bind(model.busy());
        var label = new Label(name);
        label.setLabelFor(field);
        form.addRow(row, label, line);
    }

    private Node clear(ObjectProperty<@Nullable Path> value) {
        var clear = new Button(null, Icons.CLOSE.node());
        clear.getStyleClass().addAll("flat", "icon-only");
        clear.setAccessibleText(messages.get("import.clear"));
        clear.visibleProperty().bind(value.isNotNull());
        clear.setOnAction(_ -> value.set(null));
        return clear;
    }

    private ProgressBar progress() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("shell.working"));
        bar.visibleProperty().bind(model.busy());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private CheckBox again() {
        var again = new CheckBox(messages.get("import.again"));
        again.selectedProperty().bindBidirectional(model.again());
        again.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.outcome().get() instanceof ImportModel.Outcome.Before, model.outcome()));
        again.managedProperty().bind(again.visibleProperty());
        return again;
    }
}

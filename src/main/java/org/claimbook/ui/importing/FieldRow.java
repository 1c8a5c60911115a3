package org.claimbook.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.ui.text.Messages;

/// One field of a claim: its name, and where it comes from: a column, the same text in every row, days since
/// a day.
final class FieldRow extends HBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("unused");
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    private static final PseudoClass COUNTING = PseudoClass.getPseudoClass("counting");

    /// A way to fill a field, as it stands in the drop-down.
    private sealed interface Way {
        record Nothing() implements Way {}

        record Same() implements Way {}

        record From(String column) implements Way {}

        record Days(String column) implements Way {}

        record Wide(int columns, boolean headings) implements Way {}

        record Kept() implements Way {}
    }

    private final CsvColumn field;
    private final ImportModel model;
    private final Messages messages;
    private final FieldWords words;
    private final Label name = new Label();
    private final Choice<Way> way;
    private final TextField text = new TextField();
    private final Choice<String> code;
    private boolean setting;

    FieldRow(CsvColumn field, ImportModel model, Messages messages) {
        this.field = field;
        this.model = model;
        this.messages = messages;
        this.words = new FieldWords(messages);
        getStyleClass().add("field-row");
        name.setText(words.name(field));
        name.getStyleClass().add("name");
        way = new Choice<>(words.name(field), this::word, this::choose);
        way.getStyleClass().add("way");
        name.setLabelFor(way);
        text.setPrefColumnCount(6);
        text.textProperty().subscribe((_, typed) -> type(typed));
        code = new Choice<>(
                messages.get("import.same.of", words.name(field)),
                one -> words.code(field, one),
                one -> model.change(model.draft().get().fill(field, new Filling.Constant(one))));
        setHgrow(code, Priority.ALWAYS);
        getChildren().addAll(name, way);
    }

    CsvColumn field() {
        return field;
    }

    /// Takes the focus, as soon as the row is on the screen.
    void focus() {
        if (way.getScene() != null) {
            way.requestFocus();
            return;
        }
        way.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
                property.removeListener(this);
                way.requestFocus();
            }
        });
    }

    private String word(Way one) {
        return switch (one) {
            case Way.Nothing() -> messages.get("import.none");
            case Way.Same() -> messages.get("import.same");
            case Way.From(var column) -> column;
            case Way.Days(var column) -> messages.get("import.daysIn", column);
            case Way.Wide(var columns, var headings) ->
                messages.count(headings ? "import.headings" : "import.cells", columns);
            case Way.Kept() -> messages.get("import.kept");
        };
    }

    private void choose(Way one) {
        var draft = model.draft().get();
        var table = model.table().get();
        switch (one) {
            case Way.Nothing() -> model.change(draft.fill(field, Filling.NOTHING));
            case Way.Same() -> {
                var codes = FieldWords.codes(field);
                model.change(draft.fill(field, new Filling.Constant(codes.isEmpty() ? "" : codes.getFirst())));
                text.requestFocus();
            }
            case Way.From(var column) ->
                model.change(draft.fill(
                        field,
                        table != null
                                        && Draft.DATES.contains(field)
                                        && table.kind(column).isNumber()
                                ? new Filling.Days(column, "")
                                : new Filling.Column(column)));
            case Way.Days(var column) -> model.change(draft.fill(field, new Filling.Days(column, "")));
            case Way.Wide _, Way.Kept _ -> {}
        }
    }

    private void type(String typed) {
        if (setting) {
            return;
        }
        switch (model.draft().get().filling(field)) {
            case Filling.Constant _ -> model.change(model.draft().get().fill(field, new Filling.Constant(typed)));
            case Filling.Days(var column, var _) ->
                model.change(model.draft().get().fill(field, new Filling.Days(column, typed.strip())));
            default -> {}
        }
    }

    /// @param columns those of the file
    void show(Draft draft, List<String> columns) {
        var filling = draft.filling(field);
        var current = way(filling);
        var ways = new ArrayList<Way>(List.of(new Way.Nothing(), new Way.Same()));
        columns.forEach(column -> ways.add(new Way.From(column)));
        if (!ways.contains(current)) {
            ways.add(2, current);
        }
        way.show(ways, current);
        way.pseudoClassStateChanged(EMPTY, filling instanceof Filling.Nothing);
        var needed = draft.needed().contains(field);
        var problem = draft.problem(field);
        way.pseudoClassStateChanged(INVALID, needed && filling instanceof Filling.Nothing);
        text.pseudoClassStateChanged(INVALID, needed);
        text.setTooltip(problem.map(messages::sentence).map(Tooltip::new).orElse(null));
        name.setText(words.name(field) + (draft.hasConditions(field) ? " *" : ""));
        name.setTooltip(draft.hasConditions(field) ? new Tooltip(messages.get("import.conditions")) : null);
        showEntry(filling);
    }

    private void showEntry(Filling filling) {
        setting = true;
        way.pseudoClassStateChanged(BESIDE, filling instanceof Filling.Constant);
        text.pseudoClassStateChanged(COUNTING, filling instanceof Filling.Days);
        // Beside a text of any length the way is short; beside a date, which is short, it has the room.
        var constant = filling instanceof Filling.Constant;
        setHgrow(way, constant ? Priority.NEVER : Priority.ALWAYS);
        setHgrow(text, constant ? Priority.ALWAYS : Priority.NEVER);
        switch (filling) {
            case Filling.Constant(var same)
            when FieldWords.codes(field).contains(same) -> {
                code.show(FieldWords.codes(field), same);
                getChildren().setAll(name, way, code);
            }
            case Filling.Constant(var same) -> enter(same, messages.get("import.same.prompt"));
            case Filling.Days(var _, var since) -> enter(since, messages.get("import.since.prompt"));
            default -> getChildren().setAll(name, way);
        }
        setting = false;
    }

    private void enter(String value, String prompt) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
        text.setPromptText(prompt);
        text.setAccessibleText(words.name(field) + ", " + prompt);
        if (!getChildren().contains(text)) {
            getChildren().setAll(name, way, text);
        }
    }

    private static Way way(Filling filling) {
        return switch (filling) {
            case Filling.Nothing() -> new Way.Nothing();
            case Filling.Constant _ -> new Way.Same();
            case Filling.Column(var column) -> new Way.From(column);
            case Filling.Days(var column, var _) -> new Way.Days(column);
            case Filling.Wide(var columns, var headings) -> new Way.Wide(columns, headings);
            case Filling.Kept _ -> new Way.Kept();
        };
    }
}

package org.claimbook.ui.compare;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;
import org.claimbook.ui.compare.find.Wish;
import org.claimbook.ui.compare.pick.Dropdown;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// Chooses the first and the last as-of date that are compared.
final class DatesPicker {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final CompareModel model;
    private final Messages messages;
    private final Show show;
    private final Dropdown button;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final Label fault = new Label();

    DatesPicker(CompareModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.button = new Dropdown(messages.get("compare.dates"));
        var grid = new GridPane(8, 8);
        row(grid, 0, "compare.from", first, "2024-08-06");
        row(grid, 1, "compare.to", last, "2025-06");
        fault.getStyleClass().addAll("bad", "small");
        fault.setWrapText(true);
        fault.setMaxWidth(240);
        var all = new Button(messages.get("compare.everyDate"));
        all.getStyleClass().addAll("flat", "link");
        all.setOnAction(_ -> {
            first.clear();
            last.clear();
            take();
        });
        var set = new Button(messages.get("compare.apply"));
        set.setOnAction(_ -> take());
        var foot = new HBox(12, set, all);
        var panel = new VBox(10, grid, fault, foot);
        panel.getStyleClass().add("choices");
        button.fill(panel, () -> {}, first::requestFocus);
    }

    private void row(GridPane grid, int row, String key, TextField field, String example) {
        var label = new Label(messages.get(key));
        label.setLabelFor(field);
        label.getStyleClass().add("muted");
        label.setMinWidth(48);
        field.setPromptText(example);
        field.setAccessibleText(label.getText());
        field.setPrefColumnCount(12);
        field.setOnAction(_ -> take());
        grid.addRow(row, label, field);
    }

    Dropdown button() {
        return button;
    }

    void show(Wish wish) {
        var at = wish.at();
        first.setText(text(at == null ? wish.from() : at));
        last.setText(text(at == null ? wish.to() : at));
        mark(first, "");
        mark(last, "");
        button.value().set(at == null ? words(wish.from(), wish.to()) : messages.get("compare.onlyOn", show.date(at)));
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private String words(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? messages.get("compare.allDates") : messages.get("compare.until", show.date(to));
        }
        return to == null ? messages.get("compare.fromOn", show.date(from)) : show.date(from) + " – " + show.date(to);
    }

    private void take() {
        var from = read(first);
        var to = read(last);
        if (from instanceof Parsed.Good<List<EdtfDate>>(var start)
                && to instanceof Parsed.Good<List<EdtfDate>>(var end)) {
            button.close();
            model.limit(
                    start.isEmpty() ? null : start.getFirst().first(),
                    end.isEmpty() ? null : end.getFirst().last());
        }
    }

    /// The date typed, or none where the field is empty.
    private Parsed<List<EdtfDate>> read(TextField field) {
        var typed = field.getText().strip();
        Parsed<List<EdtfDate>> read =
                typed.isEmpty() ? Parsed.good(List.of()) : EdtfDate.parse(typed).map(List::of);
        mark(field, read instanceof Parsed.Bad<List<EdtfDate>>(var reason) ? messages.sentence(reason) : "");
        return read;
    }

    private void mark(TextField field, String reason) {
        field.pseudoClassStateChanged(INVALID, !reason.isEmpty());
        fault.setText(reason);
        fault.setVisible(!reason.isEmpty());
        fault.setManaged(!reason.isEmpty());
    }
}

package org.claimbook.ui.compare.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.look.ChartLook.Ground;
import org.claimbook.model.Parsed;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// Where format, size, resolution and ground are chosen.
final class ExportForm extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final ExportModel model;
    private final Messages messages;
    private final Show show;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField dpi = new TextField();
    private final Label says = new Label();
    private final List<Node> fine = new ArrayList<>();

    ExportForm(ExportModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        getStyleClass().add("export-form");
        says.setWrapText(true);
        says.getStyleClass().add("small");
        var preset = part("export.preset", presets());
        var size = part("export.size", fields());
        var ground = part("export.ground", grounds());
        getChildren().addAll(part("export.format", formats()), preset, size, ground);
        model.format().subscribe(format -> {
            for (var picture : new Node[] {preset, size, ground}) {
                showOnly(picture, format.hasSize());
            }
            fine.forEach(node -> showOnly(node, format.hasPixels()));
        });
        model.size().subscribe(this::judge);
    }

    private VBox part(String key, Node content) {
        var heading = new Label(messages.get(key));
        heading.getStyleClass().add("strong");
        return new VBox(6, heading, content);
    }

    /// Only what matters to the format is asked for.
    private static void showOnly(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private Node presets() {
        var group = new ToggleGroup();
        var box = new VBox(4);
        for (var preset : Preset.values()) {
            var button = new ToggleButton(messages.get(preset.key()));
            var size = new Label(preset.width().replaceAll("\\D", "") + " × " + preset.height());
            size.getStyleClass().addAll("muted", "small");
            button.setGraphic(size);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("flat", "preset");
            button.setAccessibleText(button.getText() + ", " + size.getText());
            button.setOnAction(_ -> {
                model.choose(preset);
                button.setSelected(true);
            });
            model.size().subscribe(_ -> button.setSelected(model.isChosen(preset)));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node fields() {
        var grid = new GridPane(8, 8);
        row(grid, 0, "export.width", width, model.width());
        row(grid, 1, "export.height", height, model.height());
        row(grid, 2, "export.dpi", dpi, model.dpi());
        grid.getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == 2)
                .forEach(fine::add);
        return new VBox(8, grid, says);
    }

    private void row(GridPane grid, int row, String key, TextField field, StringProperty value) {
        var label = new Label(messages.get(key));
        label.setLabelFor(field);
        label.setMinWidth(76);
        label.getStyleClass().add("muted");
        field.setAccessibleText(label.getText());
        field.setPrefColumnCount(8);
        field.textProperty().bindBidirectional(value);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(row, label, field);
    }

    private void judge(Parsed<PictureSize> size) {
        var good = size instanceof Parsed.Good<PictureSize>;
        for (var field : new TextField[] {width, height, dpi}) {
            field.pseudoClassStateChanged(INVALID, !good);
        }
        says.getStyleClass().removeAll("bad", "muted");
        says.getStyleClass().add(good ? "muted" : "bad");
        says.setText(
                switch (size) {
                    case Parsed.Good<PictureSize> _ when !model.format().get().hasPixels() -> "";
                    case Parsed.Good<PictureSize>(var found) ->
                        messages.get("export.pixels", show.number(found.width()), show.number(found.height()));
                    case Parsed.Bad<PictureSize> bad -> messages.sentence(bad.reason());
                });
    }

    private static String key(Ground ground) {
        return switch (ground) {
            case LIGHT -> "export.ground.light";
            case TRANSPARENT -> "export.ground.transparent";
            case DARK -> "export.ground.dark";
        };
    }

    private Node grounds() {
        return segmented(List.of(Ground.values()), model.ground(), ExportForm::key);
    }

    private Node formats() {
        return segmented(List.of(Format.values()), model.format(), Format::key);
    }

    /// A row of buttons of which one is on.
    private <T> Node segmented(List<T> values, ObjectProperty<T> chosen, Function<T, String> keys) {
        var box = new HBox();
        box.getStyleClass().add("segmented");
        var group = new ToggleGroup();
        for (var value : values) {
            var button = new ToggleButton(messages.get(keys.apply(value)));
            button.setToggleGroup(group);
            chosen.subscribe(now -> button.setSelected(now.equals(value)));
            button.setOnAction(_ -> {
                chosen.set(value);
                button.setSelected(true);
            });
            box.getChildren().add(button);
        }
        box.getChildren().getFirst().getStyleClass().add("first");
        box.getChildren().getLast().getStyleClass().add("last");
        return box;
    }
}

package org.claimbook.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Question;
import org.claimbook.model.Accumulation;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.pick.Dropdown;
import org.claimbook.ui.text.Messages;

/// Chooses how claims of different dates come to stand in one row.
final class AlignmentPicker {
    private static final int MOST_DAYS = 3660;
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final CompareModel model;
    private final Messages messages;
    private final Dropdown button;
    private final Map<Alignment, RadioButton> ways = new EnumMap<>(Alignment.class);
    private final TextField days = new TextField();

    AlignmentPicker(CompareModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.button = new Dropdown(messages.get("compare.asOf"));
        var group = new ToggleGroup();
        var panel = new VBox();
        panel.getStyleClass().add("choices");
        for (var way : Alignment.values()) {
            var radio = new RadioButton(word(way, ""));
            radio.setToggleGroup(group);
            radio.setOnAction(_ -> choose(way));
            ways.put(way, radio);
            var says = new Label(word(way, ".says"));
            says.getStyleClass().addAll("muted", "small", "says");
            panel.getChildren()
                    .add(way == Alignment.LATEST ? new VBox(2, radio, says, within()) : new VBox(2, radio, says));
        }
        button.fill(
                panel,
                () -> {},
                () -> ways.values().stream()
                        .filter(RadioButton::isSelected)
                        .findFirst()
                        .ifPresent(RadioButton::requestFocus));
    }

    private String word(Alignment way, String kind) {
        var key = "compare.align." + way.code() + kind;
        return messages.get(key);
    }

    private HBox within() {
        days.setPrefColumnCount(4);
        days.setAccessibleText(messages.get("compare.align.days"));
        days.setOnAction(_ -> {
            choose(Alignment.LATEST);
            button.close();
        });
        days.focusedProperty().subscribe((had, has) -> {
            if (had && !has && isChosen(Alignment.LATEST)) {
                choose(Alignment.LATEST);
            }
        });
        var line = new HBox(
                8,
                new Label(messages.get("compare.align.within")),
                days,
                new Label(messages.get("compare.align.daysWord")));
        line.getStyleClass().add("within");
        return line;
    }

    private boolean isChosen(Alignment way) {
        return Objects.requireNonNull(ways.get(way)).isSelected();
    }

    Dropdown button() {
        return button;
    }

    void show(Answer answer) {
        var wish = answer.wish();
        ways.forEach((way, radio) -> radio.setSelected(way == wish.alignment()));
        var cumulative = wish.key() != null && wish.key().accumulation() == Accumulation.CUMULATIVE;
        ways.forEach((way, radio) -> radio.setDisable(way == Alignment.INTERPOLATE && !cumulative));
        days.setText(Integer.toString(wish.within()));
        days.pseudoClassStateChanged(INVALID, false);
        button.value()
                .set(
                        wish.alignment() == Alignment.LATEST
                                ? messages.count("compare.align.latest.short", wish.within())
                                : word(wish.alignment(), ".short"));
    }

    private void choose(Alignment way) {
        var typed = days.getText().strip();
        var good = typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= MOST_DAYS;
        days.pseudoClassStateChanged(INVALID, !good);
        if (good || way != Alignment.LATEST) {
            model.align(way, good ? Integer.parseInt(typed) : Question.WITHIN);
        }
    }
}

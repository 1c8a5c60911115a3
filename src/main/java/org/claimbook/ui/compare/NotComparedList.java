package org.claimbook.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.compare.NotCompared;
import org.claimbook.model.Accumulation;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.pick.Dropdown;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// "12 not compared": opens the claims that cannot take part, each with its reason; one that is picked shows
/// its words.
final class NotComparedList extends HBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double ROW = 46;
    private static final int MOST_ROWS = 7;
    private static final double WIDTH = 440;

    private final CompareModel model;
    private final Messages messages;
    private final Explanation explanation;
    private final Dropdown button;
    private final ListView<NotCompared> list = new ListView<>();
    private final TextField days = new TextField();
    private final HBox starts = new HBox(8);

    NotComparedList(CompareModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.explanation = new Explanation(messages, show);
        this.button = new Dropdown("");
        button.getStyleClass().addAll("flat", "quiet");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Line());
        list.setAccessibleText(messages.get("compare.notComparedList"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                pick();
            }
        });
        button.fill(new VBox(6, list, letThrough()), () -> {}, this::enter);
        getStyleClass().add("not-compared");
        getChildren().add(button);
        model.answer().subscribe(this::show);
    }

    private void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /// Lets figures through that count from nearly the same day; each then shows its own start.
    private HBox letThrough() {
        days.setPrefColumnCount(3);
        days.setAccessibleText(messages.get("compare.startsWithin"));
        days.setOnAction(_ -> {
            var typed = days.getText().strip();
            var good = typed.matches("\\d{1,3}");
            days.pseudoClassStateChanged(INVALID, !good);
            if (good) {
                button.close();
                model.allowStartsWithin(Integer.parseInt(typed));
            }
        });
        var word = new Label(messages.get("compare.align.daysWord"));
        starts.getChildren().setAll(new Label(messages.get("compare.startsWithin")), days, word);
        starts.setAlignment(Pos.CENTER_LEFT);
        starts.getStyleClass().add("pick-foot");
        return starts;
    }

    private void show(Answer answer) {
        var left = answer.notCompared();
        list.getItems().setAll(left);
        list.setPrefSize(WIDTH, Math.clamp(left.size(), 1, MOST_ROWS) * ROW + 2);
        button.value().set(messages.count("compare.notCompared", left.size()));
        var key = answer.wish().key();
        var cumulative = key != null && key.accumulation() == Accumulation.CUMULATIVE && key.start() != null;
        starts.setVisible(cumulative);
        starts.setManaged(cumulative);
        days.setText(Integer.toString(answer.wish().sinceWithin()));
        var shown = !left.isEmpty() || (cumulative && answer.wish().sinceWithin() > 0);
        setVisible(shown);
        setManaged(shown);
    }

    private void pick() {
        var picked = list.getSelectionModel().getSelectedItem();
        if (picked != null) {
            button.close();
            model.look(picked.claim().id());
        }
    }

    /// Two lines: the figure and who says it, and why it cannot be compared.
    private final class Line extends ListCell<NotCompared> {
        private final Label figure = new Label();
        private final Label who = new Label();
        private final Label why = new Label();
        private final VBox box;

        private Line() {
            figure.getStyleClass().add("strong");
            who.getStyleClass().add("muted");
            why.getStyleClass().addAll("small", "muted");
            HBox.setHgrow(who, Priority.ALWAYS);
            box = new VBox(1, new HBox(8, figure, who), why);
            setPrefWidth(0);
            setOnMouseClicked(_ -> pick());
        }

        @Override
        protected void updateItem(@Nullable NotCompared found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            figure.setText(explanation.figure(found.claim()));
            who.setText(explanation.who(found.claim()));
            why.setText(explanation.why(found.reason()));
            setGraphic(box);
            setAccessibleText(figure.getText() + ", " + who.getText() + ": " + why.getText());
        }
    }
}

package org.claimbook.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.book.Step;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.text.StepWords;
import org.jspecify.annotations.Nullable;

/// A step in the list: what was done, to what, when and by whom; a pill where it is undone.
final class StepCell extends ListCell<Step> {
    private final Messages messages;
    private final Show show;
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label undone = new Label();
    private final HBox content;

    StepCell(Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
        what.getStyleClass().add("strong");
        when.getStyleClass().addAll("muted", "small");
        undone.setText(messages.get("history.undone"));
        undone.getStyleClass().addAll("pill", "plain");
        undone.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(1, what, when);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(8, words, undone);
        content.setAlignment(Pos.CENTER_LEFT);
        // The list's width, not the text's, decides; a long file name is cut short.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Step step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            return;
        }
        var isUndone = step.undoneAt() != null;
        what.setText(title(step));
        when.setText(step.author() == null ? show.moment(step.at()) : show.moment(step.at()) + " · " + step.author());
        what.getStyleClass().remove("muted");
        if (isUndone) {
            what.getStyleClass().add("muted");
        }
        undone.setVisible(isUndone);
        undone.setManaged(isUndone);
        setAccessibleText(what.getText() + ", " + when.getText() + (isUndone ? ", " + undone.getText() : ""));
        setGraphic(content);
    }

    private String title(Step step) {
        var words = new StepWords(messages).of(step.what(), step.detail());
        return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }
}

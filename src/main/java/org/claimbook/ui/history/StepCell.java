package org.claimbook.ui.history;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.book.history.Step;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// A step in the list: what was done, to what, when and by whom; a pill where it is undone.
final class StepCell extends ListCell<Step> {
    private final Function<Step, String> titles;
    private final Show show;
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label undone = new Label();
    private final HBox content;

    /// @param titles what a step is called
    StepCell(Function<Step, String> titles, Messages messages, Show show) {
        this.titles = titles;
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
        what.setText(titles.apply(step));
        when.setText(Stream.of(show.moment(step.at()), step.author(), step.reason())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        what.getStyleClass().remove("muted");
        if (isUndone) {
            what.getStyleClass().add("muted");
        }
        undone.setVisible(isUndone);
        undone.setManaged(isUndone);
        setAccessibleText(what.getText() + ", " + when.getText() + (isUndone ? ", " + undone.getText() : ""));
        setGraphic(content);
    }
}

package org.claimbook.ui.table;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.claimbook.ui.table.edit.Doing;
import org.claimbook.ui.table.find.FindBar;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What a grid has to say, under its rows: what is under way, what came of it, and what it asks.
final class GridBars extends VBox {
    private static final Duration BRIEFLY = Duration.seconds(6);
    private static final Duration BEAT = Duration.millis(100);

    /// One answer to what is asked; the first is the usual one.
    record Choice(String text, Runnable action) {}

    private final Messages messages;
    private final Runnable back;
    private final HBox progress;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label far = new Label();
    private final Label said = new Label();
    private final HBox saying = new HBox(said);
    private final HBox asking = new HBox();
    private final PauseTransition fading = new PauseTransition(BRIEFLY);
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, _ -> showProgress()));
    private @Nullable Doing doing;

    /// @param back gives the focus back to the rows
    GridBars(Messages messages, Runnable back) {
        this.messages = messages;
        this.back = back;
        getStyleClass().add("grid-bars");
        var stop = new Button(messages.get("grid.stop"));
        stop.getStyleClass().add("flat");
        stop.setOnAction(_ -> cancel());
        bar.setAccessibleText(messages.get("grid.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress = new HBox(far, bar, stop);
        progress.getStyleClass().add("grid-bar");
        said.setAccessibleRole(AccessibleRole.TEXT);
        saying.getStyleClass().addAll("grid-bar", "said");
        asking.getStyleClass().addAll("grid-bar", "asking");
        asking.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                answered();
            }
        });
        fading.setOnFinished(_ -> show(saying, false));
        beat.setCycleCount(Animation.INDEFINITE);
        getChildren().addAll(saying, asking, progress);
        getChildren().forEach(node -> show(node, false));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Shows how far something has come, once it takes longer than a glance.
    void follow(@Nullable Doing started) {
        doing = started;
        if (started == null) {
            beat.stop();
            show(progress, false);
        } else {
            beat.playFromStart();
        }
    }

    private void showProgress() {
        var now = doing;
        if (now != null) {
            show(progress, true);
            bar.setProgress(now.total() == 0 ? 0 : (double) now.done() / now.total());
            far.setText(messages.get("grid.far", now.done(), now.total()));
        }
    }

    private void cancel() {
        var now = doing;
        if (now != null) {
            now.cancel();
        }
        back.run();
    }

    /// Says something for a while.
    void say(String text) {
        tell(text, false);
    }

    /// Says what went wrong, until a key is pressed.
    void warn(String text) {
        tell(text, true);
        said.getStyleClass().add("bad");
    }

    /// Says something until a key is pressed.
    void note(String text) {
        tell(text, true);
    }

    private void tell(String text, boolean stays) {
        said.setText(text);
        said.getStyleClass().remove("bad");
        if (stays) {
            fading.stop();
        } else {
            fading.playFromStart();
        }
        show(saying, true);
    }

    String said() {
        return saying.isVisible() ? said.getText() : "";
    }

    /// Takes back what was said.
    void hush() {
        show(saying, false);
    }

    /// Asks, with the focus on the first choice; Esc answers with none.
    void offer(String question, List<Choice> choices) {
        var label = new Label(question);
        label.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        asking.getChildren().setAll(label, space);
        choices.forEach(choice -> asking.getChildren().add(button(choice.text(), () -> {
            answered();
            choice.action().run();
        })));
        asking.getChildren().add(button(messages.get("dialog.cancel"), this::answered));
        var first = (Button) asking.getChildren().get(2);
        first.getStyleClass().add("primary");
        show(asking, true);
        first.requestFocus();
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }

    private void answered() {
        show(asking, false);
        back.run();
    }

    boolean isAsking() {
        return asking.isVisible();
    }

    /// Shows the bar one finds and replaces with.
    FindBar show(FindBar finding) {
        if (!getChildren().contains(finding)) {
            getChildren().addFirst(finding);
        }
        show(finding, true);
        return finding;
    }

    void hideFinding() {
        getChildren().removeIf(FindBar.class::isInstance);
        back.run();
    }
}

package org.claimbook.ui.names;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.claimbook.ui.table.edit.Doing;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// How far a merge has come; seen only where it takes longer than a glance.
final class MergeProgress extends HBox {
    private static final Duration BEAT = Duration.millis(100);

    private final Messages messages;
    private final Label far = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, _ -> show()));
    private @Nullable Doing doing;

    MergeProgress(Messages messages) {
        this.messages = messages;
        getStyleClass().add("pick-progress");
        bar.setAccessibleText(messages.get("grid.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        setHgrow(bar, Priority.ALWAYS);
        far.getStyleClass().add("muted");
        far.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, far);
        beat.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
    }

    void follow(@Nullable Doing started) {
        doing = started;
        if (started == null) {
            beat.stop();
            setVisible(false);
        } else {
            beat.playFromStart();
        }
    }

    private void show() {
        var now = doing;
        if (now != null) {
            setVisible(true);
            bar.setProgress(now.total() == 0 ? 0 : (double) now.done() / now.total());
            far.setText(messages.get("grid.far", now.done(), now.total()));
        }
    }
}

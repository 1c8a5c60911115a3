package org.claimbook.ui.importing;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.claimbook.job.ImportClaims;
import org.claimbook.ui.text.Messages;

/// One line that says where the import stands: what is missing, how far it is, what came of it.
final class OutcomeLine extends VBox {
    private static final Duration LOOK = Duration.millis(120);

    private final ImportModel model;
    private final Messages messages;
    private final FieldWords words;
    private final Label says = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final CheckBox again;
    private final Timeline looking;

    OutcomeLine(ImportModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new FieldWords(messages);
        getStyleClass().add("import-outcome");
        setMinHeight(USE_PREF_SIZE);
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("shell.working"));
        again = new CheckBox(messages.get("import.again"));
        again.selectedProperty().bindBidirectional(model.again());
        again.setMinWidth(USE_PREF_SIZE);
        again.managedProperty().bind(again.visibleProperty());
        var line = new HBox(says, again);
        line.getStyleClass().add("line");
        getChildren().addAll(bar, line);
        looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
        looking.setCycleCount(Timeline.INDEFINITE);
        model.standing().subscribe(this::show);
        model.note().subscribe(_ -> show(model.standing().get()));
    }

    private void show(Standing standing) {
        says.getStyleClass().removeAll("bad", "good", "muted");
        var busy = standing instanceof Standing.Busy || standing instanceof Standing.Opening;
        bar.setVisible(busy);
        again.setVisible(standing instanceof Standing.Before || model.again().get());
        if (busy) {
            look();
            looking.play();
        } else {
            looking.stop();
        }
        if (!model.note().get().isEmpty()) {
            tell(messages.sentence(model.note().get()), "bad");
            return;
        }
        switch (standing) {
            case Standing.Waiting() -> tell("", "muted");
            case Standing.Opening() -> tell(messages.get("import.opening"), "muted");
            case Standing.Busy _ -> says.getStyleClass().add("muted");
            case Standing.Lacking(var fields) ->
                tell(
                        messages.get(
                                "import.lacking",
                                fields.stream().sorted().map(words::name).collect(Collectors.joining(", "))),
                        "bad");
            case Standing.Checked(var result, var _) -> tell(summary(result, false), "good");
            case Standing.Done(var result, var _) -> tell(summary(result, true), "good");
            case Standing.Stopped _ -> tell(messages.get("import.stopped"), "muted");
            case Standing.Refused(var sentence) -> tell(messages.sentence(sentence), "bad");
            case Standing.Before() -> tell(messages.get("import.before"), "bad");
        }
    }

    private void tell(String sentence, String style) {
        says.setText(sentence);
        says.getStyleClass().add(style);
    }

    private void look() {
        var run = model.run();
        bar.setProgress(run.share() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : run.share());
        if (model.standing().get() instanceof Standing.Busy(var trial)) {
            says.setText(messages.count(trial ? "import.checking" : "import.bringing", run.claims()));
        }
    }

    private String summary(ImportClaims.Result result, boolean done) {
        var parts = new ArrayList<String>();
        parts.add(messages.count(done ? "import.came" : "import.wouldCome", result.added()));
        if (result.known() > 0) {
            parts.add(messages.count("import.known", result.known()));
        }
        if (result.rejected() > 0) {
            parts.add(messages.count(done ? "import.notCome" : "import.wouldNot", result.rejected()));
        }
        return String.join(" · ", parts);
    }
}

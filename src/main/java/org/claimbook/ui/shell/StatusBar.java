package org.claimbook.ui.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.claimbook.book.Book;
import org.claimbook.ui.shell.ShellModel.Busy;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The foot of the window: whether all is saved, how much the book holds, and what is running.
final class StatusBar extends HBox {
    /// Work that is done sooner is not worth a flicker.
    private static final Duration PATIENCE = Duration.millis(100);

    private static final double NARROWEST_FAILURE = 80;

    private final Messages messages;
    /// Held, for a binding that nobody holds is lost.
    private final ObservableValue<Busy> busy;
    private final Region dot = new Region();
    private final Label saved = new Label();
    private final Label reports = new Label();
    private final Label claims = new Label();
    private final Hyperlink findings = new Hyperlink();
    private final Hyperlink conflicts = new Hyperlink();
    private final Hyperlink unkept = new Hyperlink();
    private final HBox running = new HBox();
    private final Label doing = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /// @param toFindings goes to what checks find
    /// @param toConflicts goes to what merges left
    /// @param toFailure tells more about what went wrong
    StatusBar(
            ShellModel model,
            Runnable toFindings,
            Runnable toConflicts,
            Consumer<Throwable> toFailure,
            Messages messages) {
        this.messages = messages;
        this.busy = model.busy();
        getStyleClass().add("status-bar");
        dot.getStyleClass().add("dot");
        var bar = new ProgressBar();
        bar.accessibleTextProperty().bind(doing.textProperty());
        running.getStyleClass().add("running");
        running.getChildren().addAll(doing, bar);
        running.setVisible(false);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        saved.setGraphic(dot);
        saved.setGraphicTextGap(7);
        getChildren().addAll(saved, reports, claims, findings, conflicts, unkept, space, running);
        patience.setOnFinished(_ -> show(busy.getValue(), model.isReadOnly()));
        show(Busy.NOTHING, model.isReadOnly());
        model.counts().subscribe(this::count);
        model.findings().subscribe(count -> show(findings, "checks.findings", count.intValue()));
        model.conflicts().subscribe(count -> show(conflicts, "conflicts.left", count.intValue()));
        lead(findings, toFindings);
        lead(conflicts, toConflicts);
        unkept.setMinWidth(NARROWEST_FAILURE);
        unkept.getStyleClass().add("bad");
        model.backupFailure().subscribe(failure -> warn(failure, toFailure));
        busy.subscribe(now -> wait(now, model.isReadOnly()));
    }

    /// Nothing before all has been checked, and nothing to click where nothing was found.
    private void show(Hyperlink link, String key, int found) {
        link.setText(messages.count(key, found));
        link.setVisible(found > 0);
        link.setManaged(found > 0);
    }

    private static void lead(Hyperlink link, Runnable there) {
        link.setOnAction(_ -> {
            link.setVisited(false);
            there.run();
        });
    }

    /// Says in place that no backup could be made, since nobody is to be stopped in the middle of a word.
    private void warn(@Nullable Throwable failure, Consumer<Throwable> toFailure) {
        unkept.setVisible(failure != null);
        unkept.setManaged(failure != null);
        if (failure != null) {
            var sentence = messages.sentence(String.valueOf(failure.getMessage()));
            unkept.setText(messages.get("shell.noBackup", sentence));
            unkept.setTooltip(new Tooltip(sentence));
            unkept.setOnAction(_ -> {
                unkept.setVisited(false);
                toFailure.accept(failure);
            });
        }
    }

    private void wait(Busy now, boolean readOnly) {
        if (now == Busy.NOTHING) {
            patience.stop();
            show(now, readOnly);
        } else if (running.isVisible()) {
            show(now, readOnly);
        } else {
            patience.play();
        }
    }

    private void show(Busy now, boolean readOnly) {
        var isSaving = now == Busy.SAVING;
        running.setVisible(now != Busy.NOTHING);
        doing.setText(messages.get(isSaving ? "shell.writing" : "shell.reading"));
        dot.getStyleClass().setAll("dot", isSaving || readOnly ? "waiting" : "done");
        saved.setText(
                readOnly ? messages.get("shell.readOnly") : messages.get(isSaving ? "shell.saving" : "shell.saved"));
    }

    private void count(Book.Counts counts) {
        reports.setText(messages.count("shell.reports", counts.reports()));
        var all = messages.count("shell.claims", counts.claims());
        claims.setText(counts.proposed() == 0 ? all : all + ", " + messages.get("shell.proposed", counts.proposed()));
    }
}

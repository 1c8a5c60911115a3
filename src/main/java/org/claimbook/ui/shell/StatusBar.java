package org.claimbook.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.claimbook.book.Book;
import org.claimbook.ui.text.Messages;

/// The foot of the window: whether all is saved, how much the book holds, and what is running.
final class StatusBar extends HBox {
    /// Work that is done sooner is not worth a flicker.
    private static final Duration PATIENCE = Duration.millis(100);

    private final Messages messages;
    private final Region dot = new Region();
    private final Label saved = new Label();
    private final Label reports = new Label();
    private final Label claims = new Label();
    private final Hyperlink findings = new Hyperlink();
    private final HBox running = new HBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /// @param toFindings goes to the pane of checks
    StatusBar(ShellModel model, Runnable toFindings, Messages messages) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        dot.getStyleClass().add("dot");
        var bar = new ProgressBar();
        bar.setAccessibleText(messages.get("shell.working"));
        running.getStyleClass().add("running");
        running.getChildren().addAll(new Label(messages.get("shell.working")), bar);
        running.setVisible(false);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        saved.setGraphic(dot);
        saved.setGraphicTextGap(7);
        getChildren().addAll(saved, reports, claims, findings, space, running);
        patience.setOnFinished(_ -> show(true, model.isReadOnly()));
        show(false, model.isReadOnly());
        model.counts().subscribe(this::count);
        model.findings().subscribe(count -> show(count.intValue()));
        findings.setOnAction(_ -> {
            findings.setVisited(false);
            toFindings.run();
        });
        model.running().subscribe(jobs -> wait(jobs.intValue() > 0, model.isReadOnly()));
    }

    /// Nothing before all has been checked, and nothing to click where nothing was found.
    private void show(int found) {
        findings.setText(messages.count("checks.findings", found));
        findings.setVisible(found > 0);
        findings.setManaged(found > 0);
    }

    private void wait(boolean busy, boolean readOnly) {
        if (!busy) {
            patience.stop();
            show(false, readOnly);
        } else if (!running.isVisible()) {
            patience.play();
        }
    }

    private void show(boolean busy, boolean readOnly) {
        running.setVisible(busy);
        dot.getStyleClass().setAll("dot", busy || readOnly ? "waiting" : "done");
        saved.setText(readOnly ? messages.get("shell.readOnly") : messages.get(busy ? "shell.saving" : "shell.saved"));
    }

    private void count(Book.Counts counts) {
        reports.setText(messages.count("shell.reports", counts.reports()));
        var all = messages.count("shell.claims", counts.claims());
        claims.setText(counts.proposed() == 0 ? all : all + ", " + messages.get("shell.proposed", counts.proposed()));
    }
}

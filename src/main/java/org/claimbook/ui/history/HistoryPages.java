package org.claimbook.ui.history;

import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.history.backups.BackupsModel;
import org.claimbook.ui.history.backups.BackupsView;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The ways back to what the book held before: its steps, or its backups, of which one page is shown.
///
/// Both answer the same question, and so stand in one pane: the steps take back one thing, a backup all.
public final class HistoryPages extends BorderPane {
    private final BackupsModel backups;
    private final Messages messages;
    private final HistoryPane steps;
    private final Choosers choosers;
    private final Show show;
    private @Nullable BackupsView view;

    public HistoryPages(HistoryModel model, BackupsModel backups, Choosers choosers, Messages messages, Show show) {
        this.backups = backups;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
        this.steps = new HistoryPane(model, switches(), messages, show);
        getStyleClass().add("history-pages");
        backups.isShown().subscribe(shown -> setCenter(page()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private Region page() {
        if (!backups.isShown().get()) {
            return steps;
        }
        if (view == null) {
            view = new BackupsView(backups, switches(), choosers, messages, show, InstantSource.system());
        }
        return view;
    }

    /// Each page has its own, which always shows the same.
    private Node switches() {
        var group = new ToggleGroup();
        var toSteps = new ToggleButton(messages.get("history.steps"));
        var toBackups = new ToggleButton(messages.get("backups.title"));
        toSteps.getStyleClass().add("first");
        toBackups.getStyleClass().add("last");
        group.getToggles().addAll(toSteps, toBackups);
        backups.isShown().subscribe(shown -> group.selectToggle(shown ? toBackups : toSteps));
        group.selectedToggleProperty().addListener((_, _, now) -> {
            if (now == null) {
                group.selectToggle(backups.isShown().get() ? toBackups : toSteps);
            } else {
                backups.isShown().set(now.equals(toBackups));
            }
        });
        toSteps.setMinWidth(USE_PREF_SIZE);
        toBackups.setMinWidth(USE_PREF_SIZE);
        toSteps.setOnAction(_ -> requestFocus());
        toBackups.setOnAction(_ -> requestFocus());
        var both = new HBox(toSteps, toBackups);
        both.getStyleClass().add("segmented");
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private void press(KeyEvent event) {
        if (!event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1 -> backups.isShown().set(false);
            case DIGIT2 -> backups.isShown().set(true);
            default -> {
                return;
            }
        }
        requestFocus();
        event.consume();
    }

    @Override
    public void requestFocus() {
        applyCss();
        layout();
        page().requestFocus();
    }
}

package org.claimbook.ui.merge;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.claimbook.ui.text.Messages;

/// Where a person decides on what is doubtful: what checks find, and, while merges have left any, the
/// conflicts.
///
/// These stand beside the findings and not in the history: they wait for a decision, which the history only
/// keeps.
public final class SettleSwitch extends BorderPane {
    private final Node findings;
    private final ConflictsPane conflicts;
    private final ConflictsModel model;

    /// @param findings what is shown where there is nothing to settle
    public SettleSwitch(Node findings, ConflictsPane conflicts, ConflictsModel model, Messages messages) {
        this.findings = findings;
        this.conflicts = conflicts;
        this.model = model;
        getStyleClass().add("ground");
        setTop(bar(messages));
        model.shown().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Where the last conflict is settled, the focus goes back to the findings.
    private void show(boolean shown) {
        var focused = isFocusWithin();
        setCenter(shown ? conflicts : findings);
        if (focused) {
            applyCss();
            requestFocus();
        }
    }

    private void press(KeyEvent key) {
        if (key.isAltDown() && !key.isShortcutDown() && model.count().get() > 0) {
            switch (key.getCode()) {
                case DIGIT1 -> model.shown().set(false);
                case DIGIT2 -> model.shown().set(true);
                default -> {
                    return;
                }
            }
            key.consume();
        }
    }

    private Node bar(Messages messages) {
        var group = new ToggleGroup();
        var first = new ToggleButton(messages.get("conflicts.findings"));
        var second = new ToggleButton();
        first.getStyleClass().add("first");
        second.getStyleClass().add("last");
        group.getToggles().addAll(first, second);
        model.count().subscribe(count -> second.setText(messages.get("conflicts.tab", count.intValue())));
        model.shown().subscribe(shown -> group.selectToggle(shown ? second : first));
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                model.shown().set(now.equals(second));
            }
        });
        var both = new HBox(first, second);
        both.getStyleClass().add("segmented");
        var bar = new HBox(both);
        bar.getStyleClass().addAll("strip", "low", "plain");
        bar.visibleProperty().bind(model.count().greaterThan(0));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    /// To what is shown.
    @Override
    public void requestFocus() {
        (model.shown().get() ? conflicts : findings).requestFocus();
    }
}

package org.claimbook.ui.checks;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimbook.ui.text.Messages;

/// Asks in place why a finding is none: Enter dismisses it, Esc thinks better of it.
final class ReasonBar extends HBox {
    private final ChecksModel model;
    private final Runnable left;
    private final TextField reason = new TextField();

    /// @param left is run when it has closed
    ReasonBar(ChecksModel model, Runnable left, Messages messages) {
        this.model = model;
        this.left = left;
        getStyleClass().add("reason-bar");
        reason.setPromptText(messages.get("checks.reason"));
        reason.setAccessibleText(messages.get("checks.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var dismiss = new Button(messages.get("checks.dismiss"));
        dismiss.getStyleClass().add("primary");
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(_ -> dismiss());
        dismiss.disableProperty().bind(reason.textProperty().map(String::isBlank));
        var cancel = new Button(messages.get("checks.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        reason.setOnAction(_ -> dismiss());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
        getChildren().addAll(reason, dismiss, cancel);
        hide();
    }

    /// Opens on the last reason, selected, so that one key takes it and any other begins a new one.
    void ask() {
        if (!model.toDismiss().isEmpty() && !model.isReadOnly()) {
            reason.setText(model.lastReason());
            setVisible(true);
            setManaged(true);
            reason.requestFocus();
            reason.selectAll();
        }
    }

    private void dismiss() {
        if (!reason.getText().isBlank()) {
            hide();
            model.dismiss(reason.getText());
            left.run();
        }
    }

    private void close() {
        hide();
        left.run();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}

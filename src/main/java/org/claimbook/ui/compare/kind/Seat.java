package org.claimbook.ui.compare.kind;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// Holds a button and its tooltip, which a button that is off could not show itself.
final class Seat extends StackPane {
    private final ToggleButton button;
    private final Tooltip tip = new Tooltip();

    Seat(ToggleButton button) {
        super(button);
        this.button = button;
        tip.setWrapText(true);
        tip.setMaxWidth(340);
        Tooltip.install(this, tip);
    }

    ToggleButton button() {
        return button;
    }

    /// @param says what the button does, or why it cannot
    void offer(boolean possible, String says) {
        button.setDisable(!possible);
        button.setAccessibleText(button.getText());
        button.setAccessibleHelp(says);
        tip.setText(says);
    }
}

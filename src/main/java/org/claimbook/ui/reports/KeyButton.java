package org.claimbook.ui.reports;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// A button that shows the key by which it is pressed without the mouse.
final class KeyButton {
    private KeyButton() {}

    static Button of(String key, String does, Runnable action) {
        var cap = new Label(key);
        cap.getStyleClass().add("key");
        var button = new Button(does, cap);
        button.getStyleClass().addAll("flat", "quiet", "key-button");
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setAccessibleText(does + ", " + key);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

package org.claimbook.ui.dialog;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Asks once before something that a person may not mean.
///
/// @param question "Delete 412 claims?"
/// @param says what will be, and how it can be had back
/// @param yes the word on the button: "Delete"
public record ConfirmDialog(String question, String says, String yes) {
    /// Opens it; the action runs where the person agrees.
    public void ask(@Nullable Window owner, Messages messages, Runnable action) {
        sheet(messages, action).open(owner);
    }

    Sheet sheet(Messages messages, Runnable action) {
        var text = new Label(says);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("muted");
        var sheet = new Sheet(question, null, text);
        sheet.setButtons(
                List.of(),
                List.of(
                        Sheet.button(messages.get("dialog.cancel"), false, sheet::close),
                        Sheet.button(yes, true, () -> {
                            sheet.close();
                            action.run();
                        })));
        return sheet;
    }
}

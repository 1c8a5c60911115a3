package org.claimbook.ui.compare.views;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Asks for the name of a view, and says what a name that is taken would do.
final class NameDialog {
    private final ViewsModel model;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Label says = new Label();
    private final Sheet sheet;

    NameDialog(String title, ViewsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        name.setAccessibleText(messages.get("compare.views.name"));
        name.setPromptText(messages.get("compare.views.name"));
        says.setWrapText(true);
        says.setMinHeight(20);
        says.getStyleClass().addAll("muted", "small");
        this.sheet = new Sheet(title, null, new VBox(8, name, says));
    }

    /// @param first the name to begin with
    /// @param replaces whether a view of the same name gives way
    /// @param then is told the name, once one was given
    void ask(@Nullable Window owner, String first, boolean replaces, Consumer<String> then) {
        fill(first, replaces, then).open(owner);
        name.requestFocus();
        name.selectAll();
    }

    Sheet fill(String first, boolean replaces, Consumer<String> then) {
        var save = Sheet.button(messages.get("compare.views.saveButton"), true, () -> {
            sheet.close();
            then.accept(name.getText().strip());
        });
        var cancel = Sheet.button(messages.get("dialog.cancel"), false, sheet::close);
        sheet.setButtons(List.of(), List.of(cancel, save));
        name.setText(first);
        name.textProperty().subscribe(typed -> {
            var taken = model.names().get().contains(typed.strip());
            says.setText(!taken ? "" : messages.get(replaces ? "compare.views.replaces" : "compare.views.taken"));
            save.setDisable(typed.isBlank() || (taken && !replaces));
        });
        return sheet;
    }

    TextField field() {
        return name;
    }
}

package org.claimbook.ui.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.claimbook.ui.text.Messages;

/// The slim column of panes at the left, an icon and a word each. Arrow keys walk it.
final class Rail extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    Rail(List<PaneEntry> panes, ShellModel model, Messages messages) {
        getStyleClass().add("rail");
        for (var i = 0; i < panes.size(); i++) {
            getChildren().add(button(panes.get(i), i + 1, model, messages));
        }
        model.pane().subscribe(this::mark);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    private ToggleButton button(PaneEntry pane, int number, ShellModel model, Messages messages) {
        var title = messages.get(pane.titleKey());
        var button = new ToggleButton(title, pane.icon().node(20));
        button.getStyleClass().addAll("flat", "rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(pane.id());
        button.setAccessibleText(title);
        if (number <= 9) {
            var keys = KeyCombination.valueOf("Shortcut+" + number).getDisplayText();
            button.setTooltip(new Tooltip(title + "  " + keys));
        }
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            // A toggle would go off when pressed again.
            button.setSelected(true);
            model.pane().set(pane.id());
        });
        return button;
    }

    private void mark(String id) {
        for (var toggle : group.getToggles()) {
            toggle.setSelected(id.equals(toggle.getUserData()));
        }
    }

    private void walk(KeyEvent event) {
        var step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        var at = getChildren().indexOf(event.getTarget());
        var next = at + step;
        if (step != 0 && at >= 0 && next >= 0 && next < getChildren().size()) {
            getChildren().get(next).requestFocus();
            event.consume();
        }
    }
}

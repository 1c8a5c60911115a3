package org.claimbook.ui.notice;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;

/// The notices under the top bar, a row each; no room is taken where there are none.
public final class NoticeBar extends VBox {
    private final Notices notices;
    private final Messages messages;
    private final Runnable leave;

    /// @param leave gives the focus back to the pane, when its button has gone
    public NoticeBar(Notices notices, Messages messages, Runnable leave) {
        this.notices = notices;
        this.messages = messages;
        this.leave = leave;
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        notices.all().subscribe(this::draw);
        draw();
    }

    private void draw() {
        var wasFocused = isFocusWithin();
        getChildren().setAll(notices.all().stream().map(this::row).toList());
        setVisible(!notices.all().isEmpty());
        if (wasFocused) {
            leave.run();
        }
    }

    private Node row(Notice notice) {
        var text = new Label(notice.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(icon(notice), text);
        row.getStyleClass().addAll("notice", notice.warning() ? "warning" : "telling");
        notice.actions().forEach(action -> row.getChildren().add(button(notice, action)));
        if (notice.closable()) {
            row.getChildren().add(cross(notice));
        }
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, notice));
        return row;
    }

    private static Region icon(Notice notice) {
        return (notice.warning() ? Icons.WARNING : Icons.HELP).node();
    }

    /// Esc closes what can be closed, and leads back to the pane.
    private void press(KeyEvent event, Notice notice) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (notice.closable()) {
                notices.close(notice);
            }
            leave.run();
            event.consume();
        }
    }

    private static Button button(Notice notice, Notice.Action action) {
        var button = new Button(action.text());
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleHelp(notice.text());
        button.setOnAction(_ -> action.run().run());
        return button;
    }

    private Button cross(Notice notice) {
        var button = new Button(null, Icons.CLOSE.node(14));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(messages.get("dialog.close"));
        button.setAccessibleHelp(notice.text());
        button.setTooltip(new Tooltip(messages.get("dialog.close")));
        button.setOnAction(_ -> notices.close(notice));
        return button;
    }

    /// The focus goes to the first button of the uppermost notice, if any.
    @Override
    public void requestFocus() {
        for (var row : getChildren()) {
            for (var node : ((HBox) row).getChildren()) {
                if (node instanceof Button) {
                    node.requestFocus();
                    return;
                }
            }
        }
    }
}

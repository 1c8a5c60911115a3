package org.claimbook.ui.dialog;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimbook.ui.look.Theme;
import org.jspecify.annotations.Nullable;

/// The frame of every dialog: a heading, a body, and a row of buttons at the right. Esc closes it.
public final class Sheet extends VBox {
    private final HBox buttons = new HBox();
    private final Label heading = new Label();
    private @Nullable Stage stage;

    /// @param icon before the heading; null for none
    public Sheet(String title, @Nullable Region icon, Node body) {
        getStyleClass().addAll("dialog-sheet", "ground");
        heading.setText(title);
        heading.getStyleClass().add("h2");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(heading);
        if (icon != null) {
            head.getChildren().addFirst(icon);
        }
        head.getStyleClass().add("head");
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /// What the dialog is about, where that changes while it is open.
    public void setTitle(String title) {
        heading.setText(title);
    }

    /// Buttons that stand apart at the left, then those at the right.
    public void setButtons(List<Button> left, List<Button> right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().setAll(left);
        buttons.getChildren().add(space);
        buttons.getChildren().addAll(right);
        // A word cut short on a button is worse than a wide dialog.
        buttons.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
    }

    /// Opens it over its owner, which takes no input until it is closed; does not wait.
    public void open(@Nullable Window owner) {
        var window = new Stage();
        window.setTitle("Claimbook");
        window.initModality(owner == null ? Modality.APPLICATION_MODAL : Modality.WINDOW_MODAL);
        window.initOwner(owner);
        var scene = new Scene(this);
        Theme.dress(scene);
        window.setScene(scene);
        stage = window;
        window.show();
        if (owner != null) {
            window.setX(owner.getX() + (owner.getWidth() - window.getWidth()) / 2);
            window.setY(owner.getY() + Math.max(0, (owner.getHeight() - window.getHeight()) / 3));
        }
    }

    /// Makes the window as high as what it shows now needs; never lower, for a person may have drawn it
    /// larger.
    public void grow() {
        var window = stage;
        if (window != null) {
            applyCss();
            var more = prefHeight(getWidth()) - getHeight();
            window.setHeight(window.getHeight() + Math.max(0, more));
        }
    }

    public void close() {
        if (stage != null) {
            stage.close();
        }
    }

    public boolean isOpen() {
        return stage != null && stage.isShowing();
    }

    /// A button of a dialog; `primary` ones carry the accent and act on Enter.
    public static Button button(String text, boolean primary, Runnable action) {
        var button = new Button(text);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        if (primary) {
            button.getStyleClass().add("primary");
            button.setDefaultButton(true);
        }
        return button;
    }
}

package org.claimbook.ui.compare.pick;

import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Window;

/// A button that shows a name and its value ("Measure  tanks lost") and opens a panel under itself, by click,
/// Space, Enter or Down. Esc closes the panel and gives the focus back.
public final class Dropdown extends Button {
    private static final double GAP = 4;

    private final Label value = new Label();
    private final String name;
    private final StackPane panel = new StackPane();
    private final Popup popup = new Popup();
    private Runnable prepare = () -> {};
    private Runnable takeFocus = () -> {};

    public Dropdown(String name) {
        this.name = name;
        var label = new Label(name);
        label.getStyleClass().add("name");
        value.getStyleClass().add("value");
        var both = new HBox(label, value);
        both.getStyleClass().add("chip-words");
        setGraphic(both);
        getStyleClass().addAll("chip", "dropdown");
        panel.getStyleClass().add("drop-panel");
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(panel);
        popup.setOnHidden(_ -> requestFocus());
        setOnAction(_ -> toggle());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                key.consume();
                open();
            }
        });
        value.textProperty().subscribe(text -> setAccessibleText(name + ": " + text));
    }

    /// What the button shows beside its name.
    public StringProperty value() {
        return value.textProperty();
    }

    public String name() {
        return name;
    }

    /// @param content what the panel holds
    /// @param before is run each time before the panel comes up
    /// @param focus is run when it is up, and puts the focus where it belongs
    public void fill(Region content, Runnable before, Runnable focus) {
        panel.getChildren().setAll(content);
        prepare = before;
        takeFocus = focus;
    }

    /// The panel itself, for tests and pictures.
    public StackPane panel() {
        return panel;
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    public void open() {
        if (popup.isShowing() || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        prepare.run();
        var place = localToScreen(getLayoutBounds());
        popup.show(this, place.getMinX(), place.getMaxY() + GAP);
        keepInside(getScene().getWindow(), place);
        takeFocus.run();
    }

    public void close() {
        popup.hide();
    }

    private void toggle() {
        if (popup.isShowing()) {
            close();
        } else {
            open();
        }
    }

    /// A panel that would reach over the window's right edge stands flush with the button's right end
    /// instead.
    private void keepInside(Window window, Bounds button) {
        if (popup.getX() + popup.getWidth() > window.getX() + window.getWidth()) {
            popup.setX(Math.max(window.getX(), button.getMaxX() - popup.getWidth()));
        }
    }
}

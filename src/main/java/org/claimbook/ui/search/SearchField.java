package org.claimbook.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The search field at the top of the window. With the focus it has its list under it, which it works by key.
public final class SearchField extends CustomTextField {
    /// Who types on is not done yet.
    private static final Duration PATIENCE = Duration.millis(150);

    private final SearchModel model;
    private final Destinations to;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Runnable leave = () -> {};
    private @Nullable Node before;

    public SearchField(SearchModel model, Destinations to, Messages messages) {
        this.model = model;
        this.to = to;
        setPromptText(messages.get("shell.search"));
        setAccessibleText(messages.get("shell.search"));
        getStyleClass().add("search");
        setLeft(Icons.SEARCH.node());
        var keys = new Label(KeyCombination.valueOf("Shortcut+F").getDisplayText());
        keys.getStyleClass().addAll("muted", "small");
        var clear = clearButton(messages);
        textProperty().bindBidirectional(model.typed());
        textProperty().subscribe(text -> setRight(text.isEmpty() ? keys : clear));
        textProperty().addListener((_, _, _) -> typed());
        patience.setOnFinished(_ -> model.look());
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                model.open();
            } else {
                patience.stop();
                model.close();
            }
        });
        setOnMousePressed(_ -> model.open());
        addEventFilter(KeyEvent.KEY_PRESSED, this::act);
    }

    private Button clearButton(Messages messages) {
        var button = new Button(null, Icons.CLOSE.node(12));
        button.getStyleClass().addAll("flat", "icon-only", "clear");
        button.setAccessibleText(messages.get("search.clear"));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.clear());
        return button;
    }

    private void typed() {
        if (getText().isEmpty()) {
            model.clear();
        }
        if (model.isOpen().get()) {
            patience.playFromStart();
        } else if (!getText().strip().equals(model.applied().get())) {
            model.open();
        }
    }

    /// What is done when a person leaves the field for the pane.
    public void setOnLeave(Runnable action) {
        leave = action;
    }

    /// Puts the cursor into the field, its words selected.
    public void search() {
        if (!isFocused()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
            requestFocus();
        }
        model.open();
        selectAll();
    }

    /// Goes where the chosen line leads.
    public void go() {
        patience.stop();
        if (getText().isBlank()) {
            leave.run();
        } else {
            model.go(to);
        }
    }

    private void act(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> go();
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        if (model.isOpen().get()) {
            model.move(by);
        } else {
            model.open();
        }
    }

    /// Esc takes the list away, and gives the focus back to where it was.
    private void escape() {
        patience.stop();
        model.close();
        var back = before;
        before = null;
        if (back != null && Objects.equals(back.getScene(), getScene()) && !back.equals(this)) {
            back.requestFocus();
        } else {
            leave.run();
        }
    }
}

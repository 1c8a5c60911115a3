package org.claimbook.ui.reports.add;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field for a name, which proposes those that the book knows. Down and Up choose one, Enter and Tab take
/// it, Esc closes the proposals; without a choice, the text stands as it is.
final class NameField extends TextField {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VBox list = new VBox();
    private List<String> names = List.of();
    private int chosen = -1;
    private boolean taking;

    NameField(AddReportModel model, StringProperty value) {
        textProperty().bindBidirectional(value);
        list.getStyleClass().add("completions");
        list.setVisible(false);
        list.setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        textProperty().subscribe((_, typed) -> {
            if (isFocused() && !taking) {
                model.complete(typed, found -> show(typed, found));
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
    }

    /// The field with its list, which lies over what stands below.
    Node withList() {
        return new Pane(this, list) {
            @Override
            protected double computePrefHeight(double width) {
                return NameField.this.prefHeight(width);
            }

            @Override
            protected double computeMinHeight(double width) {
                return NameField.this.minHeight(width);
            }

            @Override
            protected void layoutChildren() {
                NameField.this.resizeRelocate(0, 0, getWidth(), getHeight());
                var width = getWidth();
                list.resizeRelocate(0, getHeight(), width, list.prefHeight(width));
            }
        };
    }

    private void show(String typed, List<String> found) {
        if (!typed.equals(getText()) || !isFocused()) {
            return;
        }
        names = found.stream().filter(name -> !name.equals(typed)).toList();
        chosen = -1;
        list.getChildren().setAll(names.stream().map(this::line).toList());
        list.setVisible(!names.isEmpty());
        var parent = getParent();
        if (parent != null) {
            parent.setViewOrder(-1);
            parent.getParent().setViewOrder(-1);
            parent.requestLayout();
        }
    }

    private Label line(String name) {
        var line = new Label(name);
        line.getStyleClass().add("completion");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(Region.USE_PREF_SIZE);
        line.setOnMousePressed(event -> {
            event.consume();
            take(name);
        });
        return line;
    }

    private void press(KeyEvent event) {
        if (!list.isVisible()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ESCAPE -> hide();
            case ENTER -> {
                if (chosen < 0) {
                    return;
                }
                take(names.get(chosen));
            }
            case TAB -> {
                if (chosen >= 0) {
                    take(names.get(chosen));
                }
                return;
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        chosen = Math.floorMod(index, names.size());
        for (var i = 0; i < names.size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void take(String name) {
        taking = true;
        setText(name);
        end();
        taking = false;
        hide();
    }

    private void hide() {
        names = List.of();
        chosen = -1;
        list.setVisible(false);
    }
}

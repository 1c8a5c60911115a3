package org.claimbook.ui.notice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// What the window shows while it has no book, because another state is taking its place.
public final class Waiting extends VBox {
    public Waiting(String says) {
        var label = new Label(says);
        label.getStyleClass().add("strong");
        var bar = new ProgressBar();
        bar.setAccessibleText(says);
        getStyleClass().addAll("empty", "ground");
        setAlignment(Pos.CENTER);
        getChildren().addAll(label, bar);
    }
}

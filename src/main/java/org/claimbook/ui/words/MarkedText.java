package org.claimbook.ui.words;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text in which one stretch is marked, by ground and by underline.
public final class MarkedText extends Pane {
    private final Text before = text("");
    private final Text marked = text("marked");
    private final Text after = text("");
    private final TextFlow flow = new TextFlow(before, marked, after);
    private final Path ground = path("mark-ground");
    private final Path line = path("mark-line");

    public MarkedText() {
        getStyleClass().add("marked-text");
        getChildren().addAll(ground, line, flow);
    }

    private static Text text(String style) {
        var text = new Text();
        text.getStyleClass().add("passage");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }

    public void show(Passage passage) {
        before.setText((passage.cutBefore() ? "…\n" : "") + passage.before());
        marked.setText(passage.quote());
        after.setText(passage.after() + (passage.cutAfter() ? "\n…" : ""));
        setAccessibleText(passage.before() + passage.quote() + passage.after());
        requestLayout();
    }

    /// Where the marked words begin, from the top, once laid out; 0 where none are marked.
    double markY() {
        return marked.getText().isEmpty() ? 0 : ground.getBoundsInParent().getMinY();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        var from = before.getText().length();
        var to = from + marked.getText().length();
        ground.getElements().setAll(flow.getRangeShape(from, to, false));
        line.getElements().setAll(flow.getUnderlineShape(from, to));
    }
}

package org.claimbook.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.claimbook.book.search.SearchWords.Mark;
import org.claimbook.book.search.Snippet;

/// One line of text in which words are marked; where there is not room for all of it, it ends in an ellipsis.
final class MarkedLine extends Region {
    private static final double LEAST = 22;

    private final List<Label> runs = new ArrayList<>();
    private double kept;

    MarkedLine(Snippet piece, String... styles) {
        getStyleClass().add("marked-line");
        var at = 0;
        for (var mark : piece.marks()) {
            add(piece.text().substring(at, mark.start()), false, styles);
            add(text(piece, mark), true, styles);
            at = mark.end();
        }
        add(piece.text().substring(at), false, styles);
        getChildren().addAll(runs);
    }

    /// Keeps its width where others beside it give way, up to so much.
    MarkedLine keeping(double most) {
        kept = most;
        setMaxWidth(most);
        return this;
    }

    private static String text(Snippet piece, Mark mark) {
        return piece.text().substring(mark.start(), mark.end());
    }

    private void add(String text, boolean marked, String... styles) {
        if (!text.isEmpty()) {
            var run = new Label(text);
            run.getStyleClass().addAll(styles);
            if (marked) {
                run.getStyleClass().add("found");
            }
            runs.add(run);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(runs.stream().mapToDouble(run -> run.prefWidth(-1)).sum());
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(kept, computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return runs.stream().mapToDouble(run -> run.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var x = 0.0;
        for (var run : runs) {
            var width = Math.min(run.prefWidth(-1), Math.max(0, getWidth() - x));
            // Room for a letter or two would show nothing but the ellipsis.
            run.setVisible(width > LEAST || width == run.prefWidth(-1));
            run.resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }
}

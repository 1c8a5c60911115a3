package org.claimbook.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Where matrix, words and chart stand. Where it is wide: the chart at the right, the words under the matrix.
/// Where it is narrow: the chart below, the words beside the matrix, so that every column and the whole time
/// are to be seen.
final class Arrangement extends SplitPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double LEAST_BESIDE = 1080;
    private static final double MATRIX_BESIDE_CHART = 0.46;
    private static final double MATRIX_OVER_CHART = 0.44;
    private static final double MATRIX_OVER_WORDS = 0.62;
    private static final double MATRIX_BESIDE_WORDS = 0.69;

    private final SplitPane figures;
    private final Region words;
    private boolean narrow;

    /// @param words not shown at first
    Arrangement(Region matrix, Region words, Region chart) {
        this.figures = new SplitPane(matrix);
        this.words = words;
        getItems().setAll(figures, chart);
        getStyleClass().add("arrangement");
        arrange(false);
        widthProperty().subscribe(width -> {
            var tooNarrow = width.doubleValue() > 0 && width.doubleValue() < LEAST_BESIDE;
            if (tooNarrow != narrow) {
                arrange(tooNarrow);
            }
        });
    }

    private void arrange(boolean over) {
        narrow = over;
        setOrientation(over ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        figures.setOrientation(over ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        setDividerPositions(over ? MATRIX_OVER_CHART : MATRIX_BESIDE_CHART);
        divide();
        pseudoClassStateChanged(NARROW, over);
    }

    private void divide() {
        figures.setDividerPositions(narrow ? MATRIX_BESIDE_WORDS : MATRIX_OVER_WORDS);
    }

    /// Words take room only while there is something to be told.
    void tell(boolean wanted) {
        if (!wanted) {
            figures.getItems().remove(words);
        } else if (!figures.getItems().contains(words)) {
            figures.getItems().add(words);
            divide();
        }
    }

    /// Whether the chart stands below.
    boolean isNarrow() {
        return narrow;
    }

    /// Whether words are shown.
    boolean isTelling() {
        return figures.getItems().contains(words);
    }
}

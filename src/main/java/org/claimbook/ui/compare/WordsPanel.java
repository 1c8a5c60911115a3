package org.claimbook.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.ui.words.WordsView;

/// The words of the chosen claim, and above them why it stands in its cell, where that is not plain.
///
/// Never so low that its headings would lie over the text.
final class WordsPanel extends BorderPane {
    private static final double TEXT = 64;
    private static final double MOST = 236;

    private final WordsView words;
    private final Label why = new Label();
    private final Label alone = new Label();

    WordsPanel(WordsView words) {
        super(words);
        this.words = words;
        getStyleClass().add("words-panel");
        why.getStyleClass().addAll("muted", "small", "why-line");
        why.setWrapText(true);
        alone.setWrapText(true);
        setMinWidth(240);
    }

    /// Shows the words of the claim, and why it stands in its cell.
    ///
    /// @param reason empty for none
    void explain(String reason) {
        why.setText(reason);
        setTop(reason.isEmpty() ? null : why);
        setCenter(words);
    }

    /// Says why there is no claim in a cell, and leads to those next to it.
    void explain(String reason, List<Button> nearby) {
        alone.setText(reason);
        var around = new VBox(6);
        around.getChildren().setAll(nearby);
        var box = new VBox(12, alone, around);
        box.getStyleClass().add("no-claim");
        setTop(null);
        setCenter(box);
    }

    @Override
    protected double computeMinHeight(double width) {
        var across = width < 0 ? getWidth() : width;
        var head = words.getTop() instanceof Region top ? top.prefHeight(across) : 0;
        var reason = getTop() == null ? 0 : why.prefHeight(across);
        return Math.min(MOST, reason + head + TEXT);
    }
}

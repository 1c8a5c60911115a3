package org.claimbook.ui.compare.drawing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.chart.data.Mark;

/// The tooltip beside a figure, and a ring around it.
final class Tip {
    private static final double AWAY = 14;
    private static final double EDGE = 4;
    private static final double HALO = 15;
    private static final double WIDEST = 340;

    private final Region halo = new Region();
    private final Label head = new Label();
    private final Label body = new Label();
    private final Label hint = new Label();
    private final VBox box = new VBox(1, head, body, hint);

    /// @param doubleClick says what a double click does
    Tip(String doubleClick) {
        hint.setText(doubleClick);
        hint.getStyleClass().add("link-words");
        for (var words : new Label[] {head, body}) {
            words.setWrapText(true);
            words.setMaxWidth(WIDEST);
        }
        halo.getStyleClass().add("halo");
        box.getStyleClass().add("chart-tip");
        head.getStyleClass().add("strong");
        body.getStyleClass().add("muted");
        for (var over : new Region[] {halo, box}) {
            over.setManaged(false);
            over.setMouseTransparent(true);
            over.setVisible(false);
        }
    }

    List<Node> nodes() {
        return List.of(halo, box);
    }

    /// @param words a heading and, below it, the rest
    /// @param width of what it lies over
    /// @param height likewise
    void show(Mark mark, String words, double width, double height) {
        var lines = words.split("\n", 2);
        head.setText(lines[0]);
        body.setText(lines.length > 1 ? lines[1] : "");
        box.setVisible(true);
        box.applyCss();
        box.autosize();
        var right = mark.x() + AWAY + box.getWidth() < width;
        var x = right ? mark.x() + AWAY : Math.max(EDGE, mark.x() - AWAY - box.getWidth());
        var above = mark.y() - AWAY - box.getHeight();
        var below = Math.max(EDGE, Math.min(mark.y() + AWAY, height - EDGE - box.getHeight()));
        box.relocate(Math.rint(x), Math.rint(above < EDGE ? below : above));
        halo.setVisible(true);
        halo.resizeRelocate(mark.x() - HALO / 2, mark.y() - HALO / 2, HALO, HALO);
    }

    void hide() {
        box.setVisible(false);
        halo.setVisible(false);
    }

    boolean isShown() {
        return box.isVisible();
    }

    /// What is said now.
    String words() {
        return head.getText() + "\n" + body.getText();
    }
}

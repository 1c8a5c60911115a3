package org.claimbook.ui.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.claimbook.book.search.SearchWords;
import org.jspecify.annotations.Nullable;

/// A paragraph laid out, with its marks drawn under and below the letters.
final class ParagraphText extends Pane {
    /// Longer lines are hard to read.
    private static final double WIDEST = 860;

    private static final double ROUND = 3;
    private static final double BESIDE = 1.5;

    private final TextFlow flow = new TextFlow();
    private final Group grounds = new Group();
    private final Group lines = new Group();
    private @Nullable Paragraph paragraph;
    private @Nullable Mark current;
    private @Nullable Range picked;
    private List<SearchWords.Mark> found = List.of();

    ParagraphText() {
        getStyleClass().add("paragraph");
        grounds.setManaged(false);
        lines.setManaged(false);
        grounds.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        getChildren().addAll(grounds, flow, lines);
    }

    void show(Paragraph changed) {
        paragraph = changed;
        getStyleClass().setAll("paragraph", changed.kind().name().toLowerCase(Locale.ROOT));
        flow.getChildren().setAll(runs(changed));
        requestLayout();
    }

    /// Says which mark is the current one, which words are picked, and which were searched for.
    void mark(@Nullable Mark chosen, @Nullable Range words, List<SearchWords.Mark> sought) {
        current = chosen;
        picked = words;
        found = sought;
        requestLayout();
    }

    /// The text in pieces: where letters change their look, a new one begins.
    private static List<Node> runs(Paragraph paragraph) {
        var cuts = new TreeSet<Integer>();
        cuts.add(0);
        cuts.add(paragraph.text().length());
        for (var mark : paragraph.marks()) {
            if (mark.look().changesLetters()) {
                cuts.add(within(paragraph, mark.start()));
                cuts.add(within(paragraph, mark.end()));
            }
        }
        var runs = new ArrayList<Node>();
        var from = cuts.pollFirst();
        for (var to : cuts) {
            var run = new Text(paragraph.text().substring(from, to));
            run.getStyleClass().add("run");
            var start = paragraph.start() + from;
            paragraph.marks().stream()
                    .filter(mark -> mark.look().changesLetters() && mark.holds(start))
                    .forEach(mark -> run.getStyleClass().add(mark.look().style()));
            runs.add(run);
            from = to;
        }
        return runs;
    }

    private static int within(Paragraph paragraph, int offset) {
        return Math.clamp(offset - paragraph.start(), 0, paragraph.text().length());
    }

    /// The place in the report's text at a point of this node.
    int offsetAt(double x, double y) {
        var at = paragraph;
        if (at == null) {
            return 0;
        }
        var hit = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
        return at.start() + Math.clamp(hit.getInsertionIndex(), 0, at.text().length());
    }

    /// The place of the letter at a point of this node, or -1 where there is none right there.
    int letterAt(double x, double y) {
        var at = paragraph;
        if (at == null) {
            return -1;
        }
        var hit = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
        var index = hit.getCharIndex();
        return index < 0 || index >= at.text().length() ? -1 : at.start() + index;
    }

    /// Where a stretch of the report's text lies in this node; null where none of it is here.
    @Nullable
    Bounds boundsOf(int start, int end) {
        var boxes = boxes(start, end);
        return boxes.isEmpty() ? null : boxes.getFirst();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(room(width))) + snappedTopInset() + snappedBottomInset();
    }

    private double room(double width) {
        return Math.min(WIDEST, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                room(getWidth()),
                getHeight() - snappedTopInset() - snappedBottomInset());
        flow.layout();
        grounds.getChildren().clear();
        lines.getChildren().clear();
        var at = paragraph;
        if (at == null) {
            return;
        }
        for (var mark : at.marks()) {
            draw(mark, mark.isSame(current));
        }
        for (var words : found) {
            boxes(words.start(), words.end())
                    .forEach(box -> grounds.getChildren().add(ground(box, "found")));
        }
        if (picked != null) {
            boxes(picked.start(), picked.end())
                    .forEach(box -> grounds.getChildren().add(ground(box, "picked")));
        }
    }

    private void draw(Mark mark, boolean isCurrent) {
        for (var box : boxes(mark.start(), mark.end())) {
            var ground = ground(box, mark.look().style());
            var line = new Line(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY());
            line.getStyleClass().addAll("mark-line", mark.look().style());
            if (isCurrent) {
                ground.getStyleClass().add("current");
                line.getStyleClass().add("current");
            }
            grounds.getChildren().add(ground);
            lines.getChildren().add(line);
        }
    }

    private static Rectangle ground(Bounds box, String style) {
        var ground = new Rectangle(box.getMinX() - BESIDE, box.getMinY(), box.getWidth() + 2 * BESIDE, box.getHeight());
        ground.setArcWidth(ROUND);
        ground.setArcHeight(ROUND);
        ground.getStyleClass().addAll("mark-ground", style);
        return ground;
    }

    /// One box for each line of the screen on which some of these words stand.
    private List<Bounds> boxes(int start, int end) {
        var at = paragraph;
        if (at == null || start >= at.end() || end <= at.start()) {
            return List.of();
        }
        var path = flow.getRangeShape(within(at, start), within(at, end), false);
        return Outline.boxes(path).stream().map(this::moved).toList();
    }

    private Bounds moved(Bounds box) {
        return new BoundingBox(
                box.getMinX() + flow.getLayoutX(), box.getMinY() + flow.getLayoutY(), box.getWidth(), box.getHeight());
    }
}

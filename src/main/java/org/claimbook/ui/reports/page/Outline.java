package org.claimbook.ui.reports.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Takes the outline of words on screen, which JavaFX gives as a path, apart into boxes, one for each line.
final class Outline {
    private final List<Bounds> boxes = new ArrayList<>();
    private double left;
    private double top;
    private double right;
    private double bottom;
    private boolean begun;

    private Outline() {}

    static List<Bounds> boxes(PathElement[] path) {
        var outline = new Outline();
        for (var element : path) {
            switch (element) {
                case MoveTo to -> {
                    outline.end();
                    outline.reach(to.getX(), to.getY());
                }
                case LineTo to -> outline.reach(to.getX(), to.getY());
                default -> {}
            }
        }
        outline.end();
        return outline.boxes;
    }

    private void reach(double x, double y) {
        left = begun ? Math.min(left, x) : x;
        right = begun ? Math.max(right, x) : x;
        top = begun ? Math.min(top, y) : y;
        bottom = begun ? Math.max(bottom, y) : y;
        begun = true;
    }

    private void end() {
        if (begun && right > left) {
            boxes.add(new BoundingBox(left, top, right - left, bottom - top));
        }
        begun = false;
    }
}

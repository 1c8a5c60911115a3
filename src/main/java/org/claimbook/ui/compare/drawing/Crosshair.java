package org.claimbook.ui.compare.drawing;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.claimbook.chart.frame.ClaimChart;
import org.jfree.chart.ui.RectangleEdge;

/// A fine line through the day that is pointed at, in every field of a chart over time, and the day itself.
///
/// It lies over the chart, so that following the pointer draws no figure anew.
final class Crosshair {
    private static final double GAP = 3;

    private final Path line = new Path();
    private final Label date = new Label();
    private final Function<LocalDate, String> dates;

    /// @param dates writes a day
    Crosshair(Function<LocalDate, String> dates) {
        this.dates = dates;
        line.getStyleClass().add("crosshair");
        date.getStyleClass().add("crosshair-date");
        for (var over : nodes()) {
            over.setManaged(false);
            over.setMouseTransparent(true);
            over.setVisible(false);
        }
    }

    List<Node> nodes() {
        return List.of(line, date);
    }

    /// Follows a point of the last drawing; goes where that is in no field over time.
    void show(ClaimChart chart, double x, double y) {
        var areas = chart.areas();
        var field = areas.stream().filter(area -> area.contains(x, y)).findFirst();
        if (field.isEmpty() || chart.dayAxes().isEmpty()) {
            hide();
            return;
        }
        var days = chart.dayAxes().getFirst();
        var day = Math.rint(days.java2DToValue(x, field.get(), RectangleEdge.BOTTOM));
        line.getElements().clear();
        areas.forEach(area -> strike(area, Math.rint(days.valueToJava2D(day, area, RectangleEdge.BOTTOM)) + 0.5));
        line.setVisible(true);
        date.setText(dates.apply(LocalDate.ofEpochDay((long) day)));
        date.setVisible(true);
        date.applyCss();
        date.autosize();
        var at = days.valueToJava2D(day, field.get(), RectangleEdge.BOTTOM);
        var left = Math.clamp(at - date.getWidth() / 2, 0, Math.max(0, chartWidth() - date.getWidth()));
        date.relocate(Math.rint(left), Math.rint(foot(areas, field.get()) + GAP));
    }

    /// The end of the lowest field in the column, where the dates are written.
    private static double foot(List<Rectangle2D> areas, Rectangle2D field) {
        return areas.stream()
                .filter(area -> Math.abs(area.getMinX() - field.getMinX()) < 1)
                .mapToDouble(Rectangle2D::getMaxY)
                .max()
                .orElse(field.getMaxY());
    }

    private double chartWidth() {
        return date.getParent() == null ? 0 : date.getParent().getLayoutBounds().getWidth();
    }

    private void strike(Rectangle2D area, double x) {
        if (x >= area.getMinX() && x <= area.getMaxX() + 1) {
            line.getElements().addAll(new MoveTo(x, area.getMinY()), new LineTo(x, area.getMaxY()));
        }
    }

    void hide() {
        line.setVisible(false);
        date.setVisible(false);
    }

    boolean isShown() {
        return line.isVisible();
    }

    /// The day as it is written.
    String text() {
        return date.getText();
    }
}

package org.claimbook.ui.compare.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.claimbook.chart.data.Mark;

/// What the mouse does to a [ChartView].
///
/// Hovering tells of the nearest figure and of the day, a click chooses the figure, a double click opens its
/// words; a click on a name hides its series, a double click shows it alone. The wheel zooms, dragging pans,
/// and both do so for one axis where the pointer is on it; a double click on the ground shows all again.
final class ChartHand {
    private static final double PER_NOTCH = 0.85;
    private static final double PER_PIXEL = 1.005;

    private record Spot(Rectangle2D area, ChartZoom.Way way) {}

    private final ChartView view;
    private double lastX;
    private double lastY;

    ChartHand(ChartView view) {
        this.view = view;
        view.setOnMouseMoved(this::hover);
        view.setOnMouseExited(_ -> view.pointAway());
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(_ -> view.setCursor(Cursor.DEFAULT));
        view.setOnMouseClicked(this::click);
        view.setOnScroll(this::scroll);
    }

    private void hover(MouseEvent move) {
        var mark = view.markAt(move.getX(), move.getY());
        mark.ifPresentOrElse(view::showTip, view::hideTip);
        view.pointAt(mark.map(Mark::x).orElse(move.getX()), move.getY());
        var active = mark.isPresent() || view.nameAt(move.getX(), move.getY()).isPresent();
        view.setCursor(active ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void press(MouseEvent press) {
        view.requestFocus();
        lastX = press.getX();
        lastY = press.getY();
    }

    private void drag(MouseEvent drag) {
        if (drag.isStillSincePress()) {
            return;
        }
        inPlot((area, way) -> {
            var across = (drag.getX() - lastX) / area.getWidth();
            var down = (drag.getY() - lastY) / area.getHeight();
            switch (way) {
                case BOTH -> view.zoom(zoom -> zoom.pan(-across, down));
                case DAYS -> zoomBy(way, Math.pow(PER_PIXEL, lastX - drag.getX()));
                case FIGURES -> zoomBy(way, Math.pow(PER_PIXEL, drag.getY() - lastY));
            }
        });
        view.setCursor(Cursor.CLOSED_HAND);
        lastX = drag.getX();
        lastY = drag.getY();
    }

    private void zoomBy(ChartZoom.Way way, double factor) {
        view.zoom(zoom -> zoom.zoom(way, factor, 0.5, 0.5));
    }

    /// Does something where the last press was on the plot or one of its axes.
    private void inPlot(BiConsumer<Rectangle2D, ChartZoom.Way> action) {
        spotAt(lastX, lastY).ifPresent(spot -> action.accept(spot.area, spot.way));
    }

    /// The field of figures in which, or beside the axis of which, a point lies.
    private Optional<Spot> spotAt(double x, double y) {
        return view.areas().stream()
                .flatMap(area -> wayAt(area, x, y).stream().map(way -> new Spot(area, way)))
                .min(Comparator.comparing(spot -> spot.way != ChartZoom.Way.BOTH));
    }

    private static Optional<ChartZoom.Way> wayAt(Rectangle2D area, double x, double y) {
        var across = x >= area.getMinX() && x <= area.getMaxX();
        var along = y >= area.getMinY() && y <= area.getMaxY();
        if (across && along) {
            return Optional.of(ChartZoom.Way.BOTH);
        }
        if (across && y > area.getMaxY()) {
            return Optional.of(ChartZoom.Way.DAYS);
        }
        return along && x < area.getMinX() ? Optional.of(ChartZoom.Way.FIGURES) : Optional.empty();
    }

    private void click(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        var name = view.nameAt(click.getX(), click.getY());
        var mark = view.markAt(click.getX(), click.getY());
        if (name.isPresent()) {
            clickName(name.get(), click.getClickCount());
        } else if (mark.isPresent()) {
            clickMark(mark.get(), click.getClickCount());
        } else if (click.getClickCount() == 2) {
            view.resetZoom();
        }
    }

    private void clickMark(Mark mark, int count) {
        if (count == 1) {
            view.choose(mark);
        } else if (count == 2) {
            view.openCurrent();
        }
    }

    /// The first click of a double one has hidden the source already.
    private void clickName(String source, int count) {
        view.toggle(source);
        if (count == 2) {
            view.solo(source);
        }
    }

    private void scroll(ScrollEvent scroll) {
        spotAt(scroll.getX(), scroll.getY()).ifPresent(spot -> {
            var area = spot.area;
            var across = (scroll.getX() - area.getMinX()) / area.getWidth();
            var up = (area.getMaxY() - scroll.getY()) / area.getHeight();
            var notches = scroll.getDeltaY() / Math.max(1, scroll.getMultiplierY());
            view.zoom(zoom ->
                    zoom.zoom(spot.way, Math.pow(PER_NOTCH, notches), Math.clamp(across, 0, 1), Math.clamp(up, 0, 1)));
            scroll.consume();
        });
    }
}

package org.claimbook.ui.compare.drawing;

import javafx.scene.input.KeyEvent;
import org.claimbook.chart.axis.FigureScale;

/// What keys do to a [ChartView]: + and − zoom, Shift+arrows zoom one axis, 0 shows all, Ctrl+arrows pan, L
/// changes the scale; arrows go from figure to figure, Enter opens the words of the one they are at, H hides
/// its series and S shows it alone; Esc leaves it.
final class ChartKeys {
    private static final double PAN_STEP = 0.15;
    private static final double ZOOM_STEP = 0.7;

    private final ChartView view;
    private final Stroll stroll;

    ChartKeys(ChartView view) {
        this.view = view;
        this.stroll = new Stroll(view);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.isAltDown()) {
            return;
        }
        var done = key.isShortcutDown() ? pan(key) : (key.isShiftDown() && zoomAxis(key)) || act(key);
        if (done) {
            key.consume();
        }
    }

    private boolean pan(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> view.zoom(zoom -> zoom.pan(-PAN_STEP, 0));
            case RIGHT -> view.zoom(zoom -> zoom.pan(PAN_STEP, 0));
            case UP -> view.zoom(zoom -> zoom.pan(0, PAN_STEP));
            case DOWN -> view.zoom(zoom -> zoom.pan(0, -PAN_STEP));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean zoomAxis(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> zoom(ChartZoom.Way.DAYS, 1 / ZOOM_STEP);
            case RIGHT -> zoom(ChartZoom.Way.DAYS, ZOOM_STEP);
            case UP -> zoom(ChartZoom.Way.FIGURES, ZOOM_STEP);
            case DOWN -> zoom(ChartZoom.Way.FIGURES, 1 / ZOOM_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(ChartZoom.Way way, double factor) {
        view.zoom(zoom -> zoom.zoom(way, factor, 0.5, 0.5));
    }

    private static FigureScale other(FigureScale scale) {
        return scale == FigureScale.LINEAR ? FigureScale.LOGARITHMIC : FigureScale.LINEAR;
    }

    private boolean act(KeyEvent key) {
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> view.zoomIn();
            case MINUS, SUBTRACT -> view.zoomOut();
            case DIGIT0, NUMPAD0, HOME -> view.resetZoom();
            case L -> view.drawOn(other(view.scale().get()));
            case LEFT -> stroll.walk(walk -> walk.along(-1));
            case RIGHT -> stroll.walk(walk -> walk.along(1));
            case UP -> stroll.walk(walk -> walk.across(-1));
            case DOWN -> stroll.walk(walk -> walk.across(1));
            case H -> stroll.hideSeries();
            case S -> stroll.soloSeries();
            case ENTER -> {
                return view.openCurrent();
            }
            case ESCAPE -> {
                return view.leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}

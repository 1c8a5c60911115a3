package org.claimbook.ui.compare.kind;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/// The strip over the chart: kinds at the left, tools at the right; with fewer words or in two rows where it
/// is narrow.
public final class ChartBar extends Region {
    private static final double GAP = 16;
    private static final double SIDE = 16;
    private static final double ROW = 40;
    private static final double SECOND_ROW = 36;

    /// @param stacked whether the tools stand below the kinds
    private record Way(boolean stacked, ContentDisplay display) {}

    /// The one liked best first.
    private static final List<Way> WAYS = List.of(
            new Way(false, ContentDisplay.LEFT),
            new Way(false, ContentDisplay.TEXT_ONLY),
            new Way(true, ContentDisplay.LEFT),
            new Way(true, ContentDisplay.TEXT_ONLY),
            new Way(false, ContentDisplay.GRAPHIC_ONLY),
            new Way(true, ContentDisplay.GRAPHIC_ONLY));

    private final KindPicker kinds;
    private final Region tools;
    private Way way = WAYS.getFirst();

    public ChartBar(KindPicker kinds, Region tools) {
        this.kinds = kinds;
        this.tools = tools;
        getStyleClass().add("chart-bar");
        getChildren().setAll(kinds, tools);
        widthProperty().subscribe(_ -> arrange());
        sceneProperty().subscribe(_ -> arrange());
    }

    private void arrange() {
        if (getWidth() > 0 && getScene() != null) {
            way = WAYS.stream().filter(this::fits).findFirst().orElse(WAYS.getLast());
            kinds.show(way.display());
            requestLayout();
            if (getParent() != null) {
                getParent().requestLayout();
            }
        }
    }

    private boolean fits(Way tried) {
        kinds.show(tried.display());
        applyCss();
        var room = getWidth() - 2 * SIDE;
        return kinds.prefWidth(-1) <= (tried.stacked() ? room : room - GAP - tools.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return way.stacked() ? ROW + SECOND_ROW : ROW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - 2 * SIDE;
        var across = Math.min(room, kinds.prefWidth(-1));
        var rest = way.stacked() ? room : Math.max(0, room - across - GAP);
        kinds.resizeRelocate(SIDE, 0, across, ROW);
        tools.resizeRelocate(SIDE + room - rest, way.stacked() ? SECOND_ROW : 0, rest, ROW);
    }
}

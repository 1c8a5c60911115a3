package org.claimbook.ui.compare.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Series;
import org.claimbook.job.DrawChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/// Shows a [DrawChart], on the ground that the stylesheet gives this region: light or dark.
public final class ChartView extends Region {
    /// Pixels between pointer and figure within which a figure is meant.
    private static final double REACH = 24;

    /// The library draws letters in whole pixels only; with these all sizes of a chart are nearly whole.
    private static final double LETTERS = 13;
    private static final double TIP_AWAY = 14;
    private static final double HALO = 15;

    private final Region halo = new Region();
    private final Label tipHead = new Label();
    private final Label tipBody = new Label();
    private final VBox tip = new VBox(1, tipHead, tipBody);
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper(this, "zoomed");
    private final ReadOnlyObjectWrapper<FigureScale> scale =
            new ReadOnlyObjectWrapper<>(this, "scale", ChartState.PLAIN.scale());
    private final Function<Series.Point, String> words;
    private final Consumer<Series.Point> chosen;
    private @Nullable ChartCanvas canvas;
    private @Nullable DrawChart drawing;
    private @Nullable ClaimChart chart;
    private ChartState kept = ChartState.PLAIN;

    /// @param words the tooltip of a figure; its first line is set as a heading
    /// @param chosen is told which figure was clicked
    public ChartView(String name, Function<Series.Point, String> words, Consumer<Series.Point> chosen) {
        this.words = words;
        this.chosen = chosen;
        getStyleClass().addAll("ground", "chart-view");
        halo.getStyleClass().add("halo");
        tip.getStyleClass().add("chart-tip");
        tipHead.getStyleClass().add("strong");
        tipBody.getStyleClass().add("muted");
        for (var over : new Region[] {halo, tip}) {
            over.setManaged(false);
            over.setMouseTransparent(true);
            over.setVisible(false);
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(name);
        getChildren().addAll(halo, tip);
        new ChartHand(this);
        backgroundProperty().subscribe((before, now) -> {
            if (isDark(before) != isDark(now)) {
                draw();
            }
        });
    }

    /// @param wanted null for nothing
    public void show(@Nullable DrawChart wanted) {
        var before = drawing;
        if (before != null && wanted != null) {
            kept = wanted.isOfSameThing(before)
                    ? state()
                    : ChartState.PLAIN.on(scale.get()).withSelected(kept.selected());
        }
        drawing = wanted;
        draw();
    }

    /// Marks a claim by its uid, or none.
    public void select(@Nullable String uid) {
        kept = state().withSelected(uid);
        if (chart != null) {
            chart.select(uid);
        }
    }

    /// What was done to the chart: to be carried into files.
    public ChartState state() {
        return chart == null ? kept : chart.state();
    }

    /// On which scale the figures stand; it stays when something else is shown.
    public ReadOnlyObjectProperty<FigureScale> scale() {
        return scale.getReadOnlyProperty();
    }

    /// Draws the same on this scale.
    public void drawOn(FigureScale wanted) {
        if (wanted != scale.get()) {
            kept = state().on(wanted);
            scale.set(wanted);
            draw();
        }
    }

    /// Whether less than everything is seen.
    public ReadOnlyBooleanProperty zoomed() {
        return zoomed.getReadOnlyProperty();
    }

    public void zoomIn() {
        zoom(zoom -> zoom.zoom(ChartZoom.Way.BOTH, 0.7, 0.5, 0.5));
    }

    public void zoomOut() {
        zoom(zoom -> zoom.zoom(ChartZoom.Way.BOTH, 1 / 0.7, 0.5, 0.5));
    }

    public void resetZoom() {
        zoom(ChartZoom::reset);
    }

    void zoom(Consumer<ChartZoom> change) {
        if (chart != null) {
            var zoom = new ChartZoom(chart);
            change.accept(zoom);
            zoomed.set(zoom.isZoomed());
            hideTip();
        }
    }

    private void draw() {
        if (canvas != null) {
            getChildren().remove(canvas);
        }
        canvas = null;
        chart = null;
        hideTip();
        if (drawing != null) {
            var ground = isDark(getBackground()) ? ChartLook.Ground.DARK : ChartLook.Ground.LIGHT;
            chart = drawing.chart(new ChartLook(ground, drawing.locale(), LETTERS), kept);
            chart.keepHiddenNames(true);
            canvas = canvas(chart);
            getChildren().addFirst(canvas);
            setAccessibleText(chart.described());
            zoomed.set(new ChartZoom(chart).isZoomed());
        }
        requestLayout();
    }

    private static ChartCanvas canvas(ClaimChart chart) {
        var canvas = new ChartCanvas(chart);
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        canvas.setTooltipEnabled(false);
        canvas.addOverlay(new Resync());
        // The hand of this view takes the place of the library's own.
        canvas.setMouseTransparent(true);
        return canvas;
    }

    private static boolean isDark(@Nullable Background background) {
        return background != null
                && !background.getFills().isEmpty()
                && background.getFills().getLast().getFill() instanceof Color colour
                && colour.getBrightness() < 0.5;
    }

    @Override
    protected void layoutChildren() {
        if (canvas != null) {
            // In whole pixels, as the library draws.
            canvas.setWidth(Math.floor(getWidth()));
            canvas.setHeight(Math.floor(getHeight()));
        }
    }

    /// Where figures were drawn last, an area a panel; none before that.
    List<Rectangle2D> areas() {
        return chart == null ? List.of() : chart.areas();
    }

    Optional<Mark> markAt(double x, double y) {
        return chart == null ? Optional.empty() : chart.nearest(x, y, REACH);
    }

    Optional<String> nameAt(double x, double y) {
        return chart == null ? Optional.empty() : chart.nameAt(x, y);
    }

    void choose(Mark mark) {
        chosen.accept(mark.point());
    }

    void toggle(String source) {
        if (chart != null) {
            chart.toggle(source);
        }
    }

    void solo(String source) {
        if (drawing != null) {
            var sources = Set.copyOf(drawing.matrix().sources());
            zoom(zoom -> zoom.solo(source, sources));
        }
    }

    /// Goes from the chosen figure to another.
    void walk(Function<Walk, Optional<Series.Point>> way) {
        if (drawing != null) {
            var hidden = state().hidden();
            var shown = drawing.matrix().series().stream()
                    .filter(series -> !hidden.contains(series.source()))
                    .toList();
            way.apply(new Walk(shown, state().selected())).ifPresent(chosen);
        }
    }

    void showTip(Mark mark) {
        var lines = words.apply(mark.point()).split("\n", 2);
        tipHead.setText(lines[0]);
        tipBody.setText(lines.length > 1 ? lines[1] : "");
        tip.setVisible(true);
        tip.applyCss();
        tip.autosize();
        var right = mark.x() + TIP_AWAY + tip.getWidth() < getWidth();
        var x = right ? mark.x() + TIP_AWAY : Math.max(4, mark.x() - TIP_AWAY - tip.getWidth());
        var y = mark.y() - TIP_AWAY - tip.getHeight();
        tip.relocate(Math.rint(x), Math.rint(y < 4 ? mark.y() + TIP_AWAY : y));
        halo.setVisible(true);
        halo.resizeRelocate(mark.x() - HALO / 2, mark.y() - HALO / 2, HALO, HALO);
    }

    void hideTip() {
        tip.setVisible(false);
        halo.setVisible(false);
    }
}

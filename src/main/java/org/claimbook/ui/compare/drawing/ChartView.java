package org.claimbook.ui.compare.drawing;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
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
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
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

    private final Tip tip;
    private final Crosshair crosshair;
    private final ReadOnlyBooleanWrapper zoomable = new ReadOnlyBooleanWrapper(this, "zoomable");
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper(this, "zoomed");
    private final ReadOnlyObjectWrapper<FigureScale> scale =
            new ReadOnlyObjectWrapper<>(this, "scale", ChartState.PLAIN.scale());
    private final FigureActions actions;
    private @Nullable ChartCanvas canvas;
    private @Nullable DrawChart drawing;
    private @Nullable ClaimChart chart;
    private ChartState kept = ChartState.PLAIN;

    /// @param name what this is, for those who cannot see it
    /// @param doubleClick says what a double click on a figure does
    /// @param dates writes a day
    public ChartView(String name, String doubleClick, FigureActions actions, Function<LocalDate, String> dates) {
        this.actions = actions;
        this.tip = new Tip(doubleClick);
        this.crosshair = new Crosshair(dates);
        getStyleClass().addAll("ground", "chart-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(name);
        getChildren().addAll(crosshair.nodes());
        getChildren().addAll(tip.nodes());
        new ChartHand(this);
        new ChartKeys(this);
        backgroundProperty().subscribe((before, now) -> {
            if (isDark(before) != isDark(now)) {
                draw();
            }
        });
    }

    /// @param wanted null for nothing
    public void show(@Nullable DrawChart wanted) {
        var before = drawing;
        kept = before != null && wanted != null
                ? carried(before, wanted)
                : ChartState.PLAIN.on(scale.get()).withSelected(state().selected());
        drawing = wanted;
        draw();
    }

    /// Shows a chart as it was saved, with what was done to it.
    public void restore(DrawChart wanted, ChartState state) {
        drawing = wanted;
        chart = null;
        kept = state;
        scale.set(state.scale());
        draw();
    }

    /// What was done to the chart that makes sense in the next: a zoom only into the same thing, and days in
    /// all kinds that show them.
    private ChartState carried(DrawChart before, DrawChart wanted) {
        if (wanted.isOfSameThing(before)) {
            return state();
        }
        var same = wanted.matrix()
                .question()
                .key()
                .equals(before.matrix().question().key());
        var now = state();
        return same
                ? now.withZoom(hasDays(before) && hasDays(wanted) ? now.days() : null, null)
                        .on(scale.get())
                : ChartState.PLAIN.on(scale.get()).withSelected(kept.selected());
    }

    private static boolean hasDays(DrawChart drawn) {
        return switch (drawn.kind()) {
            case TIMELINE, RATIO, CHANGE, MULTIPLES -> true;
            case RANGE, BREAKDOWN, HEATMAP -> false;
        };
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
        if (wanted != scale.get() && (drawing == null || drawing.kind().hasScales())) {
            kept = state().on(wanted);
            scale.set(wanted);
            draw();
        }
    }

    /// Whether there are axes to zoom into.
    public ReadOnlyBooleanProperty zoomable() {
        return zoomable.getReadOnlyProperty();
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
            pointAway();
        }
    }

    private void draw() {
        if (canvas != null) {
            getChildren().remove(canvas);
        }
        canvas = null;
        chart = null;
        pointAway();
        if (drawing != null) {
            var ground = isDark(getBackground()) ? ChartLook.Ground.DARK : ChartLook.Ground.LIGHT;
            chart = drawing.chart(new ChartLook(ground, drawing.locale(), LETTERS), kept);
            chart.keepHiddenNames(true);
            canvas = canvas(chart);
            getChildren().addFirst(canvas);
            setAccessibleText(chart.described());
            zoomed.set(new ChartZoom(chart).isZoomed());
            zoomable.set(!chart.dayAxes().isEmpty() || !chart.figureAxes().isEmpty());
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
        actions.choose(mark.point().claim());
    }

    void toggle(String name) {
        if (chart != null) {
            chart.toggle(name);
        }
    }

    void solo(String name) {
        if (chart != null) {
            var names = Set.copyOf(chart.seriesNames());
            zoom(zoom -> zoom.solo(name, names));
        }
    }

    /// @return whether there was one
    boolean openCurrent() {
        var some = state().selected() != null;
        if (some) {
            actions.open();
        }
        return some;
    }

    /// @return whether there was anything to leave
    boolean leave() {
        var some = state().selected() != null || tip.isShown();
        pointAway();
        actions.leave();
        return some;
    }

    /// What is drawn now; null for nothing, as for the chart.
    @Nullable
    DrawChart drawing() {
        return drawing;
    }

    @Nullable
    ClaimChart chart() {
        return chart;
    }

    /// Selects a figure, and tells of it where it is to be seen.
    void goTo(Series.Point to) {
        actions.choose(to.claim());
        Optional.ofNullable(chart)
                .flatMap(drawn -> new Search(drawn, to).run())
                .ifPresentOrElse(this::point, this::pointAway);
    }

    private void point(Mark mark) {
        showTip(mark);
        pointAt(mark.x(), mark.y());
    }

    void showTip(Mark mark) {
        tip.show(mark, actions.words(mark), getWidth(), getHeight());
    }

    void hideTip() {
        tip.hide();
    }

    /// Follows the pointer with the crosshair.
    void pointAt(double x, double y) {
        if (chart != null) {
            crosshair.show(chart, x, y);
        }
    }

    void pointAway() {
        tip.hide();
        crosshair.hide();
    }

    /// What the tooltip says; empty where there is none.
    public Optional<String> told() {
        return tip.isShown() ? Optional.of(tip.words()) : Optional.empty();
    }

    /// The day under the crosshair, as it is written; empty where there is none.
    public Optional<String> day() {
        return crosshair.isShown() ? Optional.of(crosshair.text()) : Optional.empty();
    }
}

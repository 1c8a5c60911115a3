package org.claimbook.chart.frame;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.LegendBlock;
import org.claimbook.chart.plot.Names;
import org.claimbook.chart.plot.TextBlock;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/// A chart of claims of any kind: drawn by JFreeChart wherever that draws, and asked by the window what stands where.
///
/// This much all kinds share: title, subtitle, legend and foot around a plot, and a [ChartState] that says what a
/// person did to it. It lays itself out anew for each size in which it is drawn. To be used by one thread at a time.
@SuppressWarnings({"serial", "this-escape"}) // Never serialized; JFreeChart is put together in constructors.
public abstract class ClaimChart extends JFreeChart {
    private final Theme theme;
    private final Names names;
    private final List<TextBlock> texts;
    private ChartState state = ChartState.PLAIN;
    private @Nullable Rectangle2D plotArea;

    /// @param names of the series, for legend and direct labels
    protected ClaimChart(Theme theme, ChartText text, Plot plot, Names names) {
        super(null, null, plot, false);
        this.theme = theme;
        this.names = names;
        this.texts = texts(theme, text);
        dress(plot, text);
    }

    private static List<TextBlock> texts(Theme theme, ChartText text) {
        var base = theme.base();
        var title = List.of(text.title());
        var subtitle = List.of(text.subtitle());
        return List.of(
                new TextBlock(RectangleEdge.TOP, title, theme.title(), 1, 0, 0.1 * base),
                new TextBlock(RectangleEdge.TOP, subtitle, theme.subtitle(), 1, 0, base),
                new TextBlock(RectangleEdge.BOTTOM, text.foot(), theme.foot(), 0.25, 0.9 * base, 0));
    }

    /// Takes off all that JFreeChart puts on by itself.
    private void dress(Plot plot, ChartText text) {
        var margin = 1.2 * theme.base();
        setPadding(new RectangleInsets(margin, margin, margin, margin));
        setBackgroundPaint(theme.ground());
        setBorderVisible(false);
        getRenderingHints().putAll(Theme.hints());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setNoDataMessage(text.empty());
        plot.setNoDataMessageFont(theme.plain());
        plot.setNoDataMessagePaint(theme.subtitle().colour());
        addSubtitle(texts.get(0));
        addSubtitle(texts.get(1));
        addSubtitle(new LegendBlock(theme, names));
        addSubtitle(texts.get(2));
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, @Nullable Point2D anchor, @Nullable ChartRenderingInfo info) {
        forget(g2);
        var margin = getPadding();
        var width = margin.trimWidth(area.getWidth());
        var left = margin.trimHeight(area.getHeight());
        for (var text : texts) {
            left -= text.fit(width, left);
        }
        names.arrange(width, left - 2 * theme.axisLabel().lineHeight());
        var drawn = info == null ? new ChartRenderingInfo(null) : info;
        super.draw(g2, area, anchor, drawn);
        plotArea = drawn.getPlotInfo().getDataArea();
    }

    /// JFreeChart-FX restores its canvas after each drawing, but its Graphics2D still believes in the paint,
    /// stroke and font that it set last, and would not set the same ones again: the ground would turn black.
    private void forget(Graphics2D g2) {
        g2.setPaint(new Color(0x010203));
        g2.setStroke(new BasicStroke(0.01f));
        g2.setFont(theme.plain().deriveFont(1f));
    }

    protected Theme theme() {
        return theme;
    }

    protected Names names() {
        return names;
    }

    /// What has been done to the chart, with zooming and panning as they are now.
    public final ChartState state() {
        return asSeen(state);
    }

    /// The state with what is seen of the axes; the same for a chart that does not zoom.
    protected ChartState asSeen(ChartState known) {
        return known;
    }

    /// Shows the chart so. Names and claims that it does not have are passed over; its scale stays as it is.
    public final void show(ChartState wanted) {
        setNotify(false);
        state = adopt(wanted);
        setNotify(true);
    }

    /// Brings series, axes and marks into this state, and gives back what of it was taken over.
    protected abstract ChartState adopt(ChartState wanted);

    /// Marks this claim and no other; none for null.
    public final void select(@Nullable String uid) {
        show(state().withSelected(uid));
    }

    /// Hides a series that is shown, shows one that is hidden.
    public final void toggle(String name) {
        var hidden = new HashSet<>(state.hidden());
        if (!hidden.remove(name)) {
            hidden.add(name);
        }
        show(state().withHidden(hidden));
    }

    /// Shows all of every series again; hidden ones stay hidden.
    public final void resetZoom() {
        show(state().withZoom(null, null));
    }

    /// Whether the names of hidden series stay, faintly, to be clicked on. Off at first, as files need it.
    public final void keepHiddenNames(boolean keep) {
        names.keepHidden(keep);
        fireChartChanged();
    }

    /// The series whose name, at a line's end or in the legend, stands at this point of the last drawing.
    public final Optional<String> nameAt(double x, double y) {
        return names.textAt(x, y);
    }

    /// The names of all series, shown or hidden.
    public final List<String> seriesNames() {
        return names.texts();
    }

    /// Where the names stood in the last drawing.
    public final List<Rectangle2D> namePlaces() {
        return names.places();
    }

    /// The figure nearest to a point of the last drawing.
    ///
    /// @param reach how far away it may be, in the units in which the chart was drawn
    public abstract Optional<Mark> nearest(double x, double y, double reach);

    /// What the chart shows, in words, for those who cannot see it; written from the figures.
    public abstract String described();

    /// The figures drawn, a row each, as the chart's CSV and a picture's own record of them say it.
    public abstract List<DrawnFigure> figures();

    /// The axes along which days are zoomed, all to the same; none where a chart has no days to zoom.
    public List<ValueAxis> dayAxes() {
        return List.of();
    }

    /// The axes along which figures are zoomed; none where they stay whole.
    public List<ValueAxis> figureAxes() {
        return List.of();
    }

    /// Where figures were drawn last: one area a panel; none before the first drawing.
    public List<Rectangle2D> areas() {
        return plotArea == null ? List.of() : List.of(plotArea);
    }
}

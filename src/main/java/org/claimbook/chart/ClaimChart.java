package org.claimbook.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimbook.chart.axis.DayAxis;
import org.claimbook.chart.axis.FigureAxis;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.data.NearestMark;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.LegendBlock;
import org.claimbook.chart.plot.NameAxis;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.claimbook.chart.plot.SelectionMark;
import org.claimbook.chart.plot.TextBlock;
import org.claimbook.chart.plot.TraceRenderer;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// A chart of claims: drawn by JFreeChart wherever that draws, and asked by the window what stands where.
///
/// It lays itself out anew for each size in which it is drawn. To be used by one thread at a time.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class ClaimChart extends JFreeChart {
    private final Theme theme;
    private final TraceDataset dataset;
    private final TraceRenderer renderer;
    private final Names names;
    private final List<TextBlock> texts;
    private ChartState state;
    private @Nullable SelectionMark selection;

    /// @param stepped whether a figure holds until the next
    /// @param extent what is shown unless it is zoomed
    ClaimChart(Theme theme, ChartText text, TraceDataset dataset, boolean stepped, Extent extent) {
        super(null, null, new XYPlot(), false);
        this.theme = theme;
        this.dataset = dataset;
        this.renderer = new TraceRenderer(dataset, theme, stepped);
        this.names = new Names(theme, names(dataset), renderer::isSeriesVisible);
        this.texts = texts(theme, text);
        dress(text);
        this.state = ChartState.PLAIN.on(extent.scale());
        fill(extent);
    }

    private static List<NamePlan.Name> names(TraceDataset dataset) {
        return IntStream.range(0, dataset.getSeriesCount())
                .filter(series -> dataset.trace(series).size() > 0)
                .mapToObj(series ->
                        new NamePlan.Name(series, dataset.trace(series).source(), note(dataset.trace(series))))
                .toList();
    }

    private static @Nullable String note(Trace trace) {
        var note = switch (trace.tenor()) {
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case ABOUT -> "about";
            case OTHER -> null;
        };
        return note == null || trace.count(trace.tenor()) == trace.size() ? note : "mostly " + note;
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
    private void dress(ChartText text) {
        var margin = 1.2 * theme.base();
        setPadding(new RectangleInsets(margin, margin, margin, margin));
        setBackgroundPaint(theme.ground());
        setBorderVisible(false);
        getRenderingHints().putAll(Theme.hints());
        var plot = getXYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setNoDataMessage(text.empty());
        plot.setNoDataMessageFont(theme.plain());
        plot.setNoDataMessagePaint(theme.subtitle().colour());
        addSubtitle(texts.get(0));
        addSubtitle(texts.get(1));
        addSubtitle(new LegendBlock(theme, names));
        addSubtitle(texts.get(2));
    }

    private void fill(Extent extent) {
        var plot = getXYPlot();
        var dayAxis = new DayAxis(theme, extent.days(), dataset.firstDay());
        var figureAxis = new FigureAxis(theme, extent.scale(), extent.figures());
        var empty = dataset.traces().stream().allMatch(trace -> trace.size() == 0);
        dayAxis.setVisible(!empty);
        figureAxis.setVisible(!empty);
        plot.setDomainAxis(dayAxis);
        plot.setRangeAxis(figureAxis);
        plot.setRangeAxis(1, new NameAxis(theme, names, dataset));
        plot.setRenderer(renderer);
        plot.setDataset(dataset);
        plot.setDomainPannable(true);
        plot.setRangePannable(true);
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
        super.draw(g2, area, anchor, info);
    }

    /// JFreeChart-FX restores its canvas after each drawing, but its Graphics2D still believes in the paint,
    /// stroke and font that it set last, and would not set the same ones again: the ground would turn black.
    private void forget(Graphics2D g2) {
        g2.setPaint(new Color(0x010203));
        g2.setStroke(new BasicStroke(0.01f));
        g2.setFont(theme.plain().deriveFont(1f));
    }

    /// What has been done to the chart, with zooming and panning as they are now.
    public ChartState state() {
        var plot = getXYPlot();
        return state.withZoom(seen(plot.getDomainAxis()), seen(plot.getRangeAxis()));
    }

    private static @Nullable Range seen(ValueAxis axis) {
        return axis.getRange().equals(axis.getDefaultAutoRange()) ? null : axis.getRange();
    }

    /// Shows the chart so. Names and claims that it does not have are passed over; its scale stays as it is.
    public void show(ChartState wanted) {
        setNotify(false);
        state = wanted.on(state.scale());
        for (var series = 0; series < dataset.getSeriesCount(); series++) {
            renderer.setSeriesVisible(
                    series, !wanted.hidden().contains(dataset.trace(series).source()), false);
        }
        zoom(getXYPlot().getDomainAxis(), state.days());
        zoom(getXYPlot().getRangeAxis(), state.figures());
        mark(wanted.selected());
        setNotify(true);
    }

    private static void zoom(ValueAxis axis, @Nullable Range wanted) {
        axis.setRange(wanted == null ? axis.getDefaultAutoRange() : wanted);
    }

    /// Marks this claim and no other; none for null.
    public void select(@Nullable String uid) {
        show(state().withSelected(uid));
    }

    /// Hides a source that is shown, shows one that is hidden.
    public void toggle(String source) {
        var hidden = new HashSet<>(state.hidden());
        if (!hidden.remove(source)) {
            hidden.add(source);
        }
        show(state().withHidden(hidden));
    }

    /// Shows all of every series again; hidden ones stay hidden.
    public void resetZoom() {
        show(state.withZoom(null, null));
    }

    /// Whether the names of hidden sources stay, faintly, to be clicked on. Off at first, as files need it.
    public void keepHiddenNames(boolean keep) {
        names.keepHidden(keep);
        fireChartChanged();
    }

    private void mark(@Nullable String uid) {
        var plot = getXYPlot();
        if (selection != null) {
            plot.removeAnnotation(selection, false);
            selection = null;
        }
        var place = uid == null ? Optional.<TraceDataset.Place>empty() : dataset.find(uid);
        if (place.isPresent() && renderer.isSeriesVisible(place.get().series())) {
            selection = new SelectionMark(theme, dataset, place.get());
            plot.addAnnotation(selection, false);
        }
    }

    /// The figure nearest to a point.
    ///
    /// @param plotArea where the lines were drawn: the data area of the last drawing's rendering info
    /// @param reach how far away it may be, in the units in which the chart was drawn
    public Optional<Mark> nearest(double x, double y, Rectangle2D plotArea, double reach) {
        var plot = getXYPlot();
        var days = scale(plot.getDomainAxis(), plotArea, plot.getDomainAxisEdge());
        var figures = scale(plot.getRangeAxis(), plotArea, plot.getRangeAxisEdge());
        return new NearestMark(dataset, days, figures).find(x, y, reach, renderer::isSeriesVisible);
    }

    private static NearestMark.Scale scale(ValueAxis axis, Rectangle2D area, RectangleEdge edge) {
        return new NearestMark.Scale() {
            @Override
            public double toPicture(double data) {
                return axis.valueToJava2D(data, area, edge);
            }

            @Override
            public double toData(double picture) {
                return axis.java2DToValue(picture, area, edge);
            }
        };
    }

    /// The source whose name, at a line's end or in the legend, stands at this point of the last drawing.
    public Optional<String> nameAt(double x, double y) {
        var series = names.at(x, y);
        return series.isPresent() ? Optional.of(dataset.trace(series.getAsInt()).source()) : Optional.empty();
    }

    /// Where the names stood in the last drawing.
    List<Rectangle2D> namePlaces() {
        return names.places();
    }
}

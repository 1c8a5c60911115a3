package org.claimbook.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimbook.chart.data.Gaps;
import org.claimbook.chart.data.Strand;
import org.claimbook.chart.data.Thinning;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.look.SeriesStyle;
import org.claimbook.chart.look.Theme;
import org.claimbook.model.Qualifier;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/// Draws the sources of a timeline: first all lines, then all marks, so that no line runs over a mark.
///
/// JFreeChart asks for one item after the other. A line is one path, so it is drawn with the first item of its
/// series, and so are its marks, of which the crowded give way.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class TraceRenderer extends AbstractXYItemRenderer {
    private static final int LINES = 0;
    private static final int FEW = 3;

    private final TraceDataset traces;
    private final Theme theme;
    private final boolean stepped;
    private final List<Gaps> gaps;
    private final MarkPainter painter;
    private final MarkChoice choice;

    /// The figures of one strand in the picture.
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Drawn(
            int[] items, double[] days, double[] x, double[] low, double[] high, double perDay, double perPlace) {}

    /// @param stepped whether a figure holds until the next, as cumulative counts do
    public TraceRenderer(TraceDataset traces, Theme theme, boolean stepped) {
        this.traces = traces;
        this.theme = theme;
        this.stepped = stepped;
        this.gaps = traces.traces().stream().map(Gaps::of).toList();
        this.painter = new MarkPainter(theme);
        // Few lines are told apart by their dashes; many need their marks as well.
        var exactEvery = traces.getSeriesCount() <= FEW ? Double.POSITIVE_INFINITY : 6 * theme.base();
        this.choice = new MarkChoice(theme.markSize(), exactEvery, 2.6 * theme.base());
    }

    @Override
    public int getPassCount() {
        return 2;
    }

    /// Leaves out what this picture cannot show, before JFreeChart counts the items.
    @Override
    public XYItemRendererState initialise(
            Graphics2D g2, Rectangle2D area, XYPlot plot, XYDataset data, @Nullable PlotRenderingInfo info) {
        var days = plot.getDomainAxis();
        var left = days.valueToJava2D(days.getLowerBound(), area, plot.getDomainAxisEdge());
        var right = days.valueToJava2D(days.getUpperBound(), area, plot.getDomainAxisEdge());
        var scale = (right - left) / days.getRange().getLength();
        var offset = left - scale * days.getLowerBound();
        var pixels = g2.getTransform().getScaleX();
        traces.look(
                days.getRange(),
                new Thinning.Columns(pixels * scale, g2.getTransform().getTranslateX() + pixels * offset),
                new Thinning.Columns(scale, offset));
        var state = new XYItemRendererState(info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            @Nullable PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis days,
            ValueAxis figures,
            XYDataset data,
            int series,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        if (item > 0 || !isSeriesVisible(series)) {
            return;
        }
        var trace = traces.trace(series);
        var style = theme.series(series);
        var clip = g2.getClip();
        // Marks and lines at the edge of the plot are drawn whole.
        g2.setClip(widened(area, pass == LINES ? theme.lineWidth() / 2 : theme.markSize()));
        var view = traces.view(series);
        if (pass == LINES) {
            var line = drawn(trace.line(), view.line(), plot, area);
            var path = LinePath.of(trace.line(), view.line(), line.x, line.low, stepped, gaps.get(series));
            drawLine(g2, style, path);
        } else {
            drawRanges(g2, series, style, drawn(trace.ranges(), view.ranges(), plot, area));
            drawMarks(g2, series, style, drawn(trace.line(), view.marks(), plot, area), area);
        }
        g2.setClip(clip);
    }

    private static Rectangle2D widened(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getMinX() - by, area.getMinY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    private static Drawn drawn(Strand strand, int[] positions, XYPlot plot, Rectangle2D area) {
        var count = positions.length;
        var perDay = area.getWidth() / plot.getDomainAxis().getRange().getLength();
        var figures = plot.getRangeAxis();
        var perPlace = area.getHeight() / figures.getRange().getLength();
        var drawn = new Drawn(
                new int[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                perDay,
                perPlace);
        for (var i = 0; i < count; i++) {
            var at = positions[i];
            drawn.items[i] = strand.item()[at];
            drawn.days[i] = strand.day()[at];
            drawn.x[i] = plot.getDomainAxis().valueToJava2D(strand.day()[at], area, plot.getDomainAxisEdge());
            drawn.low[i] = figures.valueToJava2D(strand.low()[at], area, plot.getRangeAxisEdge());
            drawn.high[i] = figures.valueToJava2D(strand.high()[at], area, plot.getRangeAxisEdge());
        }
        return drawn;
    }

    private void drawLine(Graphics2D g2, SeriesStyle style, LinePath path) {
        g2.setPaint(style.faint(0.5));
        g2.setStroke(new BasicStroke((float) (0.4 * theme.lineWidth())));
        g2.draw(path.silent());
        g2.setPaint(style.line());
        g2.setStroke(style.stroke(theme.lineWidth()));
        g2.draw(path.claimed());
    }

    private void drawRanges(Graphics2D g2, int series, SeriesStyle style, Drawn ranges) {
        for (var i = 0; i < ranges.x.length; i++) {
            var clear = i == 0 || ranges.x[i] - ranges.x[i - 1] > theme.markSize();
            drawSpan(g2, series, style, ranges, i);
            painter.drawRange(g2, style, ranges.x[i], ranges.low[i], ranges.high[i], clear);
        }
    }

    private void drawMarks(Graphics2D g2, int series, SeriesStyle style, Drawn line, Rectangle2D area) {
        var trace = traces.trace(series);
        for (var i : choice.choose(trace, line.items, line.x)) {
            if (!widened(area, 0.01).contains(line.x[i], line.low[i])) {
                continue;
            }
            drawSpan(g2, series, style, line, i);
            var qualifier = trace.qualifier(line.items[i]);
            if (qualifier == Qualifier.NEARLY) {
                var below = trace.place(line.items[i]) - trace.least(line.items[i]);
                painter.drawReach(g2, style, line.x[i], line.low[i], line.low[i] + below * line.perPlace);
            }
            switch (qualifier.shape()) {
                case LOWER_BOUND -> painter.drawBound(g2, style, line.x[i], line.low[i], tip(line.low[i], true, area));
                case UPPER_BOUND -> painter.drawBound(g2, style, line.x[i], line.low[i], tip(line.low[i], false, area));
                case POINT, RANGE, NONE ->
                    painter.drawPoint(g2, style, line.x[i], line.low[i], qualifier == Qualifier.EXACT);
            }
        }
    }

    /// Where the arrow of a bound ends: within the picture, so that it is never cut.
    private double tip(double y, boolean up, Rectangle2D area) {
        return up
                ? Math.min(y, Math.max(y - theme.arrowLength(), area.getMinY() + theme.markWidth()))
                : Math.max(y, Math.min(y + theme.arrowLength(), area.getMaxY() - theme.markWidth()));
    }

    /// The days back to the first that a date of a month or a year can mean.
    private void drawSpan(Graphics2D g2, int series, SeriesStyle style, Drawn drawn, int i) {
        var days = drawn.days[i] - traces.trace(series).firstDay(drawn.items[i]);
        if (days > 0) {
            painter.drawSpan(g2, style, drawn.x[i] - days * drawn.perDay, drawn.x[i], drawn.high[i], drawn.low[i]);
        }
    }
}

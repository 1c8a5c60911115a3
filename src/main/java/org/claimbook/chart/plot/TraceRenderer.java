package org.claimbook.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.claimbook.chart.data.Thinning;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.look.SeriesStyle;
import org.claimbook.chart.look.Theme;
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
    private static final float DOTS_APART = 4;

    private final TraceDataset traces;
    private final Theme theme;
    private final boolean stepped;
    private final NotchPainter notches;
    private final MarkChoice choice;

    /// @param stepped whether a figure holds until the next, as cumulative counts do
    public TraceRenderer(TraceDataset traces, Theme theme, boolean stepped) {
        this.traces = traces;
        this.theme = theme;
        this.stepped = stepped;
        this.notches = new NotchPainter(theme, stepped);
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
        notches.begin();
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
            var line = DrawnStrand.of(trace.line(), view.line(), plot, area);
            var path = LinePath.of(
                    trace.line(), view.line(), line.x(), line.low(), stepped, traces.gaps(series), pixel(g2));
            drawLine(g2, style, path, line.size() > area.getWidth());
        } else {
            notches.draw(g2, style, traces.notches(series), trace, plot, area);
            var marks = new TraceMarks(g2, theme, trace, style, area);
            marks.drawRanges(DrawnStrand.of(trace.ranges(), view.ranges(), plot, area));
            marks.drawLine(DrawnStrand.of(trace.line(), view.marks(), plot, area), choice, traces.gaps(series));
        }
        g2.setClip(clip);
    }

    private static Rectangle2D widened(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getMinX() - by, area.getMinY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    /// The size of a pixel of the device, in the units in which is drawn.
    private static double pixel(Graphics2D g2) {
        return 1 / Math.max(1e-9, g2.getTransform().getScaleX());
    }

    /// @param dense whether it has more corners than the picture is wide, so that no join of two can be seen
    private void drawLine(Graphics2D g2, SeriesStyle style, LinePath path, boolean dense) {
        var dot = (float) (0.5 * theme.lineWidth());
        g2.setPaint(style.faint(0.75));
        g2.setStroke(new BasicStroke(
                dot, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0, DOTS_APART * dot}, 0));
        g2.draw(path.silent());
        g2.setPaint(style.line());
        g2.setStroke(style.stroke(theme.lineWidth(), dense));
        g2.draw(path.claimed());
    }
}

package org.claimbook.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/// The column at the right of a chart in which each line is named where it ends.
///
/// An axis to JFreeChart, which asks it for its width and hands it its place; it measures nothing.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class NameAxis extends NumberAxis {
    private final Theme theme;
    private final Names names;
    private final TraceDataset dataset;
    private final double gap;

    public NameAxis(Theme theme, Names names, TraceDataset dataset) {
        this.theme = theme;
        this.names = names;
        this.dataset = dataset;
        this.gap = 0.8 * theme.base();
        setAutoRange(false);
        setTickLabelsVisible(false);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, @Nullable AxisSpace space) {
        var reserved = space == null ? new AxisSpace() : space;
        var width = names.plan().direct() ? names.plan().width() + gap : 1.5 * theme.base();
        reserved.ensureAtLeast(width, edge);
        return reserved;
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            @Nullable PlotRenderingInfo info) {
        if (names.plan().direct() && getPlot() instanceof XYPlot plot) {
            drawLabels(g2, plot, plotArea, dataArea);
        }
        return new AxisState(cursor);
    }

    private void drawLabels(Graphics2D g2, XYPlot plot, Rectangle2D plotArea, Rectangle2D dataArea) {
        var labels = names.plan().labels();
        var ends = labels.stream().map(label -> end(plot, dataArea, label)).toList();
        var half = theme.name().lineHeight() / 2;
        var tops = LabelSpread.tops(
                ends.stream().mapToDouble(end -> end.getY() - half).toArray(),
                labels.stream().mapToDouble(NamePlan.Label::height).toArray(),
                plotArea.getMinY() - half,
                plotArea.getMaxY());
        for (var i = 0; i < labels.size(); i++) {
            drawLeader(g2, labels.get(i), ends.get(i), tops[i] + half, dataArea.getMaxX());
            drawLabel(g2, labels.get(i), dataArea.getMaxX() + gap, tops[i]);
        }
    }

    /// Where the line of a series ends within the picture.
    private Point2D end(XYPlot plot, Rectangle2D area, NamePlan.Label label) {
        var trace = dataset.trace(label.name().series());
        if (trace.isAcross()) {
            var across = plot.getRangeAxis().valueToJava2D(trace.level(), area, plot.getRangeAxisEdge());
            return new Point2D.Double(area.getMaxX(), Math.clamp(across, area.getMinY(), area.getMaxY()));
        }
        var strand = trace.line().size() > 0 ? trace.line() : trace.ranges();
        if (strand.size() == 0) {
            return new Point2D.Double(area.getMaxX(), area.getCenterY());
        }
        var days = plot.getDomainAxis();
        var last = Math.max(0, strand.atOrAfter(Math.nextUp(days.getUpperBound())) - 1);
        var x = days.valueToJava2D(strand.day()[last], area, plot.getDomainAxisEdge());
        var value = (strand.low()[last] + strand.high()[last]) / 2;
        var y = plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
        return new Point2D.Double(x, Math.clamp(y, area.getMinY(), area.getMaxY()));
    }

    /// A fine line from the end of a series to its name, where the name does not stand beside it.
    private void drawLeader(Graphics2D g2, NamePlan.Label label, Point2D end, double y, double right) {
        var base = theme.base();
        var aside = Math.abs(y - end.getY()) > 0.45 * base;
        var early = right - end.getX() > 2.5 * base;
        if (!names.isShown(label.name().series()) || !(aside || early)) {
            return;
        }
        var width = (float) (0.06 * base);
        g2.setPaint(theme.series(label.name().series()).faint(0.75));
        g2.setStroke(new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2 * width, 3 * width}, 0));
        var start = Math.min(right, end.getX() + 0.6 * base);
        g2.draw(new Line2D.Double(start, end.getY(), right, end.getY()));
        g2.draw(new Line2D.Double(right, end.getY(), right + gap - 0.2 * base, y));
    }

    private void drawLabel(Graphics2D g2, NamePlan.Label label, double left, double top) {
        var series = label.name().series();
        var style = theme.series(series);
        var shown = names.isShown(series);
        var letters = theme.name().in(shown ? style.text() : theme.axis());
        letters.draw(g2, label.lines(), left, top);
        var note = label.name().note();
        if (note != null) {
            var notes = shown ? theme.note() : theme.note().in(theme.axis());
            notes.draw(g2, List.of(note), left, top + label.lines().size() * letters.lineHeight());
        }
        names.placed(label.name(), new Rectangle2D.Double(left, top, label.width(), label.height()));
    }
}

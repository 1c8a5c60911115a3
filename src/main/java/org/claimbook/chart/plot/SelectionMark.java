package org.claimbook.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/// A chosen figure: a ring around it, and a fine line through its date.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class SelectionMark extends AbstractXYAnnotation {
    private final Theme theme;
    private final int series;
    private final double day;
    private final double height;

    public SelectionMark(Theme theme, TraceDataset dataset, TraceDataset.Place place) {
        var trace = dataset.trace(place.series());
        this.theme = theme;
        this.series = place.series();
        this.day = trace.day(place.item());
        this.height = trace.place(place.item());
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis days,
            ValueAxis figures,
            int index,
            @Nullable PlotRenderingInfo info) {
        var style = theme.series(series);
        var x = days.valueToJava2D(day, area, plot.getDomainAxisEdge());
        var y = figures.valueToJava2D(height, area, plot.getRangeAxisEdge());
        if (x < area.getMinX() || x > area.getMaxX()) {
            return;
        }
        var width = (float) (0.09 * theme.base());
        g2.setPaint(style.line());
        g2.setStroke(new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2 * width, 2 * width}, 0));
        g2.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        new MarkPainter(theme).drawSelected(g2, style, x, y);
    }
}

package org.claimbook.chart.axis;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntPredicate;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/// The line across a chart that others are held against, in the style of its series.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class ReferenceLine extends AbstractXYAnnotation {
    private final Theme theme;
    private final int series;
    private final double place;
    private final IntPredicate shown;

    /// @param place on the chart's scale
    /// @param shown whether a series is drawn
    public ReferenceLine(Theme theme, int series, double place, IntPredicate shown) {
        this.theme = theme;
        this.series = series;
        this.place = place;
        this.shown = shown;
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
        if (!shown.test(series) || !figures.getRange().contains(place)) {
            return;
        }
        var style = theme.series(series);
        var y = Pixels.middle(g2, figures.valueToJava2D(place, area, plot.getRangeAxisEdge()));
        g2.setPaint(style.line());
        g2.setStroke(style.stroke(theme.lineWidth()));
        g2.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
    }
}

package org.claimbook.chart.file;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/// Breaks the drawing of a chart in the middle.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class FailingMark extends AbstractXYAnnotation {
    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis days,
            ValueAxis figures,
            int index,
            @Nullable PlotRenderingInfo info) {
        throw new IllegalStateException("broken off");
    }
}

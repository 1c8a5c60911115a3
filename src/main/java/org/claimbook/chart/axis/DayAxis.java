package org.claimbook.chart.axis;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// The dates under a chart. Its values are days since 1970-01-01, so that no time zone comes in.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class DayAxis extends NumberAxis {
    private final Theme theme;
    private final Lettering letters;
    private final DayTicks chooser;
    private final double tickLength;

    /// @param days shown unless zoomed
    /// @param anchor a day that is marked, where not each day is
    public DayAxis(Theme theme, Range days, double anchor) {
        this.theme = theme;
        this.letters = theme.axisLabel();
        this.chooser =
                new DayTicks(new Wording(theme.look().locale()), letters::width, 3 * theme.base(), (long) anchor);
        this.tickLength = 0.45 * theme.base();
        setAutoRange(false);
        setDefaultAutoRange(days);
        setRange(days);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, @Nullable AxisSpace space) {
        var reserved = space == null ? new AxisSpace() : space;
        if (isVisible()) {
            reserved.ensureAtLeast(tickLength + letters.lineHeight() * 1.1, edge);
        }
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
        var state = new AxisState(cursor);
        if (!isVisible()) {
            return state;
        }
        var ticks = chooser.between(getRange().getLowerBound(), getRange().getUpperBound(), dataArea.getWidth());
        var bottom = dataArea.getMaxY();
        for (var tick : ticks) {
            var x = valueToJava2D(tick.day(), dataArea, edge);
            g2.setPaint(theme.axis());
            g2.setStroke(theme.hairline());
            g2.draw(new Line2D.Double(x, bottom, x, bottom + tickLength));
            drawLabel(g2, tick.label(), x, bottom + tickLength, plotArea);
        }
        state.setTicks(ticks.stream().map(DayAxis::tick).toList());
        return state;
    }

    /// Centred under its tick, but within the picture.
    private void drawLabel(Graphics2D g2, String label, double x, double top, Rectangle2D plotArea) {
        var width = letters.width(label);
        var most = Math.max(plotArea.getMinX(), plotArea.getMaxX() - width);
        var left = Math.clamp(x - width / 2, plotArea.getMinX(), most);
        letters.draw(g2, List.of(label), left, top);
    }

    private static NumberTick tick(DayTicks.Tick tick) {
        return new NumberTick(tick.day(), tick.label(), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
    }
}

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

/// The figures at the left of a chart: round numbers, each in front of a light line across; the line at zero, or
/// at one for ratios, is darker. To JFreeChart its values are places on a [FigureScale], so that zooming and
/// panning go evenly on each.
///
/// The axis draws the lines itself: JFreeChart would cut those at the edges of the plot in half.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class FigureAxis extends NumberAxis {
    private static final double LINES_APART = 1.5;

    private final Theme theme;
    private final FigureScale scale;
    private final FigureLabels labels;
    private final Lettering letters;
    private final Wording words;
    private final double gap;

    /// @param range the places that are shown unless zoomed
    public FigureAxis(Theme theme, FigureScale scale, Range range) {
        this(theme, scale, range, FigureLabels.COUNTS);
    }

    /// @param range the places that are shown unless zoomed
    public FigureAxis(Theme theme, FigureScale scale, Range range, FigureLabels labels) {
        this.theme = theme;
        this.scale = scale;
        this.labels = labels;
        this.letters = theme.axisLabel();
        this.words = new Wording(theme.look().locale());
        this.gap = 0.7 * theme.base();
        setAutoRange(false);
        setDefaultAutoRange(range);
        setRange(range);
    }

    /// The round numbers on an axis of this height.
    List<NumberTick> ticks(double height) {
        var room = height / (LINES_APART * letters.lineHeight());
        var apart = getRange().getLength() / Math.max(1, room);
        return labels.withBase(scale.ticks(getRange(), room), scale, getRange(), apart).stream()
                .map(this::tick)
                .toList();
    }

    private NumberTick tick(FigureScale.Tick tick) {
        var label = labels.sign() + words.number(tick.figure(), tick.decimals());
        return new NumberTick(tick.place(), label, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, @Nullable AxisSpace space) {
        var reserved = space == null ? new AxisSpace() : space;
        if (isVisible()) {
            reserved.ensureAtLeast(width(ticks(plotArea.getHeight())) + gap, edge);
            reserved.ensureAtLeast(letters.midHeight(), RectangleEdge.TOP);
        }
        return reserved;
    }

    private double width(List<NumberTick> ticks) {
        return ticks.stream()
                .mapToDouble(tick -> letters.width(tick.getText()))
                .max()
                .orElse(0);
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
        var ticks = isVisible() ? ticks(dataArea.getHeight()) : List.<NumberTick>of();
        for (var tick : ticks) {
            var y = valueToJava2D(tick.getValue(), dataArea, edge);
            var base = labels.isBase(scale.figure(tick.getValue()));
            g2.setPaint(base ? theme.axis() : theme.grid());
            g2.setStroke(theme.hairline());
            var middle = Pixels.middle(g2, y);
            g2.draw(new Line2D.Double(dataArea.getMinX(), middle, dataArea.getMaxX(), middle));
            var left = dataArea.getMinX() - gap - letters.width(tick.getText());
            letters.draw(g2, tick.getText(), left, y + letters.midHeight());
        }
        state.setTicks(ticks);
        return state;
    }
}

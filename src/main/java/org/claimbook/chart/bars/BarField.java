package org.claimbook.chart.bars;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimbook.chart.look.AreaPainter;
import org.claimbook.chart.look.Hatch;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/// The bars of one source: each spans the days between two claims, so that its area is the change.
///
/// Rises are filled, falls hatched. Approximate changes are hollow; bounds are hollow with an arrowhead to the open
/// side; ranges are hollow from their lower to their upper end.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class BarField extends AbstractXYAnnotation {
    /// In the size of the axis letters: a narrower bar shows its colour only.
    private static final double WITH_OUTLINE = 0.3;

    private static final double GAP = 0.06;

    private final Theme theme;
    private final Rates rates;
    private final AreaPainter painter;
    private @Nullable String selected;

    BarField(Theme theme, Rates rates) {
        this.theme = theme;
        this.rates = rates;
        this.painter = new AreaPainter(theme);
    }

    Rates rates() {
        return rates;
    }

    /// Marks the change that leads to this claim; none for null.
    void select(@Nullable String uid) {
        selected = uid;
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
        var scale = g2.getTransform().getScaleX();
        var pixel = 1 / scale;
        var offset = g2.getTransform().getTranslateX();
        var kept = BarThinning.keep(
                seen(days), day -> scale * days.valueToJava2D(day, area, RectangleEdge.BOTTOM) + offset);
        for (var rate : kept) {
            draw(g2, rate, bar(rate, area, days, figures, pixel), area, figures);
        }
    }

    private List<Rate> seen(ValueAxis days) {
        return rates.rates().stream()
                .filter(rate -> rate.to() >= days.getLowerBound() && rate.from() <= days.getUpperBound())
                .toList();
    }

    /// From zero, or from the lower end of a range, to where it ends.
    ///
    /// @param least width
    private Rectangle2D bar(Rate rate, Rectangle2D area, ValueAxis days, ValueAxis figures, double least) {
        var left = days.valueToJava2D(rate.from(), area, RectangleEdge.BOTTOM);
        var right = days.valueToJava2D(rate.to(), area, RectangleEdge.BOTTOM);
        var gap = Math.min(GAP * theme.base(), 0.12 * (right - left));
        var width = Math.max(least, right - left - gap);
        var start = y(rate.base(), area, figures);
        var end = y(rate.tip(), area, figures);
        return new Rectangle2D.Double(right - gap / 2 - width, Math.min(start, end), width, Math.abs(end - start));
    }

    private static double y(double rate, Rectangle2D area, ValueAxis figures) {
        return figures.valueToJava2D(rate, area, RectangleEdge.LEFT);
    }

    private void draw(Graphics2D g2, Rate rate, Rectangle2D bar, Rectangle2D area, ValueAxis figures) {
        var falls = rate.height() < 0;
        var narrow = bar.getWidth() < WITH_OUTLINE * theme.base();
        if (narrow) {
            g2.setPaint(
                    rate.isExact()
                            ? theme.series(rates.series()).line()
                            : theme.series(rates.series()).faint(0.5));
            g2.fill(bar);
        } else {
            var hatch = falls ? Hatch.RISING : Hatch.NONE;
            painter.fill(g2, rates.series(), hatch, bar, falls || !rate.isExact());
        }
        if (rate.isBound() && !narrow) {
            drawArrow(g2, bar, y(rate.height(), area, figures), rate.height() == rate.low());
        }
        if (rate.after().claim().uid().equals(selected)) {
            drawSelected(g2, bar, area);
        }
    }

    /// Pointing to the open side from the end of a bar.
    private void drawArrow(Graphics2D g2, Rectangle2D bar, double end, boolean up) {
        var wing = Math.min(0.32 * theme.base(), 0.4 * bar.getWidth());
        var tip = end + (up ? -1 : 1) * 1.5 * wing;
        var head = new Path2D.Double();
        head.moveTo(bar.getCenterX() - wing, end);
        head.lineTo(bar.getCenterX(), tip);
        head.lineTo(bar.getCenterX() + wing, end);
        head.closePath();
        g2.setPaint(theme.series(rates.series()).line());
        g2.fill(head);
    }

    private void drawSelected(Graphics2D g2, Rectangle2D bar, Rectangle2D area) {
        var out = 0.2 * theme.base();
        g2.setPaint(theme.title().colour());
        g2.setStroke(new BasicStroke((float) theme.markWidth()));
        var frame = new Rectangle2D.Double(
                bar.getMinX() - out, bar.getMinY() - out, bar.getWidth() + 2 * out, bar.getHeight() + 2 * out);
        g2.draw(frame.createIntersection(area));
    }

    /// The change drawn at or nearest to a point of the picture, with where its bar ends.
    Optional<Found> nearest(double x, double y, double reach, Rectangle2D area, ValueAxis days, ValueAxis figures) {
        return seen(days).stream()
                .map(rate -> found(rate, bar(rate, area, days, figures, 0), x, y, area, figures))
                .filter(found -> found.distance <= reach)
                .min(Comparator.comparingDouble(Found::distance));
    }

    private static Found found(Rate rate, Rectangle2D bar, double x, double y, Rectangle2D area, ValueAxis figures) {
        var across = Math.max(0, Math.max(bar.getMinX() - x, x - bar.getMaxX()));
        var down = Math.max(0, Math.max(bar.getMinY() - y, y - bar.getMaxY()));
        return new Found(rate, bar.getCenterX(), y(rate.height(), area, figures), Math.hypot(across, down));
    }

    /// @param distance from the bar, 0 within it
    record Found(Rate rate, double x, double y, double distance) {}
}

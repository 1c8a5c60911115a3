package org.claimbook.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.claimbook.chart.data.Footing;
import org.claimbook.chart.data.Gaps;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.look.SeriesStyle;
import org.claimbook.chart.look.Theme;
import org.claimbook.model.Qualifier;

/// The marks of one series in one drawing: of claims as [MarkPainter] says, of figures that nobody claimed for
/// their date small open dots, which give way to the others.
record TraceMarks(Graphics2D g2, Theme theme, MarkPainter painter, Trace trace, SeriesStyle style, Rectangle2D area) {
    private static final double DOTS_APART = 0.8;
    private static final double ARROWS_APART = 2.6;

    TraceMarks(Graphics2D g2, Theme theme, Trace trace, SeriesStyle style, Rectangle2D area) {
        this(g2, theme, new MarkPainter(theme), trace, style, area);
    }

    void drawRanges(DrawnStrand ranges) {
        for (var i = 0; i < ranges.size(); i++) {
            if (trace.footing(ranges.items()[i]) != Footing.CLAIMED) {
                painter.drawFaintRange(g2, style, ranges.x()[i], ranges.low()[i], ranges.high()[i]);
            }
        }
        var claimed = ranges.only(item -> trace.footing(item) == Footing.CLAIMED);
        for (var i = 0; i < claimed.size(); i++) {
            var clear = i == 0 || claimed.x()[i] - claimed.x()[i - 1] > theme.markSize();
            drawSpan(claimed, i);
            painter.drawRange(g2, style, claimed.x()[i], claimed.low()[i], claimed.high()[i], clear);
        }
    }

    void drawLine(DrawnStrand line, MarkChoice choice, Gaps gaps) {
        var claimed = line.only(item -> trace.footing(item) == Footing.CLAIMED);
        var chosen = choice.choose(trace, claimed.items(), claimed.x(), i -> gaps.isAtEnd(claimed.day()[i]));
        if (claimed.size() < line.size()) {
            var marked = Arrays.stream(chosen).mapToDouble(i -> claimed.x()[i]).toArray();
            drawDots(line.only(item -> trace.footing(item) != Footing.CLAIMED), marked);
        }
        for (var i : chosen) {
            if (isInSight(claimed, i)) {
                drawMark(claimed, i);
            }
        }
    }

    private boolean isInSight(DrawnStrand drawn, int i) {
        var x = drawn.x()[i];
        var y = drawn.low()[i];
        return x >= area.getMinX() - 0.01
                && x <= area.getMaxX() + 0.01
                && y >= area.getMinY() - 0.01
                && y <= area.getMaxY() + 0.01;
    }

    /// @param marked where claims have their marks, ascending
    private void drawDots(DrawnStrand dots, double[] marked) {
        var last = Double.NEGATIVE_INFINITY;
        var lastArrow = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < dots.size(); i++) {
            var x = dots.x()[i];
            if (x - last < DOTS_APART * theme.base() || isNear(x, marked, theme.markSize()) || !isInSight(dots, i)) {
                continue;
            }
            last = x;
            var shape = trace.qualifier(dots.items()[i]).shape();
            var bound = shape == Qualifier.Shape.LOWER_BOUND || shape == Qualifier.Shape.UPPER_BOUND;
            var apart = ARROWS_APART * theme.base();
            if (bound && x - lastArrow > apart && !isNear(x, marked, apart)) {
                var up = shape == Qualifier.Shape.LOWER_BOUND;
                painter.drawArrow(g2, style, x, dots.low()[i], tip(dots.low()[i], up));
                lastArrow = x;
            }
            painter.drawDot(g2, style, x, dots.low()[i]);
        }
    }

    private static boolean isNear(double x, double[] marked, double distance) {
        var next = Arrays.binarySearch(marked, x);
        next = next < 0 ? -next - 1 : next;
        return (next < marked.length && marked[next] - x < distance) || (next > 0 && x - marked[next - 1] < distance);
    }

    private void drawMark(DrawnStrand line, int i) {
        drawSpan(line, i);
        var x = line.x()[i];
        var y = line.low()[i];
        var item = line.items()[i];
        var qualifier = trace.qualifier(item);
        if (qualifier == Qualifier.NEARLY) {
            var below = trace.place(item) - trace.least(item);
            painter.drawReach(g2, style, x, y, y + below * line.perPlace());
        }
        switch (qualifier.shape()) {
            case LOWER_BOUND -> painter.drawBound(g2, style, x, y, tip(y, true));
            case UPPER_BOUND -> painter.drawBound(g2, style, x, y, tip(y, false));
            case POINT, RANGE, NONE -> painter.drawPoint(g2, style, x, y, qualifier == Qualifier.EXACT);
        }
    }

    /// Where the arrow of a bound ends: within the picture, so that it is never cut.
    private double tip(double y, boolean up) {
        return up
                ? Math.min(y, Math.max(y - theme.arrowLength(), area.getMinY() + theme.markWidth()))
                : Math.max(y, Math.min(y + theme.arrowLength(), area.getMaxY() - theme.markWidth()));
    }

    /// The days back to the first that a date of a month or a year can mean.
    private void drawSpan(DrawnStrand drawn, int i) {
        var days = drawn.day()[i] - trace.firstDay(drawn.items()[i]);
        if (days > 0) {
            var x = drawn.x()[i];
            painter.drawSpan(g2, style, x - days * drawn.perDay(), x, drawn.high()[i], drawn.low()[i]);
        }
    }
}

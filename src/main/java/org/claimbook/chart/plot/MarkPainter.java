package org.claimbook.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.claimbook.chart.look.Glyph;
import org.claimbook.chart.look.SeriesStyle;
import org.claimbook.chart.look.Theme;

/// Draws figures so that what was claimed can be told from what is only a bound.
///
/// An exact figure is a filled mark, an approximate one a hollow mark. A one-sided bound is a hollow mark at its
/// stated end with an arrow to the open side; a range is a bar with two caps and no mark, for no number in it was
/// claimed. "Nearly" a number is a hollow mark at it, with half a range below it down to the least number that
/// comparisons take it to mean, or as far down as can be seen below the mark. A date of which only the month or
/// year is known is drawn over all of its days.
public final class MarkPainter {
    private static final double LEAST_REACH = 0.95;
    private static final double DOT = 0.52;

    private final Theme theme;
    private final double size;
    private final BasicStroke outline;
    private final BasicStroke fine;

    public MarkPainter(Theme theme) {
        this(theme, theme.markSize());
    }

    /// @param size of the marks, in place of the usual one
    public MarkPainter(Theme theme, double size) {
        this.theme = theme;
        this.size = size;
        this.outline = stroke(theme.markWidth());
        this.fine = stroke(0.75 * theme.markWidth());
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    public void drawPoint(Graphics2D g2, SeriesStyle style, double x, double y, boolean filled) {
        var shape = style.glyph().at(x, y, filled ? size : 0.95 * size);
        g2.setPaint(filled ? style.line() : theme.paper());
        g2.fill(shape);
        // A filled mark is set off from its line by a rim of the ground, if there is any.
        if (!filled || theme.ground() != null) {
            g2.setPaint(filled ? theme.paper() : style.line());
            g2.setStroke(filled ? fine : outline);
            g2.draw(shape);
        }
    }

    /// A figure that nobody claimed for its date: a small open dot, unlike any claim's mark.
    void drawDot(Graphics2D g2, SeriesStyle style, double x, double y) {
        var dot = Glyph.CIRCLE.at(x, y, DOT * size);
        g2.setPaint(theme.paper());
        g2.fill(dot);
        g2.setPaint(style.faint(0.85));
        g2.setStroke(fine);
        g2.draw(dot);
    }

    /// @param tip where the arrow to the open side ends
    void drawBound(Graphics2D g2, SeriesStyle style, double x, double y, double tip) {
        drawArrow(g2, style, x, y, tip);
        drawPoint(g2, style, x, y, false);
    }

    void drawArrow(Graphics2D g2, SeriesStyle style, double x, double y, double tip) {
        var sign = tip < y ? -1 : 1;
        var wing = 0.42 * size;
        g2.setPaint(style.line());
        g2.setStroke(outline);
        g2.draw(new Line2D.Double(x, y, x, tip));
        var head = new Path2D.Double();
        head.moveTo(x - wing, tip - sign * 1.3 * wing);
        head.lineTo(x, tip);
        head.lineTo(x + wing, tip - sign * 1.3 * wing);
        g2.draw(head);
    }

    /// @param caps whether there is room for them
    void drawRange(Graphics2D g2, SeriesStyle style, double x, double low, double high, boolean caps) {
        g2.setPaint(style.line());
        g2.setStroke(outline);
        g2.draw(new Line2D.Double(x, low, x, high));
        if (caps) {
            var half = size / 2;
            g2.draw(new Line2D.Double(x - half, low, x + half, low));
            g2.draw(new Line2D.Double(x - half, high, x + half, high));
        }
    }

    /// A range that nobody claimed for its date: a faint bar.
    void drawFaintRange(Graphics2D g2, SeriesStyle style, double x, double low, double high) {
        g2.setPaint(style.faint(0.4));
        g2.setStroke(fine);
        g2.draw(new Line2D.Double(x, low, x, high));
    }

    /// The lower half of a range, from the mark at its stated end down; the mark comes on top.
    ///
    /// @param least the height of its lower end
    void drawReach(Graphics2D g2, SeriesStyle style, double x, double y, double least) {
        var half = size / 2;
        var end = Math.max(least, y + LEAST_REACH * size);
        g2.setPaint(style.line());
        g2.setStroke(outline);
        g2.draw(new Line2D.Double(x, y, x, end));
        g2.draw(new Line2D.Double(x - half, end, x + half, end));
    }

    /// The days that a date of a month or a year can mean: a fine bar, or a tinted field for a range.
    void drawSpan(Graphics2D g2, SeriesStyle style, double first, double last, double top, double bottom) {
        if (bottom > top) {
            g2.setPaint(style.faint(0.13));
            g2.fill(new Rectangle2D.Double(first, top, last - first, bottom - top));
            return;
        }
        g2.setPaint(style.faint(0.55));
        g2.setStroke(fine);
        g2.draw(new Line2D.Double(first, top, last, top));
        g2.draw(new Line2D.Double(first, top - 0.35 * size, first, top + 0.35 * size));
    }

    /// Rings a figure and fills it, whatever else it looks like.
    public void drawSelected(Graphics2D g2, SeriesStyle style, double x, double y) {
        var ring = style.glyph().at(x, y, 1.9 * size);
        g2.setPaint(theme.paper());
        g2.fill(ring);
        g2.setPaint(style.line());
        g2.setStroke(outline);
        g2.draw(ring);
        g2.fill(style.glyph().at(x, y, 1.05 * size));
    }
}

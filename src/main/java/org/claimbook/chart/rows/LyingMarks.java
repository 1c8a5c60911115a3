package org.claimbook.chart.rows;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.claimbook.chart.look.SeriesStyle;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.MarkPainter;

/// Draws figures along a row, so that what was claimed can be told from what is only a bound, as
/// [MarkPainter] does upright: exact filled, approximate hollow, bounds hollow with an arrow to the open side, ranges
/// as
/// a bar with caps. An interpolated figure, which nobody claimed, is a cross.
final class LyingMarks {
    private static final double LARGER = 1.3;
    private static final double SHARE_OF_ROW = 0.75;
    private static final double LEAST_REACH = 0.95;

    private final MarkPainter painter;
    private final double size;
    private final BasicStroke outline;
    private final BasicStroke bold;

    /// @param rowHeight of which the marks leave something free
    LyingMarks(Theme theme, double rowHeight) {
        this.size = Math.min(LARGER * theme.markSize(), SHARE_OF_ROW * rowHeight);
        this.painter = new MarkPainter(theme, size);
        this.outline = stroke(theme.markWidth());
        this.bold = stroke(1.4 * theme.markWidth());
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    void drawPoint(Graphics2D g2, SeriesStyle style, double x, double y, boolean filled) {
        painter.drawPoint(g2, style, x, y, filled);
    }

    /// @param tip where the arrow to the open side ends
    void drawBound(Graphics2D g2, SeriesStyle style, double x, double y, double tip) {
        var sign = tip < x ? -1 : 1;
        var wing = 0.42 * size;
        g2.setPaint(style.line());
        g2.setStroke(outline);
        g2.draw(new Line2D.Double(x, y, tip, y));
        var head = new Path2D.Double();
        head.moveTo(tip - sign * 1.3 * wing, y - wing);
        head.lineTo(tip, y);
        head.lineTo(tip - sign * 1.3 * wing, y + wing);
        g2.draw(head);
        drawPoint(g2, style, x, y, false);
    }

    void drawRange(Graphics2D g2, SeriesStyle style, double low, double high, double y) {
        g2.setPaint(style.line());
        g2.setStroke(bold);
        g2.draw(new Line2D.Double(low, y, high, y));
        drawCap(g2, low, y);
        drawCap(g2, high, y);
    }

    /// From the mark of "nearly" a number down to the least that it can mean, or as far as can be seen beside the
    /// mark.
    void drawNearly(Graphics2D g2, SeriesStyle style, double x, double y, double least) {
        var end = Math.min(least, x - LEAST_REACH * size);
        g2.setPaint(style.line());
        g2.setStroke(outline);
        g2.draw(new Line2D.Double(end, y, x, y));
        drawCap(g2, end, y);
        drawPoint(g2, style, x, y, false);
    }

    private void drawCap(Graphics2D g2, double x, double y) {
        g2.draw(new Line2D.Double(x, y - size / 2, x, y + size / 2));
    }

    void drawDerived(Graphics2D g2, SeriesStyle style, double x, double y) {
        var half = 0.42 * size;
        g2.setPaint(style.line());
        g2.setStroke(bold);
        g2.draw(new Line2D.Double(x - half, y - half, x + half, y + half));
        g2.draw(new Line2D.Double(x - half, y + half, x + half, y - half));
    }

    void drawSelected(Graphics2D g2, SeriesStyle style, double x, double y) {
        painter.drawSelected(g2, style, x, y);
    }
}

package org.claimbook.chart.look;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// Fills areas so that each series is told by colour and hatching, and what is not exact is hollow.
public final class AreaPainter {
    private static final double APART = 0.42;
    private static final double LINE = 0.085;
    /// Of the colour that is left inside of a hollow area.
    private static final double TINT = 0.12;

    private final Theme theme;

    public AreaPainter(Theme theme) {
        this.theme = theme;
    }

    /// @param hollow for what is a bound, or only approximate
    public void fill(Graphics2D g2, int series, Rectangle2D area, boolean hollow) {
        fill(g2, series, Hatch.of(series), area, hollow);
    }

    /// @param hatch in place of the series' own
    public void fill(Graphics2D g2, int series, Hatch hatch, Rectangle2D area, boolean hollow) {
        var style = theme.series(series);
        g2.setPaint(hollow ? theme.paper() : style.line());
        g2.fill(area);
        if (hollow) {
            g2.setPaint(style.faint(TINT));
            g2.fill(area);
        }
        g2.setPaint(hollow ? style.line() : theme.paper());
        g2.setStroke(stroke(LINE));
        hatch.draw(g2, area, APART * theme.base());
        if (hollow) {
            outline(g2, series, area);
        }
    }

    /// A frame within the edge of an area.
    public void outline(Graphics2D g2, int series, Rectangle2D area) {
        var width = Math.min(theme.markWidth(), Math.min(area.getWidth(), area.getHeight()) / 2);
        g2.setPaint(theme.series(series).line());
        g2.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g2.draw(new Rectangle2D.Double(
                area.getMinX() + width / 2,
                area.getMinY() + width / 2,
                area.getWidth() - width,
                area.getHeight() - width));
    }

    private BasicStroke stroke(double share) {
        return new BasicStroke((float) (share * theme.base()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
}

package org.claimbook.chart.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.data.Notches;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.look.SeriesStyle;
import org.claimbook.chart.look.Theme;
import org.claimbook.model.Qualifier;
import org.jfree.chart.plot.XYPlot;

/// Marks what is no plain successor of the figure before: two upright strokes through the line where method or
/// start of the count change, and an R above a figure that was revised. The crowded give way.
final class NotchPainter {
    private static final String REVISED = "R";

    private final Theme theme;
    private final boolean stepped;
    private final double apart;
    private final List<Spot> taken = new ArrayList<>();

    /// @param stepped whether a figure holds until the next
    NotchPainter(Theme theme, boolean stepped) {
        this.theme = theme;
        this.stepped = stepped;
        this.apart = 2.4 * theme.base();
    }

    /// Forgets where marks stand: a new drawing begins.
    void begin() {
        taken.clear();
    }

    /// The figures in the picture whose marks would cover no other mark of this kind.
    private List<Spot> spots(int[] items, Trace trace, XYPlot plot, Rectangle2D area) {
        var spots = new ArrayList<Spot>();
        var last = Double.NEGATIVE_INFINITY;
        for (var item : items) {
            var spot = spot(item, trace, plot, area);
            if (spot.x - last >= apart && area.contains(spot.x, spot.y) && take(spot)) {
                spots.add(spot);
                last = spot.x;
            }
        }
        return spots;
    }

    private boolean take(Spot spot) {
        var free = taken.stream()
                .noneMatch(other -> Math.abs(other.x - spot.x) < apart / 2 && Math.abs(other.y - spot.y) < apart / 2);
        if (free) {
            taken.add(spot);
        }
        return free;
    }

    private record Spot(int item, double x, double y) {}

    private static Spot spot(int item, Trace trace, XYPlot plot, Rectangle2D area) {
        return new Spot(
                item,
                plot.getDomainAxis().valueToJava2D(trace.day(item), area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(trace.top(item), area, plot.getRangeAxisEdge()));
    }

    void draw(Graphics2D g2, SeriesStyle style, Notches notches, Trace trace, XYPlot plot, Rectangle2D area) {
        for (var spot : spots(notches.redefined(), trace, plot, area)) {
            drawRedefined(g2, style, spot, spot(Math.max(0, spot.item - 1), trace, plot, area));
        }
        for (var spot : spots(notches.revised(), trace, plot, area)) {
            drawRevised(g2, style, spot, trace, area);
        }
    }

    /// Two strokes on the line just before the figure, or halfway to the one before where that is nearer; the line
    /// does not run between them.
    private void drawRedefined(Graphics2D g2, SeriesStyle style, Spot spot, Spot before) {
        var x = Math.max((before.x + spot.x) / 2, spot.x - 1.5 * theme.markSize());
        var along = spot.x == before.x ? 1 : (x - before.x) / (spot.x - before.x);
        var y = stepped ? before.y : before.y + along * (spot.y - before.y);
        var half = 0.85 * theme.markSize();
        var aside = 1.1 * theme.markWidth();
        g2.setPaint(theme.paper());
        g2.fill(new Rectangle2D.Double(x - aside, y - half, 2 * aside, 2 * half));
        g2.setPaint(style.line());
        g2.setStroke(new BasicStroke((float) theme.markWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g2.draw(new Line2D.Double(x - aside, y - half, x - aside, y + half));
        g2.draw(new Line2D.Double(x + aside, y - half, x + aside, y + half));
    }

    /// Above the figure; below one whose arrow points up, and at the upper edge.
    private void drawRevised(Graphics2D g2, SeriesStyle style, Spot spot, Trace trace, Rectangle2D area) {
        var letters = theme.note().in(style.text());
        var height = 2 * letters.midHeight();
        var away = 0.75 * theme.markSize();
        var top = spot.y - away - height;
        var arrow = trace.qualifier(spot.item).shape() == Qualifier.Shape.LOWER_BOUND;
        var baseline = arrow || top < area.getMinY() ? spot.y + away + height : spot.y - away;
        letters.draw(g2, REVISED, spot.x - letters.width(REVISED) / 2, baseline);
    }
}

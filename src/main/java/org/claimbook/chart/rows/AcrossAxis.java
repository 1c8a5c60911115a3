package org.claimbook.chart.rows;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.jfree.data.Range;

/// The figures under rows: round numbers, each under a light line; the line at zero is darker.
public final class AcrossAxis {
    private static final double APART = 1.8;

    private final Theme theme;
    private final FigureScale scale;
    private final Range range;
    private final Lettering letters;
    private final Wording words;

    /// @param range the places on the scale from left to right
    public AcrossAxis(Theme theme, FigureScale scale, Range range) {
        this.theme = theme;
        this.scale = scale;
        this.range = range;
        this.letters = theme.axisLabel();
        this.words = new Wording(theme.look().locale());
    }

    public double height() {
        return gap() + letters.lineHeight();
    }

    private double gap() {
        return 0.3 * theme.base();
    }

    /// Where a place on the scale lies in the picture.
    public double x(double place, Rectangle2D area) {
        return area.getMinX() + (place - range.getLowerBound()) / range.getLength() * area.getWidth();
    }

    /// Draws lines and numbers for a field of rows.
    ///
    /// @param bounds which the numbers do not leave
    public void draw(Graphics2D g2, Rectangle2D area, Rectangle2D bounds) {
        for (var tick : ticks(area.getWidth())) {
            var x = x(tick.place(), area);
            g2.setPaint(tick.figure() == 0 ? theme.axis() : theme.grid());
            g2.setStroke(theme.hairline());
            g2.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            var label = label(tick);
            var width = letters.width(label);
            var most = Math.max(bounds.getMinX(), bounds.getMaxX() - width);
            var left = Math.clamp(x - width / 2, bounds.getMinX(), most);
            letters.draw(g2, List.of(label), left, area.getMaxY() + gap());
        }
    }

    /// As many round numbers as stand clear of one another.
    private List<FigureScale.Tick> ticks(double width) {
        var room = 12.0;
        var ticks = scale.ticks(range, room);
        while (room > 1 && crowded(ticks, width)) {
            room -= 0.5;
            ticks = scale.ticks(range, room);
        }
        return ticks;
    }

    private boolean crowded(List<FigureScale.Tick> ticks, double width) {
        var perPlace = width / range.getLength();
        for (var i = 1; i < ticks.size(); i++) {
            var between = (ticks.get(i).place() - ticks.get(i - 1).place()) * perPlace;
            var wide = (letters.width(label(ticks.get(i))) + letters.width(label(ticks.get(i - 1)))) / 2;
            if (between < wide + APART * theme.base()) {
                return true;
            }
        }
        return false;
    }

    private String label(FigureScale.Tick tick) {
        return words.number(tick.figure(), tick.decimals());
    }
}

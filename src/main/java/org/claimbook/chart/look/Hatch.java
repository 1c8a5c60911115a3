package org.claimbook.chart.look;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Parallel lines that tell areas apart without colour. They run on from one area to the next, and are cut to it by
/// computation: neither clips nor textures, which not all that charts are drawn on can draw.
public enum Hatch {
    NONE(false, false, false, false),
    RISING(true, false, false, false),
    LEVEL(false, false, true, false),
    FALLING(false, true, false, false),
    UPRIGHT(false, false, false, true),
    CROSSED(true, true, false, false),
    CHECKED(false, false, true, true);

    private final boolean rising;
    private final boolean falling;
    private final boolean level;
    private final boolean upright;

    Hatch(boolean rising, boolean falling, boolean level, boolean upright) {
        this.rising = rising;
        this.falling = falling;
        this.level = level;
        this.upright = upright;
    }

    /// The hatch of the areas of a series. There are as many as colours; each round begins one further on, so that a
    /// colour meets another hatch.
    static Hatch of(int series) {
        var all = values().length;
        return values()[(series + series / all) % all];
    }

    /// Draws the lines in the paint and stroke that are set.
    ///
    /// @param apart distance between two lines
    public void draw(Graphics2D g2, Rectangle2D area, double apart) {
        var left = area.getMinX();
        var right = area.getMaxX();
        var top = area.getMinY();
        var bottom = area.getMaxY();
        var slanted = apart * Math.sqrt(2);
        if (rising) {
            for (var sum = first(left + top, slanted); sum < right + bottom; sum += slanted) {
                var from = Math.max(left, sum - bottom);
                var to = Math.min(right, sum - top);
                g2.draw(new Line2D.Double(from, sum - from, to, sum - to));
            }
        }
        if (falling) {
            for (var by = first(left - bottom, slanted); by < right - top; by += slanted) {
                var from = Math.max(left, top + by);
                var to = Math.min(right, bottom + by);
                g2.draw(new Line2D.Double(from, from - by, to, to - by));
            }
        }
        for (var y = first(top, apart); level && y < bottom; y += apart) {
            g2.draw(new Line2D.Double(left, y, right, y));
        }
        for (var x = first(left, apart); upright && x < right; x += apart) {
            g2.draw(new Line2D.Double(x, top, x, bottom));
        }
    }

    /// The first multiple of the distance above this.
    private static double first(double above, double apart) {
        return Math.floor(above / apart + 1) * apart;
    }
}

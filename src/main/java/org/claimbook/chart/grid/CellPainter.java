package org.claimbook.chart.grid;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.Theme;
import org.claimbook.model.Qualifier;

/// Draws the cells of a heat map so that what is only a bound can be told without its number: by a corner, at the top
/// where it may be more and at the bottom where it may be less. What nobody claimed is a smaller cell.
///
/// @param reach log ratio at which the colours end
/// @param beyond whether some lie beyond
/// @param letters of the numbers
/// @param numbers how much of them cells have room for
record CellPainter(Theme theme, HeatWords words, double reach, boolean beyond, Lettering letters, Numbers numbers) {
    /// What is written in cells.
    enum Numbers {
        WHOLE,
        /// Without the signs of bounds, which the corners show.
        BRIEF,
        NONE
    }

    private static final double PADDING = 0.12;
    private static final double CORNER = 0.38;
    private static final double DERIVED = 0.36;
    private static final double MOST_HEIGHT = 0.72;

    /// Sets the numbers as large as cells of this size have room for, or leaves them out.
    ///
    /// @param cells that are drawn
    static CellPainter of(Theme theme, HeatWords words, List<HeatCell> cells, Rectangle2D size) {
        var reach = words.grid().reach();
        var beyond = words.grid().exceeds(reach);
        for (var numbers : new Numbers[] {Numbers.WHOLE, Numbers.BRIEF}) {
            var fits = fitting(theme, words, cells, size, numbers == Numbers.BRIEF);
            if (fits >= theme.leastLetters()) {
                return new CellPainter(
                        theme, words, reach, beyond, theme.axisLabel().ofSize(fits), numbers);
            }
        }
        return new CellPainter(theme, words, reach, beyond, theme.axisLabel(), Numbers.NONE);
    }

    /// The size of letters in which all numbers but ranges fit.
    private static double fitting(Theme theme, HeatWords words, List<HeatCell> cells, Rectangle2D size, boolean brief) {
        var letters = theme.axisLabel();
        var widest = cells.stream()
                .filter(cell -> cell.qualifier() != Qualifier.BETWEEN)
                .mapToDouble(cell -> letters.width(words.number(cell, brief)))
                .max()
                .orElse(1);
        var whole = letters.font().getSize2D();
        var across = whole * (size.getWidth() - 2 * PADDING * theme.base()) / widest;
        return Math.min(whole, Math.min(across, MOST_HEIGHT * size.getHeight()));
    }

    Color colour(double logRatio) {
        return theme.disagreement(reach == 0 ? 0 : logRatio / reach);
    }

    void draw(Graphics2D g2, HeatCell cell, Rectangle2D place) {
        // A figure that nobody claimed is a smaller cell.
        var gap = cell.interpolated() ? DERIVED * Math.min(place.getWidth(), place.getHeight()) : 0.09 * theme.base();
        var field = new Rectangle2D.Double(
                place.getX() + gap / 2, place.getY() + gap / 2, place.getWidth() - gap, place.getHeight() - gap);
        if (cell.logRatio() == null) {
            drawDash(g2, field);
        } else {
            var colour = colour(cell.place());
            g2.setPaint(colour);
            g2.fill(field);
            drawCorners(g2, cell.qualifier(), field, theme.inkOn(colour));
            drawNumber(g2, cell, field, theme.inkOn(colour));
        }
    }

    private void drawDash(Graphics2D g2, Rectangle2D field) {
        var half = Math.min(0.4 * theme.base(), 0.3 * field.getWidth());
        g2.setPaint(theme.note().colour());
        g2.setStroke(new BasicStroke((float) (0.1 * theme.base())));
        g2.draw(new Line2D.Double(
                field.getCenterX() - half, field.getCenterY(), field.getCenterX() + half, field.getCenterY()));
    }

    private void drawNumber(Graphics2D g2, HeatCell cell, Rectangle2D field, Color ink) {
        var text = words.number(cell, numbers == Numbers.BRIEF);
        var width = letters.width(text);
        if (numbers != Numbers.NONE && width <= field.getWidth()) {
            letters.in(ink).draw(g2, text, field.getCenterX() - width / 2, field.getCenterY() + letters.midHeight());
        }
    }

    private void drawCorners(Graphics2D g2, Qualifier qualifier, Rectangle2D field, Color ink) {
        var side = Math.min(0.65 * theme.base(), CORNER * Math.min(field.getWidth(), field.getHeight()));
        g2.setPaint(ink);
        if (qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.BETWEEN) {
            g2.fill(corner(field.getMaxX(), field.getMinY(), side, side));
        }
        if (qualifier == Qualifier.AT_MOST || qualifier == Qualifier.BETWEEN) {
            g2.fill(corner(field.getMaxX(), field.getMaxY(), side, -side));
        }
    }

    /// The corner of a cell at its right side.
    ///
    /// @param down positive for an upper corner, negative for a lower one
    static Shape corner(double x, double y, double left, double down) {
        var corner = new Path2D.Double();
        corner.moveTo(x, y);
        corner.lineTo(x - left, y);
        corner.lineTo(x, y + down);
        corner.closePath();
        return corner;
    }

    /// Frames a chosen cell.
    void drawSelected(Graphics2D g2, Rectangle2D place) {
        var width = (float) (0.22 * theme.base());
        g2.setPaint(theme.title().colour());
        g2.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g2.draw(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
    }
}

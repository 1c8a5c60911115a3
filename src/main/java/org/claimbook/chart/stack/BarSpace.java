package org.claimbook.chart.stack;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.data.Range;

/// Where figures lie along a bar, which stands up from the ground or lies to the right of its name.
///
/// @param lying whether figures grow to the right; else upwards
/// @param field all bars, from the lowest figure to the highest
record BarSpace(boolean lying, Rectangle2D field, Range range) {
    /// The coordinate of a figure along the bars.
    double at(double figure) {
        var share = (figure - range.getLowerBound()) / range.getLength();
        return lying ? field.getMinX() + share * field.getWidth() : field.getMaxY() - share * field.getHeight();
    }

    /// A part of a bar.
    ///
    /// @param start of the bar across: its top where it lies, else its left
    Rectangle2D box(double from, double to, double start, double thickness) {
        var first = Math.min(at(from), at(to));
        var length = Math.abs(at(to) - at(from));
        return lying
                ? new Rectangle2D.Double(first, start, length, thickness)
                : new Rectangle2D.Double(start, first, thickness, length);
    }

    /// A line across a bar.
    Line2D mark(double figure, double start, double end) {
        var place = at(figure);
        return lying ? new Line2D.Double(place, start, place, end) : new Line2D.Double(start, place, end, place);
    }

    /// A point of the picture.
    ///
    /// @param along the coordinate along the bars
    Point2D point(double along, double across) {
        return lying ? new Point2D.Double(along, across) : new Point2D.Double(across, along);
    }

    /// The direction of growing figures: 1 to the right, -1 upwards.
    int onward() {
        return lying ? 1 : -1;
    }
}

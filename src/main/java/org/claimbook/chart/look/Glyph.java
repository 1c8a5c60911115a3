package org.claimbook.chart.look;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The shape of a series' marks. All look about as large, and each is told from the others in black and white.
public enum Glyph {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    TRIANGLE_DOWN,
    PENTAGON;

    /// The shape around a point.
    ///
    /// @param size diameter of the circle; the others have about its area
    public Shape at(double x, double y, double size) {
        var half = size / 2;
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - half, y - half, size, size);
            case SQUARE -> new Rectangle2D.Double(x - half * 0.89, y - half * 0.89, size * 0.89, size * 0.89);
            case TRIANGLE -> polygon(x, y + half * 0.1, half * 1.3, 3, -90);
            case DIAMOND -> polygon(x, y, half * 1.25, 4, -90);
            case TRIANGLE_DOWN -> polygon(x, y - half * 0.1, half * 1.3, 3, 90);
            case PENTAGON -> polygon(x, y, half * 1.15, 5, -90);
        };
    }

    private static Shape polygon(double x, double y, double radius, int corners, double firstDegrees) {
        var path = new Path2D.Double();
        for (var corner = 0; corner < corners; corner++) {
            var angle = Math.toRadians(firstDegrees + 360.0 * corner / corners);
            var cornerX = x + radius * Math.cos(angle);
            var cornerY = y + radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }
}

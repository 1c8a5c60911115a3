package org.claimbook.chart.axis;

import java.awt.Graphics2D;

/// Moves level lines by less than a pixel, so that fine ones are sharp.
final class Pixels {
    private Pixels() {}

    /// The height nearest to this at which the middle of a row of pixels lies.
    static double middle(Graphics2D g2, double y) {
        var transform = g2.getTransform();
        var device = transform.getScaleY() * y + transform.getTranslateY();
        return (Math.floor(device) + 0.5 - transform.getTranslateY()) / transform.getScaleY();
    }
}

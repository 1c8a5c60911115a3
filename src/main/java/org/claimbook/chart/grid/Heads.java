package org.claimbook.chart.grid;

import java.awt.Graphics2D;

/// What stands under the columns of a heat map.
interface Heads {
    /// How high it is.
    double height();

    /// @param left of the field
    /// @param top where the heads begin
    /// @param most right edge that no head passes
    void draw(Graphics2D g2, double left, double top, double most);
}

package org.claimbook.chart.panel;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.Names;
import org.jspecify.annotations.Nullable;

/// The line over a panel: its name, and a note where there is room for it.
final class PanelHeading {
    private PanelHeading() {}

    /// @param names is told where it stands, if it names a series
    static void draw(Graphics2D g2, Theme theme, Panel panel, Rectangle2D cell, @Nullable Names names) {
        var letters = theme.name().in(panel.ink());
        var heading = letters.shorten(panel.heading(), cell.getWidth());
        var baseline = cell.getMinY() + letters.baseline();
        letters.draw(g2, heading, cell.getMinX(), baseline);
        var width = letters.width(heading);
        var noteLeft = cell.getMinX() + width + 0.7 * theme.base();
        var note = panel.note();
        if (note != null && noteLeft + theme.note().width(note) <= cell.getMaxX()) {
            theme.note().draw(g2, note, noteLeft, baseline);
        }
        if (names != null && panel.name() != null) {
            var place = new Rectangle2D.Double(cell.getMinX(), cell.getMinY(), width, letters.lineHeight());
            names.placed(panel.name(), place);
        }
    }
}

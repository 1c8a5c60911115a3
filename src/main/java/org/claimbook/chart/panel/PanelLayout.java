package org.claimbook.chart.panel;

import java.awt.geom.Rectangle2D;
import org.claimbook.chart.look.Theme;

/// Where the panels of a [PanelGrid] stand in a picture.
///
/// @param area of all panels, without the dates below
/// @param heading height of the line over each field
/// @param across empty space between columns
/// @param down empty space between rows
record PanelLayout(PanelGrid grid, Rectangle2D area, double heading, double across, double down) {
    /// @param count of panels
    /// @param below what the dates take at the lower end
    static PanelLayout of(Theme theme, int count, Rectangle2D area, double below) {
        var base = theme.base();
        var room = new Rectangle2D.Double(
                area.getMinX(), area.getMinY(), area.getWidth(), Math.max(base, area.getHeight() - below));
        var grid = PanelGrid.of(count, room.getWidth() / base, room.getHeight() / base);
        return new PanelLayout(grid, room, theme.name().lineHeight() + 0.25 * base, 1.8 * base, 0.55 * base);
    }

    /// A panel with its heading; the one after the last that is shown has room for a note.
    Rectangle2D cell(int panel) {
        var width = (area.getWidth() - (grid.columns() - 1) * across) / grid.columns();
        var height = (area.getHeight() - (grid.rows() - 1) * down) / grid.rows();
        return new Rectangle2D.Double(
                area.getMinX() + grid.column(panel) * (width + across),
                area.getMinY() + grid.row(panel) * (height + down),
                width,
                height);
    }

    /// What is under the heading: figures and their axis.
    Rectangle2D field(int panel) {
        var cell = cell(panel);
        return new Rectangle2D.Double(
                cell.getMinX(), cell.getMinY() + heading, cell.getWidth(), Math.max(1, cell.getHeight() - heading));
    }
}

package org.claimbook.chart.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/// What tells one series from the others: colour, mark and dashes, never colour alone.
///
/// @param line at least 3 : 1 against the ground
/// @param text the same colour for letters, at least 4.5 : 1
/// @param dashes lengths of strokes and gaps, in line widths; empty for a solid line
public record SeriesStyle(Color line, Color text, Glyph glyph, List<Float> dashes) {
    public SeriesStyle {
        dashes = List.copyOf(dashes);
    }

    public BasicStroke stroke(double width) {
        return stroke(width, false);
    }

    /// @param dense for a line of so many corners that their joins are not seen: they are then cut off, not rounded,
    /// which takes a third of the time
    public BasicStroke stroke(double width, boolean dense) {
        var join = dense ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND;
        if (dashes.isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, join);
        }
        var lengths = new float[dashes.size()];
        for (var i = 0; i < lengths.length; i++) {
            lengths[i] = (float) (dashes.get(i) * width);
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, join, 10, lengths, 0);
    }

    /// The line's colour, thinned out over the ground.
    ///
    /// @param share of the ink that is left, 0 to 1
    public Color faint(double share) {
        return new Color(line.getRed(), line.getGreen(), line.getBlue(), (int) Math.round(255 * share));
    }
}

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
        if (dashes.isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var lengths = new float[dashes.size()];
        for (var i = 0; i < lengths.length; i++) {
            lengths[i] = (float) (dashes.get(i) * width);
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    /// The line's colour, thinned out over the ground.
    ///
    /// @param share of the ink that is left, 0 to 1
    public Color faint(double share) {
        return new Color(line.getRed(), line.getGreen(), line.getBlue(), (int) Math.round(255 * share));
    }
}

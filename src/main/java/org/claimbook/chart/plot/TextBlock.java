package org.claimbook.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimbook.chart.look.Lettering;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/// A title, a subtitle or the line at the foot: set flush left, wrapped, never cut.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class TextBlock extends Title {
    private final List<String> wordings;
    private final Lettering letters;
    private final double share;
    private final double above;
    private final double below;
    private List<String> lines = List.of();

    /// @param edge top or bottom
    /// @param wordings the same said at length, and then shorter; the first that fits is taken, or the last
    /// @param share of the height that is left to it and the plot which the text may take up
    /// @param above empty space over the text
    /// @param below empty space under it
    public TextBlock(
            RectangleEdge edge, List<String> wordings, Lettering letters, double share, double above, double below) {
        super(edge, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        this.wordings = wordings.stream().filter(text -> !text.isBlank()).toList();
        this.letters = letters;
        this.share = share;
        this.above = above;
        this.below = below;
    }

    /// Sets the text for this room, and says how high it then is.
    public double fit(double width, double height) {
        lines = List.of();
        for (var wording : wordings) {
            lines = letters.wrap(wording, width);
            if (textHeight() <= share * height) {
                break;
            }
        }
        return lines.isEmpty() ? 0 : above + textHeight() + below;
    }

    private double textHeight() {
        return lines.size() * letters.lineHeight();
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint room) {
        var width = room.getWidthRange().getUpperBound();
        return new Size2D(width, fit(width, room.getHeightRange().getUpperBound()));
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        letters.draw(g2, lines, area.getMinX(), area.getMinY() + above);
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object parameters) {
        draw(g2, area);
        return null;
    }
}

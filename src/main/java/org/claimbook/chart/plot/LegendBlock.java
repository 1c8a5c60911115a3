package org.claimbook.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.chart.look.AreaPainter;
import org.claimbook.chart.look.Lettering;
import org.claimbook.chart.look.SeriesStyle;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/// The names of the sources in rows over the chart, each with a piece of its line; there only where the names
/// do not fit at the ends of the lines.
@SuppressWarnings("serial") // Nothing here is ever serialized.
public final class LegendBlock extends Title {
    /// Of the height that is left when the titles are set; more would leave no chart.
    private static final double MOST_HEIGHT = 0.42;

    private record Entry(NamePlan.Name name, List<String> lines, double x, double y) {}

    private final Theme theme;
    private final Names names;
    private final MarkPainter painter;
    private final AreaPainter areas;
    private List<Entry> entries = List.of();
    private Lettering letters;

    public LegendBlock(Theme theme, Names names) {
        super(RectangleEdge.TOP, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        this.theme = theme;
        this.names = names;
        this.painter = new MarkPainter(theme);
        this.areas = new AreaPainter(theme);
        this.letters = theme.name();
    }

    private double apart() {
        return 1.4 * theme.base();
    }

    private double sample() {
        return 2.9 * theme.base();
    }

    private double indent() {
        return sample() + 0.5 * theme.base();
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint room) {
        var width = room.getWidthRange().getUpperBound();
        entries = List.of();
        var plan = names.plan();
        if (plan.direct() || plan.labels().isEmpty()) {
            return new Size2D(width, 0);
        }
        var most = MOST_HEIGHT * room.getHeightRange().getUpperBound();
        letters = theme.name();
        var height = flow(plan.labels(), width, width);
        if (height > most) {
            letters = theme.smallName();
            height = flow(plan.labels(), width, width);
        }
        if (height > most) {
            height = flow(plan.labels(), width, width / 2 - apart());
        }
        return new Size2D(width, height + 0.9 * theme.base());
    }

    /// Places the names one after the other, row by row, and says how high they are together.
    ///
    /// @param widest a name, or it is set shorter; the whole width, and it is broken into lines instead
    private double flow(List<NamePlan.Label> labels, double width, double widest) {
        var placed = new ArrayList<Entry>();
        var left = 0.0;
        var top = 0.0;
        var height = 0.0;
        for (var label : labels) {
            var note = label.name().note();
            var text = note == null ? label.name().text() : label.name().text() + " (" + note + ")";
            var room = Math.min(width, widest) - indent();
            var lines = widest < width ? List.of(letters.shorten(text, room)) : letters.wrap(text, room);
            var wide = indent() + letters.width(lines);
            if (left > 0 && left + wide > width) {
                left = 0;
                top += height;
                height = 0;
            }
            placed.add(new Entry(label.name(), lines, left, top));
            left += wide + apart();
            height = Math.max(height, lines.size() * letters.lineHeight());
        }
        entries = placed;
        return top + height;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        for (var entry : entries) {
            var left = area.getMinX() + entry.x();
            var top = area.getMinY() + entry.y();
            var series = entry.name().series();
            var shown = names.isShown(series);
            var style = theme.series(series);
            var coloured = letters.in(shown ? style.text() : theme.axis());
            drawSample(g2, series, style, shown, left, top + letters.baseline() - letters.midHeight());
            coloured.draw(g2, entry.lines(), left + indent(), top);
            var height = entry.lines().size() * letters.lineHeight();
            names.placed(
                    entry.name(), new Rectangle2D.Double(left, top, indent() + letters.width(entry.lines()), height));
        }
    }

    private void drawSample(Graphics2D g2, int series, SeriesStyle style, boolean shown, double left, double middle) {
        g2.setPaint(shown ? style.line() : theme.axis());
        if (names.showsAreas()) {
            var side = 0.95 * theme.base();
            var patch = new Rectangle2D.Double(left, middle - side / 2, sample() - 0.15 * theme.base(), side);
            if (shown) {
                areas.fill(g2, series, patch, false);
            } else {
                g2.fill(patch);
            }
            return;
        }
        g2.setStroke(style.stroke(theme.lineWidth()));
        g2.draw(new Line2D.Double(left, middle, left + sample(), middle));
        if (shown) {
            painter.drawPoint(g2, style, left + sample() / 2, middle, true);
        }
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object parameters) {
        draw(g2, area);
        return null;
    }
}

package org.claimbook.chart.stack;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.claimbook.chart.look.AreaPainter;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Series;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Draws one bar of parts: exact ones filled, others hollow, bounds with an arrowhead to the open side; after them,
/// dashed, what of the total is not stated in parts; and across the bar the stated total.
final class StackPainter {
    private static final double OVER = 0.16;
    /// In the size of the axis letters.
    private static final double THIN = 0.35;

    private final Theme theme;
    private final AreaPainter areas;
    private final BarSpace space;
    private final IntPredicate shown;
    private final Wording words;

    /// A part, or the total, where it was drawn.
    ///
    /// @param part its place among the parts; -1 for the total
    record Drawn(int part, Series.Point point, Rectangle2D place) {}

    /// @param shown which parts are drawn
    StackPainter(Theme theme, BarSpace space, IntPredicate shown) {
        this.theme = theme;
        this.areas = new AreaPainter(theme);
        this.space = space;
        this.shown = shown;
        this.words = new Wording(theme.look().locale());
    }

    /// @param start of the bar across
    List<Drawn> draw(Graphics2D g2, Stack stack, double start, double thickness) {
        var drawn = new ArrayList<Drawn>();
        var above = 0.0;
        var below = 0.0;
        for (var segment : stack.segments()) {
            if (!shown.test(segment.part())) {
                continue;
            }
            var from = segment.length() < 0 ? below : above;
            var box = space.box(from, from + segment.length(), start, thickness);
            drawSegment(g2, segment, box);
            drawn.add(new Drawn(segment.part(), segment.point(), box));
            above = Math.max(above, from + segment.length());
            below = Math.min(below, from + segment.length());
        }
        if (drawn.size() == stack.segments().size() && stack.rest() > 0) {
            drawRest(g2, space.box(above, stack.stated(), start, thickness));
        }
        var total = stack.total();
        if (total != null) {
            drawn.add(new Drawn(-1, total, drawTotal(g2, stack.stated(), total, start, thickness)));
        }
        return drawn;
    }

    private void drawSegment(Graphics2D g2, Stack.Segment segment, Rectangle2D box) {
        if (Math.min(box.getWidth(), box.getHeight()) < THIN * theme.base()) {
            // Neither hatching nor frame would leave anything of its colour.
            g2.setPaint(theme.series(segment.part()).line());
            g2.fill(box);
            return;
        }
        areas.fill(g2, segment.part(), box, segment.isHollow());
        // A rim of the ground sets parts off from one another.
        g2.setPaint(theme.paper());
        g2.setStroke(new BasicStroke((float) (0.07 * theme.base())));
        g2.draw(box);
        var bound = segment.figure().qualifier();
        if (bound.oneSided()) {
            var up = bound.shape() == Qualifier.Shape.LOWER_BOUND;
            g2.setPaint(theme.series(segment.part()).line());
            var end = space.lying() ? box.getMaxX() : box.getMinY();
            var across = space.lying() ? box.getCenterY() : box.getCenterX();
            drawHead(g2, end, across, up, Math.min(box.getWidth(), box.getHeight()), true);
        }
        drawNumber(g2, segment, box);
    }

    /// An arrowhead at the end of a part or at the total.
    ///
    /// @param inside whether it stays before the end where it points onward
    private void drawHead(Graphics2D g2, double end, double across, boolean up, double room, boolean inside) {
        var wing = Math.min(0.34 * theme.base(), 0.4 * room);
        var by = space.onward() * 1.5 * wing;
        var foot = inside && up ? end - by : end;
        var tip = up ? foot + by : foot - by;
        var head = new Path2D.Double();
        var first = space.point(foot, across - wing);
        var point = space.point(tip, across);
        var last = space.point(foot, across + wing);
        head.moveTo(first.getX(), first.getY());
        head.lineTo(point.getX(), point.getY());
        head.lineTo(last.getX(), last.getY());
        head.closePath();
        g2.fill(head);
    }

    /// The figure on a patch of the ground, where it fits into its part.
    private void drawNumber(Graphics2D g2, Stack.Segment segment, Rectangle2D box) {
        var text = words.figure(segment.figure());
        var letters = theme.note().in(theme.series(segment.part()).text());
        var width = letters.width(text) + 0.5 * theme.base();
        var height = letters.lineHeight();
        var room = segment.figure().qualifier().oneSided() ? 1.4 * theme.base() : 0.4 * theme.base();
        if (box.getWidth() < width + room || box.getHeight() < height + 0.3 * theme.base()) {
            return;
        }
        var patch = new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
        g2.setPaint(theme.paper());
        g2.fill(patch);
        letters.draw(g2, text, patch.getMinX() + 0.25 * theme.base(), patch.getCenterY() + letters.midHeight());
    }

    private void drawRest(Graphics2D g2, Rectangle2D box) {
        var width = (float) (0.09 * theme.base());
        g2.setPaint(theme.subtitle().colour());
        g2.setStroke(new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3.5f * width, 2.5f * width}, 0));
        g2.draw(box);
    }

    private Rectangle2D drawTotal(Graphics2D g2, double figure, Series.Point total, double start, double thickness) {
        var over = Math.min(OVER * thickness, 0.5 * theme.base());
        var width = 1.6 * theme.markWidth();
        var line = space.mark(figure, start - over, start + thickness + over);
        g2.setPaint(theme.title().colour());
        g2.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g2.draw(line);
        var qualifier = total.claim().figure().qualifier();
        if (qualifier.oneSided()) {
            var up = qualifier.shape() == Qualifier.Shape.LOWER_BOUND;
            drawHead(g2, space.at(figure), start + thickness / 2, up, thickness, false);
        }
        var bounds = line.getBounds2D();
        return new Rectangle2D.Double(
                bounds.getMinX() - width,
                bounds.getMinY() - width,
                bounds.getWidth() + 2 * width,
                bounds.getHeight() + 2 * width);
    }

    /// Frames the part or total that is selected.
    void frame(Graphics2D g2, List<Drawn> drawn, @Nullable String uid) {
        var out = 0.15 * theme.base();
        for (var each : drawn) {
            if (each.point().claim().uid().equals(uid)) {
                var place = each.place();
                g2.setPaint(theme.title().colour());
                g2.setStroke(new BasicStroke((float) (1.3 * theme.markWidth())));
                g2.draw(new Rectangle2D.Double(
                        place.getMinX() - out,
                        place.getMinY() - out,
                        place.getWidth() + 2 * out,
                        place.getHeight() + 2 * out));
            }
        }
    }
}

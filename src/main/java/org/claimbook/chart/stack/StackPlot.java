package org.claimbook.chart.stack;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.claimbook.chart.axis.FigureAxis;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.claimbook.chart.plot.RowNames;
import org.claimbook.chart.rows.AcrossAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// Stacked bars from zero: lying in rows behind their names where they are few or of different sources,
/// standing over their dates where they are many.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class StackPlot extends Plot {
    /// Up to so many dates lie in rows.
    private static final int FEW = 3;

    private static final double THICKNESS = 0.62;
    /// In the size of the axis letters.
    private static final double MOST_THICKNESS = 5;

    private final Theme theme;
    private final BreakdownText text;
    private final List<Stack> stacks;
    private final IntPredicate shown;
    private final Range range;
    private List<StackPainter.Drawn> drawn = List.of();
    private @Nullable String selected;

    StackPlot(Theme theme, BreakdownText text, Stacks stacks, IntPredicate shown) {
        this.theme = theme;
        this.text = text;
        this.stacks = stacks.stacks();
        this.shown = shown;
        this.range = range(this.stacks);
    }

    private static Range range(List<Stack> stacks) {
        var low = 0.0;
        var high = 0.0;
        for (var stack : stacks) {
            var down = stack.segments().stream()
                    .mapToDouble(segment -> Math.min(0, segment.length()))
                    .sum();
            var total = stack.total() == null ? 0 : stack.stated();
            low = Math.min(low, Math.min(down, total));
            high = Math.max(high, Math.max(stack.end(), total));
        }
        return FigureScale.LINEAR.around(low, high);
    }

    void select(@Nullable String uid) {
        selected = uid;
    }

    /// Parts and totals, where they were drawn last.
    List<StackPainter.Drawn> drawn() {
        return drawn;
    }

    private boolean lying() {
        return text.stacks().bySource() || stacks.size() <= FEW;
    }

    @Override
    public String getPlotType() {
        return "Stacked bars";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState state,
            @Nullable PlotRenderingInfo info) {
        drawn = List.of();
        var field = area;
        if (stacks.isEmpty()) {
            drawNoDataMessage(g2, area);
        } else {
            field = lying() ? drawRows(g2, area) : drawColumns(g2, area);
        }
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(field);
        }
    }

    /// A row a bar, its name at the left, its total at the right.
    private Rectangle2D drawRows(Graphics2D g2, Rectangle2D area) {
        var axis = new AcrossAxis(theme, FigureScale.LINEAR, range);
        var labels = new ArrayList<NamePlan.Name>();
        for (var i = 0; i < stacks.size(); i++) {
            labels.add(new NamePlan.Name(i, text.label(stacks.get(i)), null));
        }
        var rows = RowNames.of(labels, theme, area.getWidth(), area.getHeight() - axis.height());
        var notes = new StackNotes(theme, text, rows.rowHeight());
        var gap = 0.9 * theme.base();
        var left = area.getMinX() + rows.width() + gap;
        var seen = stacks.subList(0, rows.count());
        var room = area.getMaxX() - left;
        var width = seen.stream()
                .mapToDouble(stack -> (room - gap - notes.width(stack)) / Math.max(0.01, share(stack)))
                .reduce(room - theme.base(), Math::min);
        var field = new Rectangle2D.Double(left, area.getMinY(), Math.max(1, width), rows.height());
        axis.draw(g2, field, area);
        var unnamed = new Names(theme, List.of(), _ -> true, Names.Stand.NOWHERE);
        rows.draw(g2, unnamed, theme, false, area.getMinX(), field.getMinY());
        var space = new BarSpace(true, field, range);
        var thickness = Math.min(THICKNESS * rows.rowHeight(), MOST_THICKNESS * theme.base());
        drawBars(g2, seen, space, rows.rowHeight(), thickness);
        for (var row = 0; row < seen.size(); row++) {
            var stack = seen.get(row);
            var end = Math.max(space.at(stack.end()), stack.total() == null ? 0 : space.at(stack.stated()));
            notes.draw(g2, stack, end + gap, rows.middle(row, field.getMinY()));
        }
        if (rows.more() > 0) {
            var more = List.of(new Wording(theme.look().locale()).count("panels.more", rows.more()));
            theme.note()
                    .draw(
                            g2,
                            more,
                            area.getMinX(),
                            area.getMaxY() - theme.note().lineHeight());
        }
        return field;
    }

    /// A column a bar, its date below, its total above.
    private Rectangle2D drawColumns(Graphics2D g2, Rectangle2D area) {
        var axis = new FigureAxis(theme, FigureScale.LINEAR, range);
        var notes = new StackNotes(theme, text, 0);
        var space = axis.reserveSpace(g2, this, area, RectangleEdge.LEFT, null);
        var slot = (area.getWidth() - space.getLeft()) / stacks.size();
        var dates = new DateLabels(theme, stacks, slot);
        var room = area.getHeight() - dates.height();
        var height = stacks.stream()
                .mapToDouble(stack -> (room - notes.height(stack)) / Math.max(0.01, share(stack)))
                .reduce(room - space.getTop(), Math::min);
        var field = new Rectangle2D.Double(
                area.getMinX() + space.getLeft(),
                area.getMinY() + room - Math.max(1, height),
                Math.max(1, area.getWidth() - space.getLeft()),
                Math.max(1, height));
        axis.draw(g2, field.getMinX(), area, field, RectangleEdge.LEFT, null);
        var bars = new BarSpace(false, field, range);
        drawBars(g2, stacks, bars, slot, Math.min(THICKNESS * slot, MOST_THICKNESS * theme.base()));
        notes.drawAbove(g2, stacks, bars, slot);
        dates.draw(g2, field, area);
        return field;
    }

    /// How far from the lower end of the scale to its upper a bar or its total reaches, 0 to 1.
    private double share(Stack stack) {
        var end = stack.total() == null ? stack.end() : Math.max(stack.end(), stack.stated());
        return (end - range.getLowerBound()) / range.getLength();
    }

    private void drawBars(Graphics2D g2, List<Stack> seen, BarSpace space, double slot, double thickness) {
        var painter = new StackPainter(theme, space, shown);
        var all = new ArrayList<StackPainter.Drawn>();
        var start = space.lying() ? space.field().getMinY() : space.field().getMinX();
        for (var i = 0; i < seen.size(); i++) {
            all.addAll(painter.draw(g2, seen.get(i), start + (i + 0.5) * slot - thickness / 2, thickness));
        }
        painter.frame(g2, all, selected);
        drawn = List.copyOf(all);
    }
}

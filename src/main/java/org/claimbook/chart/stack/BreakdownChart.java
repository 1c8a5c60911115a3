package org.claimbook.chart.stack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.claimbook.compare.Series;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// Stacked bars with a legend of the parts, each of which can be hidden. Nothing is zoomed.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class BreakdownChart extends ClaimChart {
    /// The names of the parts that are hidden: shared with legend and bars, which are made before the chart stands.
    private static final class Hidden {
        private Set<String> names = Set.of();
    }

    private final Stacks stacks;
    private final List<String> parts;
    private final StackPlot plot;
    private final Hidden hidden;
    private final String described;

    BreakdownChart(Theme theme, BreakdownText text, Stacks stacks, List<String> parts) {
        this(theme, text, stacks, parts, new Hidden());
    }

    private BreakdownChart(Theme theme, BreakdownText text, Stacks stacks, List<String> parts, Hidden hidden) {
        super(
                theme,
                text.around(),
                new StackPlot(theme, text, stacks, part -> !hidden.names.contains(parts.get(part))),
                names(theme, stacks, parts, hidden));
        this.stacks = stacks;
        this.parts = parts;
        this.plot = (StackPlot) getPlot();
        this.hidden = hidden;
        this.described = text.described();
        show(ChartState.PLAIN);
    }

    /// Of the parts that stand in any bar.
    private static Names names(Theme theme, Stacks stacks, List<String> parts, Hidden hidden) {
        var names = IntStream.range(0, parts.size())
                .filter(part -> stacks.stacks().stream()
                        .flatMap(stack -> stack.segments().stream())
                        .anyMatch(segment -> segment.part() == part))
                .mapToObj(part -> new NamePlan.Name(part, parts.get(part), null))
                .toList();
        return new Names(theme, names, part -> !hidden.names.contains(parts.get(part)), Names.Stand.LEGEND_OF_AREAS);
    }

    @Override
    protected ChartState adopt(ChartState wanted) {
        hidden.names = wanted.hidden();
        plot.select(wanted.selected());
        return wanted.on(FigureScale.LINEAR).withZoom(null, null);
    }

    @Override
    public Optional<Mark> nearest(double x, double y, double reach) {
        return plot.drawn().stream()
                .filter(drawn -> distance(drawn, x, y) <= reach)
                // The mark of the total lies on top of the parts.
                .min(Comparator.comparingDouble((StackPainter.Drawn drawn) -> distance(drawn, x, y))
                        .thenComparingInt(StackPainter.Drawn::part))
                .map(drawn -> new Mark(
                        Math.max(0, drawn.part()),
                        drawn.point(),
                        drawn.place().getCenterX(),
                        drawn.place().getCenterY()));
    }

    private static double distance(StackPainter.Drawn drawn, double x, double y) {
        var place = drawn.place();
        return Math.hypot(
                Math.max(0, Math.max(place.getMinX() - x, x - place.getMaxX())),
                Math.max(0, Math.max(place.getMinY() - y, y - place.getMaxY())));
    }

    @Override
    public String described() {
        return described;
    }

    @Override
    public List<DrawnFigure> figures() {
        var figures = new ArrayList<DrawnFigure>();
        for (var stack : stacks.stacks()) {
            for (var segment : stack.segments()) {
                if (!hidden.names.contains(parts.get(segment.part()))) {
                    figures.add(figure(parts.get(segment.part()) + ": " + stack.source(), segment.point()));
                }
            }
            var total = stack.total();
            if (total != null) {
                figures.add(figure("total: " + stack.source(), total));
                addGap(figures, stack, total, stack.gap());
            }
        }
        return figures;
    }

    private static void addGap(List<DrawnFigure> figures, Stack stack, Series.Point total, @Nullable BigDecimal gap) {
        if (gap != null) {
            var series = "total less its parts: " + stack.source();
            figures.add(new DrawnFigure(
                    series, stack.date(), total.claim(), gap, gap, Qualifier.EXACT, "total less its parts"));
        }
    }

    private static DrawnFigure figure(String series, Series.Point point) {
        var figure = point.claim().figure();
        var stated = figure.statedEnd();
        var shape = figure.qualifier().shape();
        return new DrawnFigure(
                series,
                point.date(),
                point.claim(),
                shape == Qualifier.Shape.UPPER_BOUND ? null : stated == null ? figure.low() : stated,
                shape == Qualifier.Shape.LOWER_BOUND ? null : stated == null ? figure.high() : stated,
                figure.qualifier(),
                null);
    }
}

package org.claimbook.chart.time;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.chart.panel.Panel;
import org.claimbook.chart.panel.PanelPlot;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/// Several [TracePanel]s of the same sources over the same days, under one legend. Days are zoomed in all of
/// them; figures are not.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class MultiplesChart extends ClaimChart {
    private final List<TracePanel> panels;
    private final List<String> headings;
    private final PanelPlot plot;
    private final FigureScale scale;
    private final String described;

    MultiplesChart(Theme theme, MultiplesText text, List<TracePanel> panels, Range days, FigureScale scale) {
        this(theme, text, panels, plot(theme, text.headings(), panels, days), scale);
    }

    private MultiplesChart(
            Theme theme, MultiplesText text, List<TracePanel> panels, PanelPlot plot, FigureScale scale) {
        super(theme, text.around(notFromZero(panels)), plot, names(theme, panels));
        this.panels = panels;
        this.headings = text.headings();
        this.plot = plot;
        this.scale = scale;
        this.described = text.described();
        show(ChartState.PLAIN);
    }

    private static boolean notFromZero(List<TracePanel> panels) {
        return panels.stream().anyMatch(panel -> panel.plot().getRangeAxis().getLowerBound() > 0);
    }

    private static PanelPlot plot(Theme theme, List<String> headings, List<TracePanel> panels, Range days) {
        var ink = theme.title().colour();
        var first = panels.stream()
                .mapToDouble(panel -> panel.dataset().firstDay())
                .min()
                .orElse(0);
        var fields = IntStream.range(0, panels.size())
                .mapToObj(
                        i -> new Panel(headings.get(i), null, ink, panels.get(i).plot(), null))
                .toList();
        return new PanelPlot(theme, fields, days, first);
    }

    /// Of the sources that have a figure in any panel.
    private static Names names(Theme theme, List<TracePanel> panels) {
        if (panels.isEmpty()) {
            return new Names(theme, List.of(), _ -> false, Names.Stand.LEGEND_OF_LINES);
        }
        var words = new Wording(theme.look().locale());
        var names = new ArrayList<NamePlan.Name>();
        for (var series = 0; series < panels.getFirst().dataset().getSeriesCount(); series++) {
            var traces = traces(panels, series);
            if (!traces.isEmpty()) {
                names.add(new NamePlan.Name(series, traces.getFirst().source(), note(traces, words)));
            }
        }
        return new Names(theme, names, panels.getFirst().shown(), Names.Stand.LEGEND_OF_LINES);
    }

    private static List<Trace> traces(List<TracePanel> panels, int series) {
        return panels.stream()
                .map(panel -> panel.dataset().trace(series))
                .filter(trace -> trace.size() > 0)
                .toList();
    }

    /// How a source's figures are meant, where that is the same in all panels.
    private static @Nullable String note(List<Trace> traces, Wording words) {
        var notes = traces.stream()
                .map((Trace trace) -> TraceChart.note(trace, words))
                .distinct()
                .toList();
        return notes.size() == 1 ? notes.getFirst() : null;
    }

    @Override
    protected ChartState asSeen(ChartState known) {
        return panels.isEmpty() ? known : panels.getFirst().asSeen(known).withZoom(days(known), null);
    }

    private @Nullable Range days(ChartState known) {
        return panels.getFirst().asSeen(known).days();
    }

    @Override
    protected ChartState adopt(ChartState wanted) {
        var state = wanted.on(scale).withZoom(wanted.days(), null);
        panels.forEach(panel -> panel.adopt(state));
        return state;
    }

    @Override
    public Optional<Mark> nearest(double x, double y, double reach) {
        var areas = plot.areas();
        return IntStream.range(0, areas.size())
                .filter(i -> within(areas.get(i), x, y, reach))
                .mapToObj(i -> panels.get(i).nearest(x, y, areas.get(i), reach))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(mark -> Math.hypot(mark.x() - x, mark.y() - y)));
    }

    private static boolean within(Rectangle2D area, double x, double y, double reach) {
        return x >= area.getMinX() - reach
                && x <= area.getMaxX() + reach
                && y >= area.getMinY() - reach
                && y <= area.getMaxY() + reach;
    }

    @Override
    public List<ValueAxis> dayAxes() {
        return panels.stream().map(panel -> panel.plot().getDomainAxis()).toList();
    }

    @Override
    public List<Rectangle2D> areas() {
        return plot.areas();
    }

    @Override
    public String described() {
        return described;
    }

    @Override
    public List<DrawnFigure> figures() {
        return IntStream.range(0, panels.size())
                .boxed()
                .flatMap(i -> panels.get(i).figures().stream().map(figure -> named(headings.get(i), figure)))
                .toList();
    }

    private static DrawnFigure named(String heading, DrawnFigure figure) {
        return new DrawnFigure(
                heading + ": " + figure.series(),
                figure.date(),
                figure.claim(),
                figure.low(),
                figure.high(),
                figure.qualifier(),
                figure.derived());
    }
}

package org.claimbook.chart.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.data.Tenors;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.look.Wording;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.jfree.chart.axis.ValueAxis;
import org.jspecify.annotations.Nullable;

/// Lines over dates, each named where it ends.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class TraceChart extends ClaimChart {
    private final TracePanel panel;
    private final @Nullable FigureScale scale;
    private final String described;

    /// @param scale that the figures were put on; null for a chart that has but one
    /// @param described the chart in words
    TraceChart(Theme theme, ChartText text, TracePanel panel, @Nullable FigureScale scale, String described) {
        super(theme, text, panel.plot(), names(theme, panel));
        this.panel = panel;
        this.scale = scale;
        this.described = described;
        panel.nameLines(names());
        panel.plot().setDomainPannable(true);
        panel.plot().setRangePannable(true);
        show(ChartState.PLAIN);
    }

    private static Names names(Theme theme, TracePanel panel) {
        var dataset = panel.dataset();
        var words = new Wording(theme.look().locale());
        var names = IntStream.range(0, dataset.getSeriesCount())
                .filter(series -> dataset.trace(series).size() > 0
                        || dataset.trace(series).isAcross())
                .mapToObj(series -> name(dataset, series, words))
                .toList();
        return new Names(theme, names, panel.shown(), Names.Stand.BESIDE_LINES);
    }

    private static NamePlan.Name name(TraceDataset dataset, int series, Wording words) {
        var trace = dataset.trace(series);
        return new NamePlan.Name(series, trace.source(), note(trace, words));
    }

    /// How the figures of a source are meant, where all or most are meant alike; else null.
    static @Nullable String note(Trace trace, Wording words) {
        var tenors = trace.tenors();
        return tenors.most() == Tenors.Tenor.OTHER
                ? null
                : words.say((tenors.areOne() ? "note." : "note.mostly.")
                        + tenors.most().code());
    }

    @Override
    protected ChartState asSeen(ChartState known) {
        return panel.asSeen(known);
    }

    @Override
    protected ChartState adopt(ChartState wanted) {
        var state = scale == null ? wanted : wanted.on(scale);
        panel.adopt(state);
        return state;
    }

    @Override
    public Optional<Mark> nearest(double x, double y, double reach) {
        return areas().stream().findFirst().flatMap(area -> panel.nearest(x, y, area, reach));
    }

    @Override
    public List<ValueAxis> dayAxes() {
        return List.of(panel.plot().getDomainAxis());
    }

    @Override
    public List<ValueAxis> figureAxes() {
        return List.of(panel.plot().getRangeAxis());
    }

    @Override
    public String described() {
        return described;
    }

    @Override
    public List<DrawnFigure> figures() {
        return panel.figures();
    }
}

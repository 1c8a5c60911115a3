package org.claimbook.chart.rows;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.claimbook.model.Qualifier.Shape;

/// The figures of one date, a row a source.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class RangeChart extends ClaimChart {
    private final transient RangePlot plot;
    private final transient DateRows rows;
    private final transient Shown shown;
    private final FigureScale scale;
    private final String described;

    /// Which sources are drawn.
    private static final class Shown {
        private Set<String> hidden = Set.of();

        boolean test(DateRows rows, int series) {
            return !hidden.contains(rows.ofSeries(series).source());
        }
    }

    RangeChart(Theme theme, ChartText text, RangePlot plot, DateRows rows, FigureScale scale, String described) {
        this(theme, text, plot, rows, scale, described, new Shown());
    }

    private RangeChart(
            Theme theme,
            ChartText text,
            RangePlot plot,
            DateRows rows,
            FigureScale scale,
            String described,
            Shown shown) {
        super(theme, text, plot, names(theme, rows, shown));
        this.plot = plot;
        this.rows = rows;
        this.shown = shown;
        this.scale = scale;
        this.described = described;
        plot.name(names());
        show(ChartState.PLAIN);
    }

    private static Names names(Theme theme, DateRows rows, Shown shown) {
        var names = rows.rows().stream()
                .map(row -> new NamePlan.Name(row.series(), row.source(), null))
                .toList();
        return new Names(theme, names, series -> shown.test(rows, series), Names.Stand.NOWHERE);
    }

    @Override
    protected ChartState adopt(ChartState wanted) {
        shown.hidden = wanted.hidden();
        plot.select(wanted.selected());
        return wanted.on(scale).withZoom(null, null);
    }

    @Override
    public Optional<Mark> nearest(double x, double y, double reach) {
        return plot.nearest(x, y, reach);
    }

    @Override
    public String described() {
        return described;
    }

    @Override
    public List<DrawnFigure> figures() {
        var date = rows.date();
        return rows.rows().stream()
                .filter(row -> row.isOn(scale) && !shown.hidden.contains(row.source()))
                .map(row -> {
                    var shape = row.figure().qualifier().shape();
                    return new DrawnFigure(
                            row.source(),
                            Objects.requireNonNull(date),
                            row.point().claim(),
                            shape == Shape.UPPER_BOUND ? null : row.low(),
                            shape == Shape.LOWER_BOUND ? null : row.high(),
                            row.figure().qualifier(),
                            row.isDerived() ? "interpolated" : null);
                })
                .toList();
    }
}

package org.claimbook.chart.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.Theme;
import org.claimbook.chart.plot.NamePlan;
import org.claimbook.chart.plot.Names;
import org.claimbook.compare.Quantity;
import org.jspecify.annotations.Nullable;

/// Disagreement, a cell a source and date or a pair of sources.
@SuppressWarnings("serial") // Nothing here is ever serialized.
final class HeatChart extends ClaimChart {
    private final transient HeatPlot plot;
    private final transient HeatGrid grid;
    private final transient Hidden hidden;
    private final String described;

    /// Names of the sources that are not drawn.
    private static final class Hidden {
        private Set<String> names = Set.of();
    }

    HeatChart(Theme theme, HeatWords words, HeatGrid grid) {
        this(theme, words, grid, new HeatPlot(theme, grid, words), new Hidden());
    }

    private HeatChart(Theme theme, HeatWords words, HeatGrid grid, HeatPlot plot, Hidden hidden) {
        super(theme, words.onChart(), plot, names(theme, grid, hidden));
        this.plot = plot;
        this.grid = grid;
        this.hidden = hidden;
        this.described = words.described();
        plot.name(names());
        show(ChartState.PLAIN);
    }

    private static Names names(Theme theme, HeatGrid grid, Hidden hidden) {
        var names = IntStream.range(0, grid.sources().size())
                .mapToObj(series -> new NamePlan.Name(series, grid.sources().get(series), null))
                .toList();
        return new Names(
                theme, names, series -> !hidden.names.contains(grid.sources().get(series)), Names.Stand.NOWHERE);
    }

    @Override
    protected ChartState adopt(ChartState wanted) {
        hidden.names = wanted.hidden();
        plot.select(wanted.selected());
        return wanted.withZoom(null, null);
    }

    @Override
    public Optional<Mark> nearest(double x, double y, double reach) {
        return plot.at(x, y);
    }

    @Override
    public String described() {
        return described;
    }

    /// The log ratios of all dates, also of those that a picture has no column for.
    @Override
    public List<DrawnFigure> figures() {
        return grid.cells()
                .filter(cell -> cell.logRatio() != null
                        && !hidden.names.contains(grid.sources().get(cell.series())))
                .map(cell -> {
                    var ratio = Objects.requireNonNull(cell.logRatio());
                    return new DrawnFigure(
                            grid.sources().get(cell.series()),
                            cell.date(),
                            cell.point().claim(),
                            rounded(ratio.low()),
                            rounded(ratio.high()),
                            cell.qualifier(),
                            "log ratio to " + cell.against() + (cell.interpolated() ? ", interpolated" : ""));
                })
                .toList();
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        return number == null ? null : Quantity.rounded(number);
    }
}

package org.claimbook.ui.compare.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimbook.compare.Series;
import org.claimbook.job.DrawChart;

/// Goes about the figures of a [ChartView] by key, beginning at the one that is selected.
record Stroll(ChartView view) {
    /// Goes from the selected figure to another.
    void walk(Function<Walk, Optional<Series.Point>> way) {
        walk().flatMap(way).ifPresent(view::goTo);
    }

    /// Hides the series of the figure that is selected; where that is hidden already, all come back.
    void hideSeries() {
        var chart = view.chart();
        var name = seriesName();
        if (name.isPresent()) {
            view.toggle(name.get());
        } else if (chart != null) {
            chart.show(view.state().withHidden(Set.of()));
        }
    }

    /// Shows the series of the figure that is selected alone; all, where it was alone already.
    void soloSeries() {
        seriesName().ifPresent(view::solo);
    }

    private Optional<String> seriesName() {
        var chart = view.chart();
        var names = chart == null ? List.<String>of() : chart.seriesNames();
        var series = walk().flatMap(Walk::series).orElse("");
        // A panel's own name stands before that of the series.
        return names.stream()
                .filter(name -> series.equals(name) || series.endsWith(": " + name))
                .findFirst();
    }

    private Optional<Walk> walk() {
        return Optional.ofNullable(view.drawing())
                .map(shown -> new Walk(lanes(shown), view.state().selected()));
    }

    private List<Lane> lanes(DrawChart shown) {
        var chart = view.chart();
        var lanes = switch (shown.kind()) {
            case TIMELINE, RATIO, CHANGE ->
                shown.matrix().series().stream().map(Lane::of).toList();
            case RANGE, BREAKDOWN, HEATMAP, MULTIPLES -> chart == null ? List.<Lane>of() : Lane.of(chart.figures());
        };
        var hidden = view.state().hidden();
        return lanes.stream()
                .filter(lane -> !lane.points().isEmpty() && !hidden.contains(lane.name()))
                .toList();
    }
}

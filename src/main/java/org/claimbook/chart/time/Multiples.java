package org.claimbook.chart.time;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Interpolation;
import org.claimbook.chart.data.Trace;
import org.claimbook.chart.data.TraceDataset;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Series;
import org.jfree.data.Range;

/// The timeline of a measure and of each of its parts, small, side by side over the same dates.
///
/// A source has the same colour, dashes and mark in every panel. Each panel has its own scale of figures, or the small
/// parts could not be seen; the chart says so. Measures without a figure to draw have no panel.
public final class Multiples {
    private Multiples() {}

    /// @param parts of the whole's measure, in the order of the tree; none, and the whole stands alone
    public static ClaimChart of(Matrix whole, List<Matrix> parts, ChartText text, ChartLook look, FigureScale scale) {
        var drawn = new ArrayList<Drawn>();
        var matrices = Stream.concat(Stream.of(whole), parts.stream()).toList();
        var sources = sources(matrices);
        var interpolation = new Interpolation(look.locale());
        for (var matrix : matrices) {
            var traces = inOrder(sources, interpolation.traces(matrix, scale), scale);
            if (traces.stream().anyMatch(trace -> trace.size() > 0)) {
                drawn.add(new Drawn(matrix, traces));
            }
        }
        var words = new MultiplesText(whole, parts, drawn, text, look.locale(), scale);
        var theme = new Theme(look);
        var all = drawn.stream().flatMap(each -> each.traces.stream()).toList();
        var days = Extent.of(all, scale).days();
        var panels = drawn.stream().map(each -> each.panel(theme, days, scale)).toList();
        return new MultiplesChart(theme, words, panels, days, scale);
    }

    /// One measure, with a trace for each source of the chart, be it empty.
    record Drawn(Matrix matrix, List<Trace> traces) {
        private TracePanel panel(Theme theme, Range days, FigureScale scale) {
            var extent = new Extent(days, scale, Extent.of(traces, scale).figures());
            return new TracePanel(theme, new TraceDataset(traces), Timeline.isStepped(matrix.question()), extent);
        }
    }

    /// Those of the whole in its order, then others as they come.
    private static List<String> sources(List<Matrix> matrices) {
        var sources = new LinkedHashSet<String>();
        matrices.forEach(matrix -> sources.addAll(matrix.sources()));
        return List.copyOf(sources);
    }

    private static List<Trace> inOrder(List<String> sources, List<Trace> traces, FigureScale scale) {
        return sources.stream()
                .map(source -> traces.stream()
                        .filter(trace -> trace.source().equals(source))
                        .findFirst()
                        .orElseGet(() -> Trace.of(new Series(source, List.of()), scale)))
                .toList();
    }
}

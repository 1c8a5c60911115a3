package org.claimbook.chart.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.look.Wording;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Series;
import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// The figures of a matrix over time: those that were claimed and, where it asks for them, the numbers
/// between them.
public record Interpolation(Locale locale) implements Telling {
    /// A trace for each source of the matrix, in its order.
    public List<Trace> traces(Matrix matrix, FigureScale scale) {
        if (matrix.question().alignment() != Alignment.INTERPOLATE) {
            return matrix.series().stream()
                    .map(series -> Trace.of(series, scale))
                    .toList();
        }
        var between = new HashMap<String, List<Plotted>>();
        for (var row : matrix.rows()) {
            for (var cell : row.cells()) {
                if (cell instanceof Cell.Interpolated interpolated) {
                    between.computeIfAbsent(interpolated.source(), _ -> new ArrayList<>())
                            .add(Plotted.interpolated(row.date(), interpolated));
                }
            }
        }
        return matrix.series().stream()
                .map(series -> {
                    var numbers = between.getOrDefault(series.source(), List.of());
                    return Trace.of(series.source(), scale, merged(series, numbers), this);
                })
                .toList();
    }

    /// Both in the order of their dates, of which they share none.
    private static List<Plotted> merged(Series series, List<Plotted> between) {
        var all = new ArrayList<Plotted>(series.points().size() + between.size());
        var next = 0;
        for (var point : series.points()) {
            for (; next < between.size() && between.get(next).point().date().isBefore(point.date()); next++) {
                all.add(between.get(next));
            }
            all.add(Plotted.own(point));
        }
        all.addAll(between.subList(next, between.size()));
        return all;
    }

    @Override
    public @Nullable String kind(Footing footing) {
        return footing == Footing.INTERPOLATED ? "interpolated" : null;
    }

    @Override
    public String words(Figure figure, Footing footing) {
        var words = new Wording(locale);
        return words.say("line.interpolated", words.figure(figure));
    }
}

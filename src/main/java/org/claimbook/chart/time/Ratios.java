package org.claimbook.chart.time;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.CellPoint;
import org.claimbook.chart.data.Footing;
import org.claimbook.chart.data.Plotted;
import org.claimbook.chart.data.Telling;
import org.claimbook.chart.data.Trace;
import org.claimbook.compare.Cell;
import org.claimbook.compare.Disagreement;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Question;
import org.claimbook.compare.Row;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// The figures of a matrix divided by those of a baseline, row by row. A claim that stands in several rows has a
/// ratio in each.
final class Ratios {
    /// The ratios of one source, and what becomes of its claims.
    private static final class Source {
        private final List<Plotted> ratios = new ArrayList<>();
        private @Nullable Claim claim;
        private boolean drawn;
        private boolean met;
        private int alone;
        private int undefined;

        /// @param baseline whether there is a figure to hold the claim against
        /// @param ratio whether that makes a ratio
        void saw(Claim next, boolean baseline, boolean ratio) {
            if (!next.equals(claim)) {
                close();
                claim = next;
            }
            met |= baseline;
            drawn |= ratio;
        }

        void close() {
            if (claim != null && !drawn) {
                undefined += met ? 1 : 0;
                alone += met ? 0 : 1;
            }
            claim = null;
            met = false;
            drawn = false;
        }
    }

    private final Question question;
    private final String baseline;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private Ratios(Question question, String baseline) {
        this.question = question;
        this.baseline = baseline;
    }

    static Ratios of(Matrix matrix) {
        var ratios = new Ratios(matrix.question(), baseline(matrix));
        matrix.sources().forEach(source -> ratios.sources.put(source, new Source()));
        matrix.rows().forEach(ratios::add);
        ratios.sources.values().forEach(Source::close);
        return ratios;
    }

    /// The question's, or else the source with most claims.
    private static String baseline(Matrix matrix) {
        var most = matrix.series().stream()
                .max(Comparator.comparingInt(Ratios::claims))
                .map(Series::source)
                .orElse("");
        return requireNonNullElse(matrix.question().baseline(), most);
    }

    private static int claims(Series series) {
        return series.points().stream().mapToInt(point -> 1 + point.others()).sum();
    }

    private void add(Row row) {
        var base = row.cell(baseline).orElse(null);
        for (var cell : row.cells()) {
            var source = sources.get(cell.source());
            if (source == null || cell.source().equals(baseline)) {
                continue;
            }
            var ratio = base == null ? null : figure(ratio(base, cell), isAbout(base) || isAbout(cell));
            if (cell instanceof Cell.Claimed claimed) {
                source.saw(claimed.claim(), base != null, ratio != null);
            }
            if (base != null && ratio != null) {
                source.ratios.add(new Plotted(Plotted.point(row.date(), cell), ratio, footing(base, cell)));
            }
        }
    }

    private @Nullable Quantity ratio(Cell base, Cell cell) {
        var disagreement = question.baseline() == null
                ? Disagreement.of(
                        CellPoint.figure(base), CellPoint.figure(cell), question.widening(), question.signed())
                : cell.againstBaseline();
        return disagreement == null ? null : disagreement.ratio();
    }

    private static boolean isAbout(Cell cell) {
        return CellPoint.figure(cell).qualifier() == Qualifier.ABOUT;
    }

    private static Footing footing(Cell base, Cell cell) {
        var of = footing(cell);
        var to = footing(base);
        return of.compareTo(to) > 0 ? of : to;
    }

    private static Footing footing(Cell cell) {
        return switch (cell) {
            case Cell.Claimed claimed -> claimed.dayGap() == 0 ? Footing.CLAIMED : Footing.CARRIED;
            case Cell.Interpolated _ -> Footing.INTERPOLATED;
        };
    }

    /// A ratio as a figure; null where it says nothing above 0. A lower end of 0 or less is none: no ratio that
    /// can be drawn lies there.
    static @Nullable Figure figure(@Nullable Quantity ratio, boolean about) {
        if (ratio == null) {
            return null;
        }
        var low = positive(ratio.low());
        var high = positive(ratio.high());
        if (ratio.high() != null && high == null) {
            return null;
        }
        if (low == null || high == null) {
            var end = low == null ? high : low;
            var shape = low == null ? Qualifier.AT_MOST : Qualifier.AT_LEAST;
            return end == null ? null : Figure.of(null, shape, end);
        }
        return ratio.isPoint()
                ? Figure.of(null, about ? Qualifier.ABOUT : Qualifier.EXACT, low)
                : Figure.between(null, low, high);
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal end) {
        return end == null || end.signum() <= 0 ? null : Quantity.rounded(end);
    }

    String baseline() {
        return baseline;
    }

    /// A trace for each source, in the order of the matrix; for the baseline the line across, if there is anything
    /// to be held against it.
    List<Trace> traces(Telling telling) {
        var any = sources.values().stream().anyMatch(source -> !source.ratios.isEmpty());
        return sources.entrySet().stream()
                .map(source -> any && source.getKey().equals(baseline)
                        ? Trace.across("1 = " + baseline, FigureScale.LOGARITHMIC, 1)
                        : Trace.of(source.getKey(), FigureScale.LOGARITHMIC, source.getValue().ratios, telling))
                .toList();
    }

    /// How many claims have no figure of the baseline to be held against.
    int alone() {
        return sources.values().stream().mapToInt(source -> source.alone).sum();
    }

    /// How many claims have one, and yet no ratio above 0.
    int undefined() {
        return sources.values().stream().mapToInt(source -> source.undefined).sum();
    }
}

package org.claimbook.chart.data;

import java.util.List;
import java.util.function.Function;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.compare.Interval;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// One source's figures as a chart draws them: in plain arrays, oldest first. Claims that say no number are
/// left out, and so are those that have no place on the chart's scale.
///
/// Figures are the claims' own, or are computed from them; then each still leads to its claim. Those with one
/// stated end (points and one-sided bounds) carry the line; ranges stand beside it, for none of their numbers was
/// claimed as such. Immutable: no caller may write into the arrays.
public final class Trace {
    /// Figures that are drawn in place of the claims' own, one for each point.
    private record Computed(List<Figure> figures, List<Footing> footings, Telling telling) {}

    private final String source;
    private final FigureScale scale;
    private final List<Series.Point> points;
    private final List<Series.Point> leftOut;
    private final @Nullable Computed computed;
    private final double level;
    private final Tenors tenors = new Tenors();
    private final Strand line;
    private final Strand ranges;

    private Trace(
            String source,
            FigureScale scale,
            List<Series.Point> points,
            List<Series.Point> leftOut,
            @Nullable Computed computed,
            double level) {
        this.source = source;
        this.scale = scale;
        this.points = points;
        this.leftOut = leftOut;
        this.computed = computed;
        this.level = level;
        var line = new Strand.Filling(points.size());
        var ranges = new Strand.Filling(0);
        // In one go: a million claims lie all over the memory, and each visit costs.
        for (var item = 0; item < points.size(); item++) {
            var figure = figure(item);
            var stated = figure.statedEnd();
            if (stated == null) {
                ranges.add(day(item), scale.place(number(figure.low())), scale.place(number(figure.high())), item);
            } else {
                var place = scale.place(number(stated));
                line.add(day(item), place, place, item);
            }
            if (footing(item) != Footing.INTERPOLATED) {
                tenors.add(figure.qualifier());
            }
        }
        this.line = line.done();
        this.ranges = ranges.done();
    }

    /// All figures, on a linear scale.
    public static Trace of(Series series) {
        return of(series, FigureScale.LINEAR);
    }

    public static Trace of(Series series, FigureScale scale) {
        if (series.points().stream().allMatch(point -> isDrawn(point, scale))) {
            return new Trace(series.source(), scale, series.points(), List.of(), null, Double.NaN);
        }
        var drawn =
                series.points().stream().filter(point -> isDrawn(point, scale)).toList();
        var leftOut = series.points().stream()
                .filter(point -> point.claim().figure().qualifier() != Qualifier.UNKNOWN && !isDrawn(point, scale))
                .toList();
        return new Trace(series.source(), scale, drawn, leftOut, null, Double.NaN);
    }

    private static boolean isDrawn(Series.Point point, FigureScale scale) {
        var figure = point.claim().figure();
        return figure.qualifier() != Qualifier.UNKNOWN && scale.holds(lowest(figure));
    }

    /// @param figures oldest first
    /// @param telling of those that are not the claims' own
    public static Trace of(String source, FigureScale scale, List<Plotted> figures, Telling telling) {
        var numbers = figures.stream()
                .filter(each -> each.figure().qualifier() != Qualifier.UNKNOWN)
                .toList();
        var drawn = numbers.stream()
                .filter(each -> scale.holds(lowest(each.figure())))
                .toList();
        var leftOut = numbers.stream()
                .filter(each -> each.footing() != Footing.INTERPOLATED && !scale.holds(lowest(each.figure())))
                .map(Plotted::point)
                .toList();
        var computed = new Computed(
                drawn.stream().map(Plotted::figure).toList(),
                drawn.stream().map(Plotted::footing).toList(),
                telling);
        var points = drawn.stream().map(Plotted::point).toList();
        return new Trace(source, scale, points, leftOut, computed, Double.NaN);
    }

    /// No figures, but a line across the whole chart that others are held against.
    public static Trace across(String name, FigureScale scale, double figure) {
        return new Trace(name, scale, List.of(), List.of(), null, scale.place(figure));
    }

    public String source() {
        return source;
    }

    /// How many figures there are.
    public int size() {
        return points.size();
    }

    /// How many figures stand on claims for their own dates.
    public int claims() {
        return computed == null
                ? size()
                : (int) computed.footings().stream()
                        .filter(footing -> footing == Footing.CLAIMED)
                        .count();
    }

    /// The claims whose figures, or whose ranges' lower ends, have no place on the scale.
    public List<Series.Point> leftOut() {
        return leftOut;
    }

    /// The place of the line across the chart; not a number for a trace of figures.
    public double level() {
        return level;
    }

    /// Whether this is a line across the chart, and no trace of figures.
    public boolean isAcross() {
        return !Double.isNaN(level);
    }

    public Series.Point point(int item) {
        return points.get(item);
    }

    public Claim claim(int item) {
        return points.get(item).claim();
    }

    /// What is drawn.
    public Figure figure(int item) {
        return computed == null ? claim(item).figure() : computed.figures().get(item);
    }

    public Footing footing(int item) {
        return computed == null ? Footing.CLAIMED : computed.footings().get(item);
    }

    /// Whether what is drawn is what was claimed, and not computed from it.
    public boolean isOwn(int item) {
        return computed == null || computed.telling().kind(footing(item)) == null;
    }

    /// What was computed: "ratio"; null where the claim's own figure is drawn.
    public @Nullable String kind(int item) {
        return computed == null ? null : computed.telling().kind(footing(item));
    }

    /// A computed figure in words: "ratio 0.387 to Oryx"; null where the claim's own figure is drawn.
    public @Nullable String told(int item) {
        return computed == null || isOwn(item) ? null : computed.telling().words(figure(item), footing(item));
    }

    public Qualifier qualifier(int item) {
        return figure(item).qualifier();
    }

    /// The day on which a figure is drawn: the last that its as-of date can mean.
    public double day(int item) {
        return points.get(item).date().toEpochDay();
    }

    /// The first day that its as-of date can mean; the same as [#day] unless only a month or a year is known, and
    /// for a figure that is not for the claim's own date.
    public double firstDay(int item) {
        var asOf = claim(item).period().asOf();
        return asOf == null || footing(item) != Footing.CLAIMED
                ? day(item)
                : Math.min(day(item), (double) asOf.first().toEpochDay());
    }

    public double low(int item) {
        return lowest(figure(item));
    }

    public double high(int item) {
        return highest(figure(item));
    }

    /// Where on the scale a figure stands: its stated end, or the middle of its range.
    public double place(int item) {
        return (scale.place(low(item)) + scale.place(high(item))) / 2;
    }

    /// The place of the least number that a figure can mean by itself: of "nearly", which says a number that it
    /// does not reach, the lower end of its [Interval]; of any other, its lowest stated number.
    public double least(int item) {
        var figure = figure(item);
        var meant = figure.qualifier() == Qualifier.NEARLY ? Interval.of(figure, true, true) : null;
        return scale.place(meant == null ? lowest(figure) : number(meant.low()));
    }

    /// The place of the stated number of a figure, or of the higher of its two.
    public double top(int item) {
        return scale.place(high(item));
    }

    /// The first item than which no other is lower.
    public int lowest() {
        return extreme(-1, Strand::low);
    }

    /// The first item than which no other is higher.
    public int highest() {
        return extreme(1, Strand::high);
    }

    private int extreme(int sign, Function<Strand, double[]> ends) {
        var found = 0;
        var best = Double.NEGATIVE_INFINITY;
        for (var strand : List.of(line, ranges)) {
            var values = ends.apply(strand);
            for (var i = 0; i < values.length; i++) {
                var value = sign * values[i];
                if (value > best || (value == best && strand.item()[i] < found)) {
                    best = value;
                    found = strand.item()[i];
                }
            }
        }
        return found;
    }

    /// Figures with one stated end.
    public Strand line() {
        return line;
    }

    /// Figures with two ends.
    public Strand ranges() {
        return ranges;
    }

    /// How the figures are meant. Interpolated numbers are not asked.
    public Tenors tenors() {
        return tenors;
    }

    private static double lowest(Figure figure) {
        var stated = figure.statedEnd();
        return number(stated == null ? figure.low() : stated);
    }

    private static double highest(Figure figure) {
        var stated = figure.statedEnd();
        return number(stated == null ? figure.high() : stated);
    }

    private static double number(@Nullable Number number) {
        return number == null ? Double.NaN : number.doubleValue();
    }
}

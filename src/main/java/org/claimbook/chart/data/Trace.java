package org.claimbook.chart.data;

import java.util.ArrayList;
import java.util.List;
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
/// Figures with one stated end (points and one-sided bounds) carry the line; ranges stand beside it, for none
/// of their numbers was claimed as such. Immutable: no caller may write into the arrays.
public final class Trace {
    /// How the figures of a series are meant.
    public enum Tenor {
        AT_LEAST,
        AT_MOST,
        ABOUT,
        /// Exactly, or now so, now so.
        OTHER
    }

    /// With fewer of a kind than this share, a series is not called by it.
    private static final double NEARLY_ALL = 0.9;

    private final String source;
    private final FigureScale scale;
    private final List<Series.Point> points;
    private final List<Series.Point> leftOut;
    private final Strand line;
    private final Strand ranges;

    private Trace(String source, FigureScale scale, List<Series.Point> points, List<Series.Point> leftOut) {
        this.source = source;
        this.scale = scale;
        this.points = points;
        this.leftOut = leftOut;
        this.line = strand(points, false);
        this.ranges = strand(points, true);
    }

    /// All figures, on a linear scale.
    public static Trace of(Series series) {
        return of(series, FigureScale.LINEAR);
    }

    public static Trace of(Series series, FigureScale scale) {
        var drawn = new ArrayList<Series.Point>(series.points().size());
        var leftOut = new ArrayList<Series.Point>();
        for (var point : series.points()) {
            var figure = point.claim().figure();
            if (figure.qualifier() != Qualifier.UNKNOWN) {
                (scale.holds(lowest(figure)) ? drawn : leftOut).add(point);
            }
        }
        return new Trace(series.source(), scale, List.copyOf(drawn), List.copyOf(leftOut));
    }

    private Strand strand(List<Series.Point> points, boolean ranges) {
        var items = new int[points.size()];
        var count = 0;
        for (var item = 0; item < items.length; item++) {
            if ((points.get(item).claim().figure().statedEnd() == null) == ranges) {
                items[count++] = item;
            }
        }
        var strand = new Strand(new double[count], new double[count], new double[count], new int[count]);
        for (var i = 0; i < count; i++) {
            var point = points.get(items[i]);
            var figure = point.claim().figure();
            strand.day()[i] = point.date().toEpochDay();
            strand.low()[i] = scale.place(lowest(figure));
            strand.high()[i] = scale.place(highest(figure));
            strand.item()[i] = items[i];
        }
        return strand;
    }

    public String source() {
        return source;
    }

    /// How many figures there are.
    public int size() {
        return points.size();
    }

    /// The claims whose figures, or whose ranges' lower ends, have no place on the scale.
    public List<Series.Point> leftOut() {
        return leftOut;
    }

    public Series.Point point(int item) {
        return points.get(item);
    }

    public Claim claim(int item) {
        return points.get(item).claim();
    }

    public Qualifier qualifier(int item) {
        return claim(item).figure().qualifier();
    }

    /// The day on which a figure is drawn: the last that its as-of date can mean.
    public double day(int item) {
        return points.get(item).date().toEpochDay();
    }

    /// The first day that its as-of date can mean; the same as [#day] unless only a month or a year is known.
    public double firstDay(int item) {
        var asOf = claim(item).period().asOf();
        return asOf == null
                ? day(item)
                : Math.min(day(item), (double) asOf.first().toEpochDay());
    }

    public double low(int item) {
        return lowest(claim(item).figure());
    }

    public double high(int item) {
        return highest(claim(item).figure());
    }

    /// Where on the scale a figure stands: its stated end, or the middle of its range.
    public double place(int item) {
        return (scale.place(low(item)) + scale.place(high(item))) / 2;
    }

    /// The place of the least number that a figure can mean by itself: of "nearly", which says a number that it does
    /// not reach, the lower end of its [Interval]; of any other, its lowest stated number.
    public double least(int item) {
        var figure = claim(item).figure();
        var meant = figure.qualifier() == Qualifier.NEARLY ? Interval.of(figure, true, true) : null;
        return scale.place(meant == null ? lowest(figure) : number(meant.low()));
    }

    /// Figures with one stated end.
    public Strand line() {
        return line;
    }

    /// Figures with two ends.
    public Strand ranges() {
        return ranges;
    }

    /// How all figures, or nine in ten, are meant.
    public Tenor tenor() {
        for (var tenor : List.of(Tenor.AT_LEAST, Tenor.AT_MOST, Tenor.ABOUT)) {
            if (size() > 0 && count(tenor) >= NEARLY_ALL * size()) {
                return tenor;
            }
        }
        return Tenor.OTHER;
    }

    /// How many figures are meant so.
    public int count(Tenor wanted) {
        return (int) points.stream()
                .filter(point -> tenor(point.claim().figure().qualifier()) == wanted)
                .count();
    }

    private static Tenor tenor(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST, MORE_THAN -> Tenor.AT_LEAST;
            case AT_MOST, LESS_THAN -> Tenor.AT_MOST;
            case ABOUT -> Tenor.ABOUT;
            case EXACT, NEARLY, BETWEEN, ORDER, UNKNOWN -> Tenor.OTHER;
        };
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

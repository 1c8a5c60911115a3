package org.claimbook.chart.axis;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/// Round numbers at equal distances: multiples of 1, 2, 2.5 or 5 times a power of ten.
final class LinearSteps {
    /// Where the lowest figure is more than this share of the highest, a scale from zero would press the lines
    /// into a band at the top, and it starts higher.
    private static final double HIGH_UP = 0.9;

    private static final int USUAL_STEPS = 6;
    private static final int MOST_STEPS = 6;
    private static final int MOST_DECIMALS = 12;
    private static final double ROOM_FOR_TWO = 1.1;
    private static final double[] USUAL = {1, 2, 2.5, 5};
    private static final double[] ANY = {1, 2, 2.5, 4, 5};

    private LinearSteps() {}

    /// The range that a chart shows unless it is zoomed: from zero, so that heights can be compared, whenever the
    /// figures leave it that much room; round at both ends.
    ///
    /// The one exception are figures that all lie within the top tenth, where from zero nothing could be seen;
    /// whoever draws such a chart has to say that it does not start at zero.
    static Range around(double lowest, double highest) {
        if (lowest > 0 && lowest > HIGH_UP * highest && lowest < highest) {
            var step = step((highest - lowest) / USUAL_STEPS);
            return new Range(floor(lowest, step), ceiling(highest, step));
        }
        var bottom = Math.min(0, lowest);
        var top = Math.max(0, highest);
        if (bottom == top) {
            return new Range(0, 1);
        }
        var step = step((top - bottom) / USUAL_STEPS);
        return new Range(floor(bottom, step), ceiling(top, step));
    }

    /// A quotient rounded to a whole number may hide that the product lies just inside the number itself.
    private static double floor(double number, double step) {
        return Math.min(number, Math.floor(number / step) * step);
    }

    private static double ceiling(double number, double step) {
        return Math.max(number, Math.ceil(number / step) * step);
    }

    /// The smallest round number that is at least this.
    ///
    /// @param least above 0
    static double step(double least) {
        return step(least, USUAL);
    }

    /// The step for a range on an axis with room for so many: one that ends where the range ends, if there is
    /// such a one that is not much coarser than need be.
    static double step(Range range, int most) {
        var least = range.getLength() / most;
        var usual = step(least, USUAL);
        for (var step = step(least, ANY); step < 2 * usual; step = step(step * 1.001, ANY)) {
            if (isMultiple(range.getLowerBound(), step) && isMultiple(range.getUpperBound(), step)) {
                return step;
            }
        }
        return usual;
    }

    /// The multiples of the step that suits this range, as many as there is room for.
    static List<FigureScale.Tick> ticks(Range seen, double room) {
        var ticks = multiples(seen, step(seen, (int) Math.clamp(room, 1, MOST_STEPS)));
        // One number alone says nothing of the scale; two that are half of it apart can stand where there is room.
        return ticks.size() > 1 || room < ROOM_FOR_TWO ? ticks : multiples(seen, roundDown(seen.getLength()));
    }

    /// The multiples of a step within a range of figures, each in its place on a linear scale.
    static List<FigureScale.Tick> multiples(Range figures, double step) {
        var ticks = new ArrayList<FigureScale.Tick>();
        var decimals = decimals(step);
        var last = Math.floor(figures.getUpperBound() / step + 1e-6);
        for (var times = Math.ceil(figures.getLowerBound() / step - 1e-6); times <= last; times++) {
            // Plus zero, or the first step below zero would be labelled −0.
            var figure = times * step + 0.0;
            ticks.add(new FigureScale.Tick(figure, figure, decimals));
        }
        return ticks;
    }

    private static double step(double least, double[] choice) {
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        for (var times : choice) {
            if (times * power >= least * (1 - 1e-9)) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private static boolean isMultiple(double number, double step) {
        return Math.abs(number / step - Math.rint(number / step)) < 1e-6;
    }

    /// The largest round number that is at most this.
    private static double roundDown(double most) {
        var step = step(most / 10, USUAL);
        for (var next = step; next <= most * (1 + 1e-9); next = step(next * 1.001, USUAL)) {
            step = next;
        }
        return step;
    }

    /// How many decimals the multiples of a step need.
    static int decimals(double step) {
        var decimals = 0;
        while (decimals < MOST_DECIMALS && !isMultiple(step * Math.pow(10, decimals), 1)) {
            decimals++;
        }
        return decimals;
    }
}

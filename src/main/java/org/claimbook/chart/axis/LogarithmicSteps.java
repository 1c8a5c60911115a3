package org.claimbook.chart.axis;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/// Round numbers at about equal ratios. All places are decimal logarithms.
final class LogarithmicSteps {
    /// Numbers that stand in every decade.
    ///
    /// @param times a power of ten
    /// @param closest the least distance between two
    /// @param fewest with which they still make a scale
    @SuppressWarnings("ArrayRecordComponent") // A table of constants, never compared.
    private record Choice(List<Integer> times, double closest, int fewest) {}

    private static final List<Integer> ROUND = List.of(1, 2, 5);

    /// From fine to coarse.
    private static final List<Choice> CHOICES = List.of(
            new Choice(ROUND, Math.log10(2), 3),
            new Choice(List.of(1, 3), Math.log10(3), 3),
            new Choice(List.of(1), 1, 2));

    private static final int MOST = 8;
    private static final int USUAL_STEPS = 6;
    private static final double ALMOST = 1e-9;

    private LogarithmicSteps() {}

    /// Ends at 1, 2 or 5 times a power of ten. A single figure gets its decade; figures of which the highest is less
    /// than twice the lowest get ends as close as on a linear scale, or nothing could be seen of them.
    static Range around(double lowest, double highest) {
        if (highest - lowest < ALMOST) {
            var decade = Math.floor(lowest + ALMOST);
            return new Range(decade, decade + 1);
        }
        if (highest - lowest >= Math.log10(2)) {
            // The reciprocals of 1, 2 and 5 are 1, 5 and 2 times a power of ten: rounded down, they round up.
            return new Range(roundDown(lowest), -roundDown(-highest));
        }
        var low = Math.pow(10, lowest);
        var high = Math.pow(10, highest);
        var step = LinearSteps.step((high - low) / USUAL_STEPS);
        return new Range(
                Math.log10(step * Math.floor(low / step + ALMOST)), Math.log10(step * Math.ceil(high / step - ALMOST)));
    }

    private static double roundDown(double place) {
        var decade = Math.floor(place + ALMOST);
        var down = decade;
        for (var times : ROUND) {
            var round = decade + Math.log10(times);
            down = round <= place + ALMOST ? round : down;
        }
        return down;
    }

    /// The finest choice of 1, 2, 5, of 1, 3, of powers of ten, or of every so many powers that does not crowd. Of a
    /// part so short that hardly any of these stands in it, the multiples of a step.
    static List<FigureScale.Tick> ticks(Range seen, double room) {
        var apart = seen.getLength() / Math.max(1, room);
        for (var choice : CHOICES) {
            var ticks = choice.closest >= apart ? ticks(seen, choice.times, 1) : List.<FigureScale.Tick>of();
            if (ticks.size() >= choice.fewest && ticks.size() <= MOST) {
                return ticks;
            }
        }
        if (seen.getLength() > 2) {
            var every = (int) Math.ceil(Math.max(Math.max(2, apart), seen.getLength() / MOST));
            return ticks(seen, List.of(1), every);
        }
        return multiples(seen, seen.getLength() / Math.clamp(room, 1, USUAL_STEPS));
    }

    private static List<FigureScale.Tick> ticks(Range seen, List<Integer> times, int everyDecades) {
        var ticks = new ArrayList<FigureScale.Tick>();
        var first = Math.ceil(Math.floor(seen.getLowerBound()) / everyDecades) * everyDecades;
        var last = Math.floor(seen.getUpperBound() + ALMOST);
        for (var decade = (int) first; decade <= last; decade += everyDecades) {
            for (var number : times) {
                var place = decade + Math.log10(number);
                if (place >= seen.getLowerBound() - ALMOST && place <= seen.getUpperBound() + ALMOST) {
                    ticks.add(new FigureScale.Tick(place, number * Math.pow(10, decade), Math.max(0, -decade)));
                }
            }
        }
        return ticks;
    }

    /// Multiples of the least step that leaves so much room between the two highest, which stand closest.
    private static List<FigureScale.Tick> multiples(Range seen, double apart) {
        var top = Math.pow(10, seen.getUpperBound());
        var figures = new Range(Math.pow(10, seen.getLowerBound()), top);
        return LinearSteps.multiples(figures, LinearSteps.step(top * (1 - Math.pow(10, -apart)))).stream()
                .map(tick -> new FigureScale.Tick(Math.log10(tick.figure()), tick.figure(), tick.decimals()))
                .toList();
    }
}

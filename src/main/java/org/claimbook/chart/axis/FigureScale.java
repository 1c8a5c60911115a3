package org.claimbook.chart.axis;

import java.util.List;
import org.jfree.data.Range;

/// How figures become heights: by what they count, or by how many times the one is the other.
///
/// Axis, lines, marks and zoom all reckon in places, which a chart spreads evenly from bottom to top: on the linear
/// scale the figures themselves, on the logarithmic one their decimal logarithms. Only labels speak of figures.
public enum FigureScale {
    /// Equal distances are equal differences.
    LINEAR {
        @Override
        public boolean holds(double figure) {
            return true;
        }

        @Override
        public double place(double figure) {
            return figure;
        }

        @Override
        public double figure(double place) {
            return place;
        }

        @Override
        public Range around(double lowest, double highest) {
            return LinearSteps.around(lowest, highest);
        }

        @Override
        public List<Tick> ticks(Range seen, double room) {
            return LinearSteps.ticks(seen, room);
        }
    },
    /// Equal distances are equal ratios, which is why there is no zero, and nothing below.
    LOGARITHMIC {
        @Override
        public boolean holds(double figure) {
            return figure > 0;
        }

        @Override
        public double place(double figure) {
            return Math.log10(figure);
        }

        @Override
        public double figure(double place) {
            return Math.pow(10, place);
        }

        @Override
        public Range around(double lowest, double highest) {
            return LogarithmicSteps.around(lowest, highest);
        }

        @Override
        public List<Tick> ticks(Range seen, double room) {
            return LogarithmicSteps.ticks(seen, room);
        }
    };

    /// A figure that is written at the scale.
    ///
    /// @param decimals that it is written with
    public record Tick(double place, double figure, int decimals) {}

    /// Whether a figure has a place on this scale.
    public abstract boolean holds(double figure);

    /// @param figure one that the scale holds
    public abstract double place(double figure);

    /// The figure that has this place.
    public abstract double figure(double place);

    /// The places that a chart shows unless it is zoomed, with round figures at both ends.
    ///
    /// @param lowest place of any figure
    /// @param highest likewise
    public abstract Range around(double lowest, double highest);

    /// The round figures to write at a part of the scale.
    ///
    /// @param seen the places from bottom to top
    /// @param room how many figures could be written above one another
    public abstract List<Tick> ticks(Range seen, double room);
}

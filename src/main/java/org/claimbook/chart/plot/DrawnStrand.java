package org.claimbook.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimbook.chart.data.Strand;
import org.jfree.chart.plot.XYPlot;

/// Where figures of one strand stand in the picture.
///
/// @param items of the trace
/// @param day of each
/// @param x where it is drawn, ascending
/// @param low height of its stated or lower end
/// @param high height of its stated or upper end
/// @param perDay width of a day
/// @param perPlace height of one on the chart's scale
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record DrawnStrand(int[] items, double[] day, double[] x, double[] low, double[] high, double perDay, double perPlace) {
    /// @param positions in the strand, ascending
    static DrawnStrand of(Strand strand, int[] positions, XYPlot plot, Rectangle2D area) {
        var days = plot.getDomainAxis();
        var figures = plot.getRangeAxis();
        var count = positions.length;
        var drawn = new DrawnStrand(
                new int[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                area.getWidth() / days.getRange().getLength(),
                area.getHeight() / figures.getRange().getLength());
        for (var i = 0; i < count; i++) {
            var at = positions[i];
            drawn.items[i] = strand.item()[at];
            drawn.day[i] = strand.day()[at];
            drawn.x[i] = days.valueToJava2D(strand.day()[at], area, plot.getDomainAxisEdge());
            drawn.low[i] = figures.valueToJava2D(strand.low()[at], area, plot.getRangeAxisEdge());
            drawn.high[i] = figures.valueToJava2D(strand.high()[at], area, plot.getRangeAxisEdge());
        }
        return drawn;
    }

    int size() {
        return items.length;
    }

    /// Those whose items are wanted.
    DrawnStrand only(IntPredicate wanted) {
        var kept = IntStream.range(0, items.length)
                .filter(i -> wanted.test(items[i]))
                .toArray();
        return kept.length == items.length
                ? this
                : new DrawnStrand(
                        IntStream.of(kept).map(i -> items[i]).toArray(),
                        chosen(day, kept),
                        chosen(x, kept),
                        chosen(low, kept),
                        chosen(high, kept),
                        perDay,
                        perPlace);
    }

    private static double[] chosen(double[] from, int[] kept) {
        return IntStream.of(kept).mapToDouble(i -> from[i]).toArray();
    }
}

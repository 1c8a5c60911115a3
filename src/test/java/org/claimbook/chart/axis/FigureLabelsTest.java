package org.claimbook.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.axis.NumberTick;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class FigureLabelsTest {
    /// With letters of 10 units, whose lines are 13.2 high.
    private static List<String> labels(double low, double high, double height) {
        var theme = new Theme(ChartLook.forWidth(500).withBase(10));
        var range = new Range(Math.log10(low), Math.log10(high));
        return new FigureAxis(theme, FigureScale.LOGARITHMIC, range, FigureLabels.RATIOS)
                .ticks(height).stream().map(NumberTick::getText).toList();
    }

    @Test
    void ratiosAreWrittenAsMultiples() {
        assertEquals(List.of("\u00D70.5", "\u00D71", "\u00D72"), labels(0.4, 2.5, 200));
    }

    @Test
    void aNarrowBandHasFinerSteps() {
        assertEquals(List.of("\u00D70.95", "\u00D71.00", "\u00D71.05"), labels(0.93, 1.07, 100));
    }

    @Test
    void whereThereIsHardlyRoomOneAndTheFarthestRoundRatioRemain() {
        assertEquals(List.of("\u00D71", "\u00D75"), labels(0.9, 6, 30));
        assertEquals(List.of("\u00D71", "\u00D70.2"), labels(0.15, 1.1, 30));
    }

    @Property
    void oneIsAlwaysWritten(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double low,
            @ForAll @DoubleRange(min = 1.01, max = 900) double high,
            @ForAll @DoubleRange(min = 20, max = 900) double height) {
        assertTrue(labels(low, high, height).stream().anyMatch(label -> label.matches("\u00D71(\\.0+)?")));
    }
}

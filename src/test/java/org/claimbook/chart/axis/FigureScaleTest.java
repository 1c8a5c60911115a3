package org.claimbook.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.axis.NumberTick;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class FigureScaleTest {
    @Test
    void countsStartAtZero() {
        assertEquals(new Range(0, 12_000), FigureScale.LINEAR.around(2_606, 10_980));
        assertEquals(new Range(0, 25_000), FigureScale.LINEAR.around(20_842, 20_842));
    }

    @Test
    void figuresWithinTheTopTenthDoNot() {
        assertEquals(new Range(9_900, 10_000), FigureScale.LINEAR.around(9_901, 9_999));
    }

    @Test
    void negativeFiguresGoBelowZero() {
        assertEquals(new Range(-50, 200), FigureScale.LINEAR.around(-12, 190));
    }

    @Test
    void noFiguresButZeroGetAScaleAllTheSame() {
        assertEquals(new Range(0, 1), FigureScale.LINEAR.around(0, 0));
    }

    @Test
    void stepsHaveTheDecimalsThatTheyNeed() {
        assertEquals(0, LinearSteps.decimals(2_500));
        assertEquals(1, LinearSteps.decimals(2.5));
        assertEquals(2, LinearSteps.decimals(0.25));
        assertEquals(3, LinearSteps.decimals(0.005));
    }

    @Test
    void labelsAreThoseOfTheLocale() {
        var axis = new FigureAxis(new Theme(ChartLook.forWidth(500)), FigureScale.LINEAR, new Range(0, 12_000));
        assertEquals(
                List.of("0", "4,000", "8,000", "12,000"),
                axis.ticks(60).stream().map(NumberTick::getText).toList());
    }

    /// In binary arithmetic 23,670 times 0.01 is a little more than 236.7.
    @Test
    void noFigureFallsOffTheScaleByRounding() {
        var range = FigureScale.LINEAR.around(236.7, 236.75);
        assertTrue(range.getLowerBound() <= 236.7 && range.getUpperBound() >= 236.75, range::toString);
    }

    @Property
    void theRangeHoldsAllFigures(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double a,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double b) {
        var range = FigureScale.LINEAR.around(Math.min(a, b), Math.max(a, b));
        assertTrue(range.getLowerBound() <= Math.min(a, b) && range.getUpperBound() >= Math.max(a, b));
    }

    @Property
    void linesNeverCrowd(
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double top, @ForAll @IntRange(min = 10, max = 800) int height) {
        var theme = new Theme(ChartLook.forWidth(500));
        var ticks = new FigureAxis(theme, FigureScale.LINEAR, new Range(0, top)).ticks(height);
        assertTrue(ticks.size() <= 8, ticks::toString);
        if (ticks.size() > 2) {
            var apart = (ticks.get(1).getValue() - ticks.get(0).getValue()) / top * height;
            assertTrue(apart > 1.2 * theme.axisLabel().lineHeight(), () -> apart + " apart");
        }
    }

    @Test
    void twoNumbersStandOnALowScaleWhereThereIsRoomForThem() {
        // One step of the whole would be 100,000, and leave only 0.
        var ticks = FigureScale.LINEAR.ticks(new Range(0, 66_000), 1.5);
        assertEquals(
                List.of(0.0, 50_000.0),
                ticks.stream().map(FigureScale.Tick::figure).toList());
    }
}

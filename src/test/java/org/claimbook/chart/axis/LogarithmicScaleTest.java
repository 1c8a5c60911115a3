package org.claimbook.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.chart.look.Theme;
import org.jfree.chart.axis.NumberTick;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class LogarithmicScaleTest {
    private static final FigureScale SCALE = FigureScale.LOGARITHMIC;

    private static Range places(double low, double high) {
        return new Range(Math.log10(low), Math.log10(high));
    }

    private static void assertAround(double expectedLow, double expectedHigh, double lowest, double highest) {
        var range = SCALE.around(Math.log10(lowest), Math.log10(highest));
        assertEquals(expectedLow, SCALE.figure(range.getLowerBound()), 1e-9 * expectedLow);
        assertEquals(expectedHigh, SCALE.figure(range.getUpperBound()), 1e-9 * expectedHigh);
    }

    /// Room for so many labels.
    private static List<String> labels(double low, double high, int room) {
        var theme = new Theme(ChartLook.forWidth(500).in(Locale.ENGLISH));
        var height = room * 1.5 * theme.axisLabel().lineHeight() + 0.01;
        return new FigureAxis(theme, SCALE, places(low, high))
                .ticks(height).stream().map(NumberTick::getText).toList();
    }

    @Test
    void onlyFiguresAboveZeroHaveAPlace() {
        assertTrue(SCALE.holds(0.001));
        assertFalse(SCALE.holds(0));
        assertFalse(SCALE.holds(-3));
        assertEquals(3, SCALE.place(1_000), 1e-12);
        assertEquals(0.01, SCALE.figure(-2), 1e-12);
    }

    @Test
    void itEndsAtOneTwoOrFiveTimesAPowerOfTen() {
        assertAround(2_000, 20_000, 2_606, 10_980);
        assertAround(50, 500, 80, 500);
        assertAround(0.2, 5, 0.3, 4);
    }

    @Test
    void oneFigureGetsItsDecade() {
        assertAround(10_000, 100_000, 20_842, 20_842);
        assertAround(1_000, 10_000, 1_000, 1_000);
    }

    @Test
    void figuresCloseTogetherGetCloseEnds() {
        assertAround(36_000, 41_000, 36_200, 40_900);
    }

    @Test
    void oneTwoFiveAreWrittenWhereTheyFit() {
        assertEquals(List.of("2,000", "5,000", "10,000", "20,000"), labels(2_000, 20_000, 6));
        assertEquals(List.of("0.2", "0.5", "1", "2", "5"), labels(0.2, 5, 6));
    }

    @Test
    void fewerWhereTheyDoNot() {
        assertEquals(List.of("1", "3", "10", "30", "100", "300", "1,000"), labels(1, 1_000, 8));
        assertEquals(List.of("1", "10", "100", "1,000"), labels(1, 1_000, 4));
        assertEquals(List.of("1", "1,000", "1,000,000"), labels(1, 1e6, 2));
    }

    @Test
    void aShortPartHasEvenSteps() {
        assertEquals(List.of("20,000", "30,000", "40,000", "50,000"), labels(20_000, 50_000, 6));
    }

    @Property
    void theRangeHoldsAllFigures(
            @ForAll @DoubleRange(min = -9, max = 12) double a, @ForAll @DoubleRange(min = -9, max = 12) double b) {
        var range = SCALE.around(Math.min(a, b), Math.max(a, b));
        assertTrue(range.getLowerBound() <= Math.min(a, b) + 1e-8 && range.getUpperBound() >= Math.max(a, b) - 1e-8);
    }

    @Property
    void linesNeverCrowdAndStandWhereTheirFiguresAre(
            @ForAll @DoubleRange(min = -6, max = 9) double low,
            @ForAll @DoubleRange(min = 0.01, max = 20) double length,
            @ForAll @IntRange(min = 1, max = 40) int room) {
        var ticks = SCALE.ticks(new Range(low, low + length), room);
        assertTrue(ticks.size() <= 12, ticks::toString);
        for (var i = 0; i < ticks.size(); i++) {
            var tick = ticks.get(i);
            assertEquals(tick.place(), Math.log10(tick.figure()), 1e-9);
            if (i > 0) {
                assertTrue(tick.place() - ticks.get(i - 1).place() > 0.9 * length / room, ticks::toString);
            }
        }
    }
}

package org.claimbook.chart.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.compare.Series;
import org.claimbook.model.Figure;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final Series SILENT = Drawn.series(
            "A",
            Drawn.exact("A", "2024-01-01", "1"),
            Drawn.exact("A", "2024-01-03", "2"),
            Drawn.exact("A", "2024-01-05", "3"),
            Drawn.exact("A", "2024-03-05", "4"),
            Drawn.exact("A", "2024-03-07", "0"),
            Drawn.exact("A", "2024-03-09", "5"));

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    @Test
    void aLongSilenceIsAGapFromTheLastFigureToTheNext() {
        var gaps = Gaps.of(Trace.of(SILENT));
        assertArrayEquals(new double[] {day("2024-01-05")}, gaps.from());
        assertArrayEquals(new double[] {day("2024-03-05")}, gaps.to());
        assertEquals(1, gaps.silences());
        assertTrue(gaps.isAtEnd(day("2024-01-05")));
        assertTrue(gaps.isAtEnd(day("2024-03-05")));
        assertFalse(gaps.isAtEnd(day("2024-03-07")));
        assertFalse(gaps.isBetween(day("2024-01-03"), day("2024-01-05")));
        assertTrue(gaps.isBetween(day("2024-01-05"), day("2024-03-05")));
        assertFalse(gaps.isBetween(day("2024-03-05"), day("2024-03-07")));
    }

    @Test
    void aFigureWithoutAPlaceIsAGapButNoSilence() {
        var gaps = Gaps.of(Trace.of(SILENT, FigureScale.LOGARITHMIC));
        assertEquals(2, gaps.from().length);
        assertEquals(1, gaps.silences());
        assertTrue(gaps.isBetween(day("2024-03-05"), day("2024-03-09")));
    }

    @Test
    void interpolatedNumbersBreakNoSilence() {
        var figures = new ArrayList<Plotted>();
        SILENT.points().forEach(point -> figures.add(Plotted.own(point)));
        var after = SILENT.points().get(3);
        var between = new Series.Point(LocalDate.of(2024, 2, 4), after.claim());
        figures.add(3, new Plotted(between, Figure.exact("3.5"), Footing.INTERPOLATED));
        var trace = Trace.of("A", FigureScale.LINEAR, List.copyOf(figures), new Interpolation(Locale.ENGLISH));
        var gaps = Gaps.of(trace);
        assertEquals(1, gaps.silences());
        assertTrue(gaps.isBetween(day("2024-01-05"), day("2024-02-04")));
        assertTrue(gaps.isBetween(day("2024-02-04"), day("2024-03-05")));
    }
}

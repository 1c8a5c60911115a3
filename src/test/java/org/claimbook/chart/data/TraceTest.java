package org.claimbook.chart.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.claimbook.chart.Drawn;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void rangesDoNotCarryTheLine() {
        var trace = Trace.of(Drawn.series(
                "A",
                Drawn.exact("A", "2024-01-01", "10"),
                Drawn.between("A", "2024-01-05", "12", "20"),
                Drawn.of("A", "2024-01-09", Qualifier.AT_LEAST, "15")));
        assertArrayEquals(new int[] {0, 2}, trace.line().item());
        assertArrayEquals(new int[] {1}, trace.ranges().item());
        assertEquals(15, trace.line().low()[1]);
        assertEquals(15, trace.line().high()[1]);
        assertEquals(20, trace.ranges().high()[0]);
    }

    @Test
    void aClaimWithoutANumberIsNotDrawn() {
        var trace = Trace.of(Drawn.series("A", Drawn.claim("A", "2024-01-01", Figure.unknown("heavy losses"))));
        assertEquals(0, trace.size());
    }

    @Test
    void aMonthIsDrawnOnItsLastDayAndSpansTheWhole() {
        var trace = Trace.of(Drawn.series("A", Drawn.exact("A", "2024-11", "10")));
        assertEquals((double) LocalDate.of(2024, 11, 30).toEpochDay(), trace.day(0));
        assertEquals((double) LocalDate.of(2024, 11, 1).toEpochDay(), trace.firstDay(0));
    }

    @Test
    void aSeriesIsCalledByWhatNineInTenOfItsFiguresAre() {
        var bounds = Drawn.of("A", "2024-01-01", Qualifier.AT_LEAST, "10");
        var more = Drawn.of("A", "2024-01-02", Qualifier.MORE_THAN, "11");
        var exact = Drawn.exact("A", "2024-01-03", "12");
        assertEquals(
                Tenors.Tenor.AT_LEAST,
                Trace.of(Drawn.series("A", bounds, more)).tenors().most());
        assertEquals(
                Tenors.Tenor.OTHER,
                Trace.of(Drawn.series("A", bounds, exact)).tenors().most());
        assertEquals(Tenors.Tenor.OTHER, Trace.of(Drawn.series("A")).tenors().most());
    }

    @Test
    void aSilenceIsLongAgainstWhatIsUsual() {
        var daily = Trace.of(Drawn.daily("A", 20, day -> day)).line().day();
        assertEquals(30, Gaps.longFrom(daily));
        var two = Trace.of(Drawn.series("A", Drawn.exact("A", "2022-01-01", "1"), Drawn.exact("A", "2024-01-01", "2")));
        assertTrue(Double.isInfinite(Gaps.longFrom(two.line().day())));
    }
}

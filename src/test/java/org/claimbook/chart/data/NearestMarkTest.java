package org.claimbook.chart.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.chart.Drawn;
import org.junit.jupiter.api.Test;

class NearestMarkTest {
    private static final long JANUARY = LocalDate.of(2024, 1, 1).toEpochDay();

    /// Ten units a day from 1 January at the left edge, one unit a figure from 1,000 at the top.
    private static NearestMark over(Trace... traces) {
        return new NearestMark(new TraceDataset(List.of(traces)), scale(10, -10.0 * JANUARY), scale(-1, 1000));
    }

    private static NearestMark.Scale scale(double factor, double offset) {
        return new NearestMark.Scale() {
            @Override
            public double toPicture(double data) {
                return factor * data + offset;
            }

            @Override
            public double toData(double picture) {
                return (picture - offset) / factor;
            }
        };
    }

    @Test
    void findsTheNearestOfAllSeries() {
        var low = Trace.of(Drawn.daily("A", 30, day -> 100));
        var high = Trace.of(Drawn.daily("B", 30, day -> 140));
        var mark = over(low, high).find(98, 870, 50, _ -> true).orElseThrow();
        assertEquals(1, mark.series());
        assertEquals("B 2024-01-11", mark.point().claim().uid());
        assertEquals(100, mark.x());
        assertEquals(860, mark.y());
    }

    @Test
    void passesOverWhatIsHiddenOrOutOfReach() {
        var trace = Trace.of(Drawn.daily("A", 30, day -> 100));
        assertTrue(over(trace).find(100, 900, 5, _ -> false).isEmpty());
        assertTrue(over(trace).find(100, 894, 5, _ -> true).isEmpty());
        assertTrue(over(trace).find(100, 895, 5, _ -> true).isPresent());
    }

    @Test
    void aRangeIsHitAnywhereBetweenItsEnds() {
        var trace = Trace.of(Drawn.series("A", Drawn.between("A", "2024-01-11", "100", "300")));
        assertEquals(
                "A 2024-01-11",
                over(trace)
                        .find(101, 720, 3, _ -> true)
                        .orElseThrow()
                        .point()
                        .claim()
                        .uid());
    }
}

package org.claimbook.chart.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.Drawn;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.junit.jupiter.api.Test;

class StacksTest {
    private static Series series(String source, String... datesAndNumbers) {
        var claims = new Claim[datesAndNumbers.length / 2];
        for (var i = 0; i < claims.length; i++) {
            claims[i] = Drawn.exact(source, datesAndNumbers[2 * i], datesAndNumbers[2 * i + 1]);
        }
        return Drawn.series(source, claims);
    }

    @Test
    void oneSourceIsDrawnOverAllDatesForWhichItStatesParts() {
        var whole = Drawn.matrix(series("A", "2024-11-01", "10", "2024-12-01", "20"), series("B", "2024-11-01", "9"));
        var killed = Drawn.part("killed", series("A", "2024-11-01", "4", "2025-01-01", "9"));
        var wounded = Drawn.part("wounded", series("A", "2024-11-01", "6"));
        var stacks = Stacks.of(whole, List.of(killed, wounded));
        assertFalse(stacks.bySource());
        assertEquals(
                List.of(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 1, 1)),
                stacks.stacks().stream().map(Stack::date).toList());
        assertEquals(10, stacks.stacks().getFirst().stated());
        // Nothing is carried over from another date: of 1 January no total is known.
        assertNull(stacks.stacks().getLast().total());
        assertFalse(stacks.stacks().getLast().complete());
        assertEquals(List.of("B"), stacks.without());
    }

    @Test
    void severalSourcesAreDrawnEachAtItsLastDateWithParts() {
        var whole = Drawn.matrix(series("A", "2024-11-01", "10", "2024-12-01", "20"), series("B", "2024-11-03", "9"));
        var killed =
                Drawn.part("killed", series("B", "2024-11-03", "5"), series("A", "2024-10-01", "1", "2024-11-01", "4"));
        var stacks = Stacks.of(whole, List.of(killed));
        assertTrue(stacks.bySource());
        assertEquals(
                List.of("A", "B"), stacks.stacks().stream().map(Stack::source).toList());
        assertEquals(LocalDate.of(2024, 11, 1), stacks.stacks().getFirst().date());
        assertFalse(stacks.ofOneDate());
    }

    @Test
    void ofManyDatesTheLastOfEachSpanIsDrawn() {
        var days = Drawn.daily("A", 100, day -> day);
        var stacks = Stacks.of(Drawn.matrix(days), List.of(Drawn.part("killed", days)));
        // 1 January to 9 April 2024 touch 15 weeks.
        assertEquals(Bucket.WEEK, stacks.every());
        assertEquals(15, stacks.stacks().size());
        assertEquals(100, stacks.dates());
        assertEquals(LocalDate.of(2024, 1, 7), stacks.stacks().getFirst().date());
        assertEquals(LocalDate.of(2024, 4, 9), stacks.stacks().getLast().date());
    }

    @Property
    void noMoreSpansThanAreAskedFor(
            @ForAll @IntRange(min = 0, max = 80_000) int days, @ForAll @IntRange(min = -900, max = 900) int start) {
        var first = LocalDate.of(2000, 1, 1).plusDays(start);
        var last = first.plusDays(days);
        var bucket = Bucket.of(first, last, 30);
        var spans =
                first.datesUntil(last.plusDays(1)).map(bucket::start).distinct().count();
        assertTrue(spans <= 30, () -> bucket + " " + spans);
    }

    @Test
    void spansBeginWhereTheCalendarSaysSo() {
        var day = LocalDate.of(2024, 11, 6);
        assertEquals(LocalDate.of(2024, 11, 4), Bucket.WEEK.start(day));
        assertEquals(LocalDate.of(2024, 11, 1), Bucket.MONTH.start(day));
        assertEquals(LocalDate.of(2024, 10, 1), Bucket.QUARTER.start(day));
        assertEquals(LocalDate.of(2024, 1, 1), Bucket.YEAR.start(day));
        assertEquals(LocalDate.of(2020, 1, 1), Bucket.DECADE.start(day));
    }
}

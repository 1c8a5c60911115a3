package org.claimbook.chart.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimbook.chart.look.Wording;
import org.junit.jupiter.api.Test;

class DateBucketsTest {
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private static List<LocalDate> days(int count) {
        return IntStream.range(0, count)
                .mapToObj(LocalDate.of(2024, 1, 1)::plusDays)
                .toList();
    }

    @Test
    void allDatesStandWhereTheyFit() {
        assertEquals(new DateBuckets(List.of(0, 1, 2), ""), DateBuckets.of(days(3), 3, ENGLISH));
    }

    @Test
    void theLastDateOfEachWeekStandsForIt() {
        assertEquals(new DateBuckets(List.of(6, 13), "7 days"), DateBuckets.of(days(14), 2, ENGLISH));
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        // 2024: 31 + 29 + 31 + 30 days; 21 days would make six columns.
        assertEquals(new DateBuckets(List.of(30, 59, 90, 120), "a month"), DateBuckets.of(days(121), 4, ENGLISH));
    }

    @Property(tries = 300)
    void chosenDatesFitAndEndWithTheLast(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 60_000) Integer> days,
            @ForAll @IntRange(min = 1, max = 60) int most) {
        var dates = new TreeSet<>(days)
                .stream().map(day -> LocalDate.ofEpochDay(day)).toList();
        var chosen = DateBuckets.of(dates, most, ENGLISH).chosen();
        assertTrue(chosen.size() <= most && !chosen.isEmpty());
        assertEquals(dates.size() - 1, chosen.getLast());
        assertEquals(chosen, chosen.stream().sorted().distinct().toList());
    }
}

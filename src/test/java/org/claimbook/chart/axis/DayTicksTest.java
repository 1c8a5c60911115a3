package org.claimbook.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.look.Wording;
import org.junit.jupiter.api.Test;

class DayTicksTest {
    private static final long FIRST = LocalDate.of(2024, 10, 25).toEpochDay();

    /// Letters of 5 units, 10 between labels.
    private final DayTicks chooser = new DayTicks(new Wording(Locale.ENGLISH), label -> 5 * label.length(), 10, FIRST);

    private List<String> labels(String first, String last, double length) {
        return chooser
                .between(
                        (double) LocalDate.parse(first).toEpochDay(),
                        (double) LocalDate.parse(last).toEpochDay(),
                        length)
                .stream()
                .map(DayTicks.Tick::label)
                .toList();
    }

    @Test
    void oneYearAndAHalfIsMarkedByQuarters() {
        assertEquals(
                List.of("Jan 2024", "Apr", "Jul", "Oct", "Jan 2025", "Apr", "Jul"),
                labels("2024-01-01", "2025-07-01", 330));
    }

    @Test
    void elevenDaysAreMarkedEverySecondDayFromTheFirstOn() {
        assertEquals(
                List.of("25 Oct 2024", "27 Oct", "29 Oct", "31 Oct", "2 Nov", "4 Nov"),
                labels("2024-10-25", "2024-11-05", 320));
    }

    @Test
    void aMonthIsMarkedByWeeks() {
        assertEquals(
                List.of("25 Oct 2024", "1 Nov", "8 Nov", "15 Nov", "22 Nov"), labels("2024-10-24", "2024-11-24", 300));
    }

    @Test
    void aQuarterIsMarkedByHalfMonths() {
        assertEquals(
                List.of("1 Jan 2024", "15 Jan", "1 Feb", "15 Feb", "1 Mar", "15 Mar"),
                labels("2024-01-01", "2024-03-28", 420));
    }

    @Test
    void centuriesAreMarkedByYears() {
        assertEquals(List.of("1800", "1850", "1900", "1950", "2000"), labels("1780-01-01", "2020-01-01", 250));
    }

    @Property
    void labelsNeverTouch(
            @ForAll @IntRange(min = -200_000, max = 30_000) int first,
            @ForAll @IntRange(min = 1, max = 300_000) int days,
            @ForAll @DoubleRange(min = 60, max = 3_000) double length) {
        var ticks = chooser.between(first, first + days, length);
        for (var i = 1; i < ticks.size(); i++) {
            var apart = (ticks.get(i).day() - ticks.get(i - 1).day()) * length / days;
            var needed = 5
                    * (ticks.get(i).label().length() + ticks.get(i - 1).label().length())
                    / 2.0;
            assertTrue(apart >= needed, ticks::toString);
        }
    }

    @Property
    void aPictureOfSomeWidthHasADate(
            @ForAll @IntRange(min = -100_000, max = 30_000) int first,
            @ForAll @IntRange(min = 3, max = 100_000) int days) {
        assertTrue(!chooser.between(first, first + days, 400).isEmpty());
    }
}

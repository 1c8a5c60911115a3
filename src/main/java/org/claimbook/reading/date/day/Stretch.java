package org.claimbook.reading.date.day;

import java.time.LocalDate;

/// Days of the calendar, from the first to the last.
public record Stretch(LocalDate start, LocalDate end) {
    public static Stretch day(LocalDate day) {
        return new Stretch(day, day);
    }

    public boolean isDay() {
        return start.equals(end);
    }
}

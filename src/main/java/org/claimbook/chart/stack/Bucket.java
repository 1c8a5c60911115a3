package org.claimbook.chart.stack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// Spans of the calendar, of each of which one date is drawn.
enum Bucket {
    WEEK("week", 0),
    MONTH("month", 1),
    QUARTER("quarter", 3),
    YEAR("year", 12),
    DECADE("decade", 120);

    private final String noun;
    private final int months;

    Bucket(String noun, int months) {
        this.noun = noun;
        this.months = months;
    }

    String noun() {
        return noun;
    }

    /// The shortest of which at most so many touch the time from one day to another; the longest, if none does.
    static Bucket of(LocalDate first, LocalDate last, int most) {
        for (var bucket : values()) {
            if (bucket.count(first, last) <= most) {
                return bucket;
            }
        }
        return DECADE;
    }

    private long count(LocalDate first, LocalDate last) {
        var from = start(first);
        var to = start(last);
        return 1 + (months == 0 ? ChronoUnit.WEEKS.between(from, to) : ChronoUnit.MONTHS.between(from, to) / months);
    }

    /// The first day of the span in which a day lies.
    LocalDate start(LocalDate day) {
        if (months == 0) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        var month = 12L * day.getYear() + day.getMonthValue() - 1;
        return LocalDate.of(1, 1, 1).plusMonths(Math.floorDiv(month, months) * months - 12);
    }
}

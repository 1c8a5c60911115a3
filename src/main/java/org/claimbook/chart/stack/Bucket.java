package org.claimbook.chart.stack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.claimbook.model.Coded;

/// Spans of the calendar, of each of which one date is drawn.
enum Bucket implements Coded {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    DECADE(120);

    private final int months;

    Bucket(int months) {
        this.months = months;
    }

    /// The shortest of which at most so many touch the time from one day to another; the longest, if none
    /// does.
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

package org.claimbook.book.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest ten; of older ones the newest of each day for two weeks, of each week for
/// two months, of each month for a year. Days, weeks (from Monday) and months are those of UTC.
public final class Retention {
    private static final int NEWEST = 10;
    private static final Duration DAILY = Duration.ofDays(14);
    private static final Duration WEEKLY = Duration.ofDays(62);
    private static final Duration MONTHLY = Duration.ofDays(366);

    private Retention() {}

    /// Those that stay. One dated after now was made before the clock was set back, and stays.
    public static <T> Set<T> kept(List<T> backups, Function<T, Instant> at, Instant now) {
        var newestFirst =
                backups.stream().sorted(Comparator.comparing(at).reversed()).toList();
        var kept = new LinkedHashSet<T>();
        newestFirst.stream().limit(NEWEST).forEach(kept::add);
        newestFirst.stream().filter(each -> at.apply(each).isAfter(now)).forEach(kept::add);
        var days = new HashSet<LocalDate>();
        var weeks = new HashSet<String>();
        var months = new HashSet<YearMonth>();
        for (var backup : newestFirst) {
            var when = at.apply(backup);
            var day = when.atZone(ZoneOffset.UTC).toLocalDate();
            var age = Duration.between(when, now);
            // Each of the three is to know this one, so all are asked.
            var isOfDay = age.compareTo(DAILY) <= 0 && days.add(day);
            var isOfWeek = age.compareTo(WEEKLY) <= 0 && weeks.add(week(day));
            var isOfMonth = age.compareTo(MONTHLY) <= 0 && months.add(YearMonth.from(day));
            if (isOfDay || isOfWeek || isOfMonth) {
                kept.add(backup);
            }
        }
        return kept;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}

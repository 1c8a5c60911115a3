package org.claimbook.chart.grid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimbook.chart.look.Wording;

/// Dates thinned to as many as there are columns for: the last one of each stretch of days, months or years
/// stands for all of it.
///
/// @param chosen positions among the dates, ascending
/// @param stretch "7 days", "a month": of which each chosen date is the last; empty where all dates are
/// chosen
record DateBuckets(List<Integer> chosen, String stretch) {
    /// A stretch of time, counted from the first date in days, from January in months, and from the year 0 in
    /// years.
    private record Stretch(int length, ChronoUnit unit) {
        long number(LocalDate date, LocalDate first) {
            return switch (unit) {
                case DAYS -> ChronoUnit.DAYS.between(first, date) / length;
                case MONTHS -> Math.floorDiv(12L * date.getYear() + date.getMonthValue() - 1, length);
                default -> Math.floorDiv(date.getYear(), length);
            };
        }

        String said(Wording words) {
            var name = switch (unit) {
                case DAYS -> "day";
                case MONTHS -> "month";
                default -> "year";
            };
            return length == 1 ? words.say("heat.stretch." + name) : words.count("heat.stretch." + name + "s", length);
        }
    }

    private static final List<Stretch> STRETCHES = List.of(
            new Stretch(2, ChronoUnit.DAYS),
            new Stretch(3, ChronoUnit.DAYS),
            new Stretch(5, ChronoUnit.DAYS),
            new Stretch(7, ChronoUnit.DAYS),
            new Stretch(10, ChronoUnit.DAYS),
            new Stretch(14, ChronoUnit.DAYS),
            new Stretch(21, ChronoUnit.DAYS),
            new Stretch(1, ChronoUnit.MONTHS),
            new Stretch(42, ChronoUnit.DAYS),
            new Stretch(2, ChronoUnit.MONTHS),
            new Stretch(3, ChronoUnit.MONTHS),
            new Stretch(4, ChronoUnit.MONTHS),
            new Stretch(6, ChronoUnit.MONTHS),
            new Stretch(1, ChronoUnit.YEARS),
            new Stretch(2, ChronoUnit.YEARS),
            new Stretch(5, ChronoUnit.YEARS),
            new Stretch(10, ChronoUnit.YEARS),
            new Stretch(20, ChronoUnit.YEARS),
            new Stretch(50, ChronoUnit.YEARS),
            new Stretch(100, ChronoUnit.YEARS),
            new Stretch(1000, ChronoUnit.YEARS),
            new Stretch(100_000, ChronoUnit.YEARS));

    DateBuckets {
        chosen = List.copyOf(chosen);
    }

    /// @param dates ascending
    /// @param most how many may be chosen, 1 or more
    static DateBuckets of(List<LocalDate> dates, int most, Wording words) {
        if (dates.size() <= most) {
            return new DateBuckets(IntStream.range(0, dates.size()).boxed().toList(), "");
        }
        for (var stretch : STRETCHES) {
            var chosen = last(dates, stretch);
            if (chosen.size() <= most) {
                return new DateBuckets(chosen, stretch.said(words));
            }
        }
        return new DateBuckets(List.of(dates.size() - 1), words.say("heat.stretch.all"));
    }

    private static List<Integer> last(List<LocalDate> dates, Stretch stretch) {
        var chosen = new ArrayList<Integer>();
        for (var i = 0; i < dates.size(); i++) {
            var number = stretch.number(dates.get(i), dates.getFirst());
            if (i == dates.size() - 1 || stretch.number(dates.get(i + 1), dates.getFirst()) != number) {
                chosen.add(i);
            }
        }
        return chosen;
    }
}

package org.claimbook.chart.axis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.claimbook.chart.look.Wording;

/// Chooses the dates that are written under a chart: the most, on a regular step of the calendar, that do not
/// crowd.
///
/// @param words writes the dates
/// @param width of a label, in the picture's units
/// @param space least distance between two labels
/// @param anchor a day that is marked where every second day, or one in a week, is
public record DayTicks(Wording words, ToDoubleFunction<String> width, double space, long anchor) {
    /// @param day days since 1970-01-01
    public record Tick(double day, String label) {}

    /// A step of the calendar: so many days, half months (the 1st and the 15th), months or years.
    private record Step(ChronoUnit unit, int every) {
        /// The first tick on or before a date.
        LocalDate floor(LocalDate date, long anchor) {
            return switch (unit) {
                case DAYS -> date.minusDays(Math.floorMod(date.toEpochDay() - anchor, every));
                case WEEKS -> date.withDayOfMonth(date.getDayOfMonth() < MIDDLE ? 1 : MIDDLE);
                case MONTHS -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / every * every + 1);
                default -> LocalDate.of(Math.floorDiv(date.getYear(), every) * every, 1, 1);
            };
        }

        LocalDate next(LocalDate tick) {
            if (unit != ChronoUnit.WEEKS) {
                return tick.plus(every, unit);
            }
            return tick.getDayOfMonth() < MIDDLE
                    ? tick.withDayOfMonth(MIDDLE)
                    : tick.withDayOfMonth(1).plusMonths(1);
        }
    }

    private static final int MIDDLE = 15;

    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.DAYS, 1),
            new Step(ChronoUnit.DAYS, 2),
            new Step(ChronoUnit.DAYS, 7),
            new Step(ChronoUnit.WEEKS, 2),
            new Step(ChronoUnit.MONTHS, 1),
            new Step(ChronoUnit.MONTHS, 2),
            new Step(ChronoUnit.MONTHS, 3),
            new Step(ChronoUnit.MONTHS, 6),
            new Step(ChronoUnit.YEARS, 1),
            new Step(ChronoUnit.YEARS, 2),
            new Step(ChronoUnit.YEARS, 5),
            new Step(ChronoUnit.YEARS, 10),
            new Step(ChronoUnit.YEARS, 20),
            new Step(ChronoUnit.YEARS, 50),
            new Step(ChronoUnit.YEARS, 100),
            new Step(ChronoUnit.YEARS, 500),
            new Step(ChronoUnit.YEARS, 1000));

    /// More than this many would be noise, however wide the picture is.
    private static final int MOST = 13;

    /// The ticks between two days, on an axis of this length.
    public List<Tick> between(double first, double last, double length) {
        var perDay = length / Math.max(last - first, 1e-9);
        List<Tick> coarser = List.of();
        for (var step : STEPS.reversed()) {
            if ((last - first) / days(step) > 2 * MOST) {
                break;
            }
            var ticks = ticks(step, first, last);
            if (ticks.size() > MOST || crowded(ticks, perDay)) {
                break;
            }
            coarser = ticks;
        }
        return coarser;
    }

    private static double days(Step step) {
        return step.every() * step.unit().getDuration().toDays();
    }

    private boolean crowded(List<Tick> ticks, double perDay) {
        for (var i = 1; i < ticks.size(); i++) {
            var before = ticks.get(i - 1);
            var tick = ticks.get(i);
            var between = (width.applyAsDouble(before.label()) + width.applyAsDouble(tick.label())) / 2;
            if ((tick.day() - before.day()) * perDay < between + space) {
                return true;
            }
        }
        return false;
    }

    private List<Tick> ticks(Step step, double first, double last) {
        var ticks = new ArrayList<Tick>();
        var date = step.floor(LocalDate.ofEpochDay((long) Math.floor(first)), anchor);
        while (date.toEpochDay() < first) {
            date = step.next(date);
        }
        var year = Integer.MIN_VALUE;
        for (; date.toEpochDay() <= last; date = step.next(date)) {
            ticks.add(new Tick(date.toEpochDay(), words.date(date, pattern(step, date.getYear() != year))));
            year = date.getYear();
        }
        return ticks;
    }

    /// The year stands with the first tick and with the first of each year.
    private static String pattern(Step step, boolean newYear) {
        return switch (step.unit()) {
            case DAYS, WEEKS -> newYear ? "d MMM yyyy" : "d MMM";
            case MONTHS -> newYear ? "LLL yyyy" : "LLL";
            default -> "yyyy";
        };
    }
}

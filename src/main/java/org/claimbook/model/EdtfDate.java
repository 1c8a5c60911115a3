package org.claimbook.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A date as precise as it is known: a day, a month or a year, sure or not.
///
/// Written in the Extended Date/Time Format, level 1 (Library of Congress, 2019): `2024-11-05`, `2024-11`, `2024`, with
/// `?` for uncertain, `~` for approximate, `%` for both.
///
/// @param year from 1 to 9999
/// @param month 1 to 12, or 0 where only the year is known
/// @param day 1 to 31, or 0 where only the month is known
public record EdtfDate(int year, int month, int day, boolean uncertain, boolean approximate)
        implements Comparable<EdtfDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]?)");

    /// @throws IllegalArgumentException where there is no such date
    public EdtfDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("no such date");
        }
        if (day < 0 || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("no such day");
        }
    }

    public static EdtfDate of(LocalDate date) {
        return new EdtfDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false, false);
    }

    /// Reads one date; anything else is bad with a reason.
    public static Parsed<EdtfDate> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Parsed.bad("expected a date like 2024-11-05, 2024-11 or 2024");
        }
        var mark = match.group(4);
        try {
            return Parsed.good(new EdtfDate(
                    Integer.parseInt(match.group(1)),
                    match.group(2) == null ? 0 : positive(match.group(2)),
                    match.group(3) == null ? 0 : positive(match.group(3)),
                    mark.equals("?") || mark.equals("%"),
                    mark.equals("~") || mark.equals("%")));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Parsed.bad("there is no such day in the calendar");
        }
    }

    private static int positive(String digits) {
        var number = Integer.parseInt(digits);
        if (number == 0) {
            throw new IllegalArgumentException("no such day");
        }
        return number;
    }

    public boolean isDay() {
        return day > 0;
    }

    /// The first day that this can mean: the date itself, or the first of its month or year.
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /// The last day that this can mean; by it as-of dates are ordered and aligned.
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return month > 0
                ? YearMonth.of(year, month).atEndOfMonth()
                : YearMonth.of(year, 12).atEndOfMonth();
    }

    /// By last day, then the wider span after the narrower, then the surer first.
    @Override
    public int compareTo(EdtfDate other) {
        var byDay = last().compareTo(other.last());
        if (byDay != 0) {
            return byDay;
        }
        var bySpan = other.first().compareTo(first());
        return bySpan != 0 ? bySpan : Integer.compare(doubt(), other.doubt());
    }

    private int doubt() {
        return (uncertain ? 2 : 0) + (approximate ? 1 : 0);
    }

    private String mark() {
        return uncertain ? (approximate ? "%" : "?") : (approximate ? "~" : "");
    }

    /// The EDTF form, which [#parse] reads back.
    @Override
    public String toString() {
        var digits = Integer.toString(year);
        var form = new StringBuilder(11).repeat('0', 4 - digits.length()).append(digits);
        if (month > 0) {
            form.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day > 0) {
            form.append(day < 10 ? "-0" : "-").append(day);
        }
        return form.append(mark()).toString();
    }
}

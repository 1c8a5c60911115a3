package org.claimbook.ui.text;

import java.text.ParsePosition;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;

/// Reads dates as people write them: in EDTF, and as the window itself shows them, "≈ 5 Nov 2024?", with the
/// name of the month short or in full, or "5.11.2024", day first.
///
/// Days with slashes are not read: "5/11/2024" is another day in London than in New York.
public final class DateText {
    private final List<DateTimeFormatter> days;
    private final List<DateTimeFormatter> months;

    /// @param locale whose names of months are read
    public DateText(Locale locale) {
        days = Stream.concat(
                        Stream.of("d.M.u"),
                        Stream.of("MMM", "MMMM", "LLL", "LLLL")
                                .flatMap(name -> Stream.of("d " + name + " u", name + " d u")))
                .map(pattern -> formatter(pattern, locale))
                .toList();
        months = Stream.of("M.u", "MMM u", "MMMM u", "LLL u", "LLLL u")
                .map(pattern -> formatter(pattern, locale))
                .toList();
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }

    /// The date, or empty where this is none.
    public Optional<EdtfDate> read(String text) {
        var typed = text.strip();
        if (EdtfDate.parse(typed) instanceof Parsed.Good<EdtfDate>(var date)) {
            return Optional.of(date);
        }
        var uncertain = typed.endsWith("?");
        var approximate = typed.startsWith("≈") || typed.startsWith("~");
        var words = typed.substring(approximate ? 1 : 0, typed.length() - (uncertain ? 1 : 0))
                .replace(",", " ")
                .strip()
                .replaceAll("\\s+", " ");
        return plain(words).map(date -> new EdtfDate(date.year(), date.month(), date.day(), uncertain, approximate));
    }

    private Optional<EdtfDate> plain(String words) {
        if (EdtfDate.parse(words) instanceof Parsed.Good<EdtfDate>(var date)) {
            return Optional.of(date);
        }
        return Stream.concat(
                        days.stream().flatMap(form -> fields(form, words).flatMap(DateText::day).stream()),
                        months.stream().flatMap(form -> fields(form, words).flatMap(DateText::month).stream()))
                .findFirst();
    }

    /// The numbers that were read, where the whole text has this form.
    private static Optional<TemporalAccessor> fields(DateTimeFormatter form, String words) {
        var at = new ParsePosition(0);
        var read = form.parseUnresolved(words, at);
        return at.getErrorIndex() < 0 && at.getIndex() == words.length() ? Optional.ofNullable(read) : Optional.empty();
    }

    private static Optional<EdtfDate> day(TemporalAccessor read) {
        return month(read).flatMap(month -> {
            var day = read.get(ChronoField.DAY_OF_MONTH);
            return day >= 1 && day <= month.last().getDayOfMonth()
                    ? Optional.of(new EdtfDate(month.year(), month.month(), day, false, false))
                    : Optional.empty();
        });
    }

    private static Optional<EdtfDate> month(TemporalAccessor read) {
        var year = read.get(ChronoField.YEAR);
        var month = read.get(ChronoField.MONTH_OF_YEAR);
        return year >= 1000 && year <= 9999 && month >= 1 && month <= 12
                ? Optional.of(new EdtfDate(year, month, 0, false, false))
                : Optional.empty();
    }
}

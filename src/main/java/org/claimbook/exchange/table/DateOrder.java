package org.claimbook.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimbook.model.Coded;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Parsed;

/// In which order a file writes the parts of its dates. The year first is understood in any; a time of day
/// after the date does not count.
public enum DateOrder implements Coded {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("(.*\\d)[T ]\\s*\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");

    /// Reads "2024-11-05", and in their orders "5.11.2024" and "11/5/2024".
    public Parsed<EdtfDate> parse(String text) {
        var date = withoutTime(text.strip());
        var parts = NUMBERS.matcher(date);
        return this != YEAR_FIRST && parts.matches() ? read(parts) : expected(EdtfDate.parse(yearFirst(date)));
    }

    /// "2024/11/05" and "2024.11.05" in the form of books.
    private static String yearFirst(String date) {
        return date.matches("\\d{4}([./])\\d\\d\\1\\d\\d")
                ? date.replace('.', '-').replace('/', '-')
                : date;
    }

    private static String withoutTime(String text) {
        // Nearly no text has one, and patterns are slow.
        if (text.indexOf(':') < 0) {
            return text;
        }
        var dated = TIME.matcher(text);
        return dated.matches() ? dated.group(1) : text;
    }

    private Parsed<EdtfDate> read(Matcher parts) {
        var first = Integer.parseInt(parts.group(1));
        var second = Integer.parseInt(parts.group(3));
        var written = Integer.parseInt(parts.group(4));
        var year = parts.group(4).length() == 4 ? written : written + (written < 70 ? 2000 : 1900);
        var day = this == DAY_FIRST ? first : second;
        var month = this == DAY_FIRST ? second : first;
        try {
            return day == 0 || month == 0
                    ? Parsed.bad("there is no such day in the calendar")
                    : Parsed.good(new EdtfDate(year, month, day, false, false));
        } catch (IllegalArgumentException e) {
            return Parsed.bad("there is no such day in the calendar");
        }
    }

    private Parsed<EdtfDate> expected(Parsed<EdtfDate> date) {
        if (this == YEAR_FIRST
                || date instanceof Parsed.Good<EdtfDate>
                || date.toString().contains("no such")) {
            return date;
        }
        return Parsed.bad("expected a date like " + (this == DAY_FIRST ? "5.11.2024" : "11/5/2024") + " or 2024-11-05");
    }
}

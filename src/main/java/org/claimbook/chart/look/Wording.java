package org.claimbook.chart.look;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.text.Phrases;

/// Numbers and dates as a locale writes them, and the words of charts in its language: `chart.properties` and
/// its translations, English where there are none. Not safe for use by several threads.
public final class Wording {
    private static final int MOST_DECIMALS = 12;

    private final Locale locale;
    private final NumberFormat numbers;
    private final Phrases phrases;

    public Wording(Locale locale) {
        this.locale = locale;
        this.numbers = NumberFormat.getNumberInstance(locale);
        this.phrases = Phrases.of("org.claimbook.chart.chart", locale);
        // A typographic minus, as wide as a plus.
        if (numbers instanceof DecimalFormat format && "-".equals(format.getNegativePrefix())) {
            format.setNegativePrefix("\u2212");
        }
    }

    /// The text with its arguments put in.
    public String say(String key, Object... arguments) {
        return phrases.get(key, arguments);
    }

    /// The text for so many of something, in which `{0}` is the number.
    ///
    /// @param more arguments, from `{1}` on
    public String count(String key, long number, Object... more) {
        return phrases.count(key, number, more);
    }

    /// "20,842", with the number's own decimals.
    public String number(BigDecimal number) {
        return number(number, Math.clamp(number.scale(), 0, MOST_DECIMALS));
    }

    /// With exactly so many decimals.
    public String number(Number number, int decimals) {
        numbers.setMinimumFractionDigits(decimals);
        numbers.setMaximumFractionDigits(decimals);
        return numbers.format(number);
    }

    /// "20,842", "≥ 4,053" or "12,000–15,000" in the signs of tables, unbroken; the stated words of a figure
    /// that says no number, or a dash.
    public String figure(Figure figure) {
        var sign = figure.qualifier().sign();
        var stated = figure.statedEnd();
        if (stated != null) {
            return unbroken(sign + number(stated));
        }
        if (figure.low() != null && figure.high() != null) {
            return unbroken(sign + number(figure.low()) + "–" + number(figure.high()));
        }
        return figure.stated() == null || figure.stated().isBlank() ? "–" : figure.stated();
    }

    /// The same in words, to be read aloud: "at least 4,053", "12,000 to 15,000"; "no number" where it says
    /// none.
    public String says(Figure figure) {
        var stated = figure.statedEnd();
        if (stated == null) {
            return figure.low() == null || figure.high() == null
                    ? say("says.none")
                    : say("says.range", number(figure.low()), number(figure.high()));
        }
        var number = number(stated);
        return switch (figure.qualifier()) {
            case ABOUT, NEARLY, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN ->
                say("says." + figure.qualifier().code(), number);
            case EXACT, BETWEEN, ORDER, UNKNOWN -> number;
        };
    }

    /// "5 November 2024", "November 2024" or "2024", as precise as it is known; its spaces do not break.
    public String date(EdtfDate date) {
        return date(date, "LLLL yyyy");
    }

    /// The same after "since", which in some languages wants the month in another case: "з листопада 2024".
    public String since(EdtfDate date) {
        return date(date, "MMMM yyyy");
    }

    private String date(EdtfDate date, String month) {
        var pattern = date.isDay() ? "d MMMM yyyy" : date.month() > 0 ? month : "yyyy";
        var plain = date(date.first(), pattern) + (date.uncertain() ? " (?)" : "");
        return unbroken(date.approximate() ? say("date.about", plain) : plain);
    }

    /// "25 October 2024 to 20 January 2025", or the one date where both are the same.
    public String dates(LocalDate first, LocalDate last) {
        var from = date(EdtfDate.of(first));
        return first.equals(last) ? from : say("date.range", from, date(EdtfDate.of(last)));
    }

    /// Names after each other, of which those that are too many are only counted: "A, B, C and 4 more".
    public String listed(List<String> names, int most) {
        var named = String.join(", ", names.subList(0, Math.min(most, names.size())));
        var more = names.size() - most;
        return more > 0 ? say("text.more", named, more) : named;
    }

    /// The text with spaces at which no line ends.
    public static String unbroken(String text) {
        return text.replace(' ', '\u00A0');
    }

    public String date(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}

package org.claimbook.chart.look;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;

/// Numbers and dates as a locale writes them. Not safe for use by several threads.
public final class Wording {
    private static final int MOST_DECIMALS = 12;

    private final Locale locale;
    private final NumberFormat numbers;

    public Wording(Locale locale) {
        this.locale = locale;
        this.numbers = NumberFormat.getNumberInstance(locale);
        // A typographic minus, as wide as a plus.
        if (numbers instanceof DecimalFormat format && "-".equals(format.getNegativePrefix())) {
            format.setNegativePrefix("\u2212");
        }
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

    /// "20,842", "≥ 4,053" or "12,000–15,000" in the signs of tables, unbroken; the stated words of a figure that
    /// says no number, or a dash.
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

    /// The same in words, to be read aloud: "at least 4,053", "12,000 to 15,000"; "no number" where it says none.
    public String says(Figure figure) {
        var stated = figure.statedEnd();
        if (stated == null) {
            return figure.low() == null || figure.high() == null
                    ? "no number"
                    : number(figure.low()) + " to " + number(figure.high());
        }
        var number = number(stated);
        return switch (figure.qualifier()) {
            case ABOUT -> "about " + number;
            case NEARLY -> "nearly " + number;
            case AT_LEAST -> "at least " + number;
            case MORE_THAN -> "more than " + number;
            case AT_MOST -> "at most " + number;
            case LESS_THAN -> "less than " + number;
            case EXACT, BETWEEN, ORDER, UNKNOWN -> number;
        };
    }

    /// "5 November 2024", "November 2024" or "2024", as precise as it is known; its spaces do not break.
    public String date(EdtfDate date) {
        var pattern = date.isDay() ? "d MMMM yyyy" : date.month() > 0 ? "LLLL yyyy" : "yyyy";
        var text =
                (date.approximate() ? "about " : "") + date(date.first(), pattern) + (date.uncertain() ? " (?)" : "");
        return unbroken(text);
    }

    /// The text with spaces at which no line ends.
    public static String unbroken(String text) {
        return text.replace(' ', '\u00A0');
    }

    public String date(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}

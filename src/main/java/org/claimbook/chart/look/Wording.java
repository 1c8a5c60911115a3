package org.claimbook.chart.look;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimbook.model.EdtfDate;

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

package org.claimbook.ui.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimbook.compare.Quantity;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.jspecify.annotations.Nullable;

/// Writes figures, quantities, numbers and dates the way a reader of one language expects them. Immutable.
///
/// Minus is "−" (U+2212) and a range has "–" between its ends, as in print; days come before months in
/// English too, since the figures are read beside reports from everywhere.
public final class Show {
    private static final char MINUS = '\u2212';

    private final Locale locale;
    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter time;

    private Show(Locale locale) {
        this.locale = locale;
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("LLL uuuu", locale);
        this.minute = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).withZone(ZoneId.systemDefault());
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale).withZone(ZoneId.systemDefault());
    }

    public static Show in(Locale locale) {
        return new Show(locale);
    }

    public Locale locale() {
        return locale;
    }

    /// "20,842", "≥ 4,053", "12,000–15,000", "~ 1,000–10,000"; the words of a figure without numbers, or "–".
    public String figure(Figure figure) {
        var sign = figure.qualifier().sign();
        var end = figure.statedEnd();
        if (end != null) {
            return sign + number(end);
        }
        if (figure.low() != null && figure.high() != null) {
            return sign + number(figure.low()) + "–" + number(figure.high());
        }
        return figure.stated() == null || figure.stated().isBlank() ? "–" : figure.stated();
    }

    /// "5,672", "≤ 5,672", "≥ 12" or "12–15", each end rounded to so many decimals; empty for a quantity
    /// without ends.
    public String quantity(Quantity quantity, int decimals) {
        var low = quantity.low();
        var high = quantity.high();
        if (low == null) {
            return high == null ? "" : "≤ " + number(high, decimals);
        }
        if (high == null) {
            return "≥ " + number(low, decimals);
        }
        var from = number(low, decimals);
        var to = number(high, decimals);
        return from.equals(to) ? from : from + "–" + to;
    }

    /// The exact number, with all its decimals: "1,294.50".
    public String number(BigDecimal number) {
        return number(number, Math.max(0, number.scale()));
    }

    /// The number rounded half up to exactly so many decimals.
    public String number(BigDecimal number, int decimals) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /// "38 %" in the language's way, from a share of 1.
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /// "5 Nov 2024", "Nov 2024" or "2024", with "≈ " before an approximate and "?" after an uncertain one;
    /// empty for none.
    public String date(@Nullable EdtfDate date) {
        if (date == null) {
            return "";
        }
        return (date.approximate() ? "≈ " : "") + plain(date) + (date.uncertain() ? "?" : "");
    }

    private String plain(EdtfDate date) {
        if (date.isDay()) {
            return day.format(date.first());
        }
        return date.month() > 0 ? month.format(date.first()) : Integer.toString(date.year());
    }

    public String date(LocalDate date) {
        return day.format(date);
    }

    /// "5 Nov 2024, 14:05" in this machine's time zone.
    public String moment(Instant at) {
        return minute.format(at);
    }

    /// "14:05" in this machine's time zone.
    public String time(Instant at) {
        return time.format(at);
    }
}

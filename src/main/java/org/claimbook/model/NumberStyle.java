package org.claimbook.model;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a text writes its numbers: which mark stands before the decimals, and so which ones part the thousands.
///
/// Thousands may be parted by spaces of any width, by apostrophes, or by whichever of point and comma is not the
/// decimal
/// mark; groups must be of three digits, so that "31,8" is never read as 318.
///
/// @param decimal '.' or ','
public record NumberStyle(char decimal) {
    public static final NumberStyle ENGLISH = new NumberStyle('.');
    public static final NumberStyle CONTINENTAL = new NumberStyle(',');

    private static final String APOSTROPHES = "'\u2019";

    public static NumberStyle of(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? CONTINENTAL : ENGLISH;
    }

    /// Reads "20 842", "7,905", "1,294.5" or "1e+05" (English), "1.294,5" (continental).
    public Parsed<BigDecimal> parse(String text) {
        var number = stripped(text);
        if (number.isEmpty() || number.length() > 2 * Decimals.MAX_DIGITS) {
            return Parsed.bad("expected a number");
        }
        var negative = number.charAt(0) == '-' || number.charAt(0) == '\u2212';
        var digits = negative || number.charAt(0) == '+' ? number.substring(1) : number;
        var at = digits.lastIndexOf(decimal);
        if (at >= 0 && digits.indexOf(decimal) < at) {
            return Parsed.bad("expected a number with one decimal mark, '" + decimal + "'");
        }
        var whole = ungrouped(at < 0 ? digits : digits.substring(0, at));
        if (whole == null) {
            return Parsed.bad(
                    "expected a number whose thousands stand in groups of three, its decimals after '" + decimal + "'");
        }
        if (whole.startsWith("-")) {
            return Parsed.bad("expected a number with one sign");
        }
        return Decimals.parse((negative ? "-" : "") + whole + (at < 0 ? "" : "." + digits.substring(at + 1)));
    }

    /// The digits without the marks between thousands, or null where these do not stand in threes.
    private @Nullable String ungrouped(String digits) {
        var mark = '\0';
        var lastMark = -1;
        var plain = new StringBuilder(digits.length());
        for (var i = 0; i < digits.length(); i++) {
            var c = digits.charAt(i);
            if (!parts(c)) {
                plain.append(c);
            } else if (i == 0 || (mark != '\0' && (c != mark || i - lastMark != 4)) || (mark == '\0' && i > 3)) {
                return null;
            } else {
                mark = c;
                lastMark = i;
            }
        }
        return mark == '\0' || (digits.length() - lastMark == 4 && isGrouped(plain)) ? plain.toString() : null;
    }

    /// "1,5e3" and "0,123" only look like thousands.
    private static boolean isGrouped(CharSequence plain) {
        return plain.charAt(0) != '0' && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Without the spaces around; unlike [String#strip], also without no-break spaces.
    private static String stripped(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean parts(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR
                || APOSTROPHES.indexOf(c) >= 0
                || c == (decimal == '.' ? ',' : '.');
    }
}

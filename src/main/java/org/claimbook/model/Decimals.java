package org.claimbook.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Exact decimals in the one notation that books hold: digits, at most one point, a leading minus, no exponent.
public final class Decimals {
    /// More digits than any count of anything: a guard against `1e999999999`.
    public static final int MAX_DIGITS = 60;

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?[eE][-+]?\\d{1,3}");

    private Decimals() {}

    /// Reads `1294.50`, `-3` or `1e+05`; the stated precision is kept ("1294.50" has two decimals).
    public static Parsed<BigDecimal> parse(String text) {
        var digits = text.strip();
        if (isSmallWhole(digits)) {
            return Parsed.good(BigDecimal.valueOf(Long.parseLong(digits)));
        }
        if (!PLAIN.matcher(digits).matches() && !SCIENTIFIC.matcher(digits).matches()) {
            return Parsed.bad("expected a number");
        }
        return checked(new BigDecimal(digits));
    }

    /// Nearly all figures; patterns take five times as long.
    private static boolean isSmallWhole(String digits) {
        for (var i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= 18;
    }

    private static Parsed<BigDecimal> checked(BigDecimal number) {
        // 1e+05 has a negative scale, which stands for zeros that plain notation writes out.
        var plain = number.scale() < 0 && number.scale() > -MAX_DIGITS ? number.setScale(0) : number;
        return plain.scale() < 0 || plain.scale() > MAX_DIGITS || plain.precision() > MAX_DIGITS
                ? Parsed.bad("expected a number of at most " + MAX_DIGITS + " digits")
                : Parsed.good(plain);
    }

    /// Plain notation, with the number's own decimals.
    public static String text(BigDecimal number) {
        return number.toPlainString();
    }
}

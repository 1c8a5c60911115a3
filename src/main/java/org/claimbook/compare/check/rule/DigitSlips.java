package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/// The figures of which one slip of the hand makes another: one digit too many, one too few, two neighbours
/// swapped, or the decimal point moved by up to six places, as where thousands or millions are taken for ones.
///
/// A digit mistaken for another is no such slip: with it, nearly every figure would be near every other.
final class DigitSlips {
    private static final int PLACES = 6;

    private final BigDecimal value;
    private final String digits;
    private final Set<BigDecimal> found = new LinkedHashSet<>();

    private DigitSlips(BigDecimal value) {
        this.value = value;
        this.digits = value.abs().toPlainString();
    }

    /// What may have been meant, without zeros at the end and without the figure itself; about 80 for one of six
    /// digits.
    static Set<BigDecimal> of(BigDecimal value) {
        var slips = new DigitSlips(value);
        slips.moves();
        slips.swaps();
        slips.removals();
        slips.insertions();
        slips.found.remove(value.stripTrailingZeros());
        return slips.found;
    }

    private void moves() {
        for (var places = 1; places <= PLACES; places++) {
            found.add(value.scaleByPowerOfTen(places).stripTrailingZeros());
            found.add(value.scaleByPowerOfTen(-places).stripTrailingZeros());
        }
    }

    private void swaps() {
        for (var at = 0; at < digits.length() - 1; at++) {
            var next = digits.charAt(at + 1) == '.' ? at + 2 : at + 1;
            if (digits.charAt(at) != '.') {
                var swapped = new StringBuilder(digits);
                swapped.setCharAt(at, digits.charAt(next));
                swapped.setCharAt(next, digits.charAt(at));
                add(swapped.toString());
            }
        }
    }

    private void removals() {
        for (var at = 0; at < digits.length(); at++) {
            if (digits.charAt(at) != '.') {
                add(digits.substring(0, at) + digits.substring(at + 1));
            }
        }
    }

    private void insertions() {
        for (var at = 0; at <= digits.length(); at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                add(digits.substring(0, at) + digit + digits.substring(at));
            }
        }
    }

    /// Adds what can be written so: nobody writes 0123, .5 or 5. with a bare point.
    private void add(String text) {
        var leading = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
        if (!text.isEmpty() && !leading && !text.startsWith(".") && !text.endsWith(".")) {
            var number = new BigDecimal(text).stripTrailingZeros();
            found.add(value.signum() < 0 ? number.negate() : number);
        }
    }
}

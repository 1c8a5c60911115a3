package org.claimbook.chart.file;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimbook.model.Decimals;
import org.claimbook.model.Parsed;

/// The width or height of a picture, as people write it: "190mm", "9 cm", "7.5in", "1920px".
///
/// @param number above 0
public record Length(double number, Unit unit) {
    /// What a length is measured in.
    public enum Unit {
        MM(25.4),
        CM(2.54),
        IN(1),
        PX(Double.NaN);

        private final double perInch;

        Unit(double perInch) {
            this.perInch = perInch;
        }
    }

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(mm|cm|in|px)");

    /// @throws IllegalArgumentException for nothing, or less
    public Length {
        if (!(number > 0)) {
            throw new IllegalArgumentException("a length of " + number);
        }
    }

    public static Length mm(double number) {
        return new Length(number, Unit.MM);
    }

    public static Length px(int number) {
        return new Length(number, Unit.PX);
    }

    public static Parsed<Length> parse(String text) {
        var match = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return expected();
        }
        var unit = Unit.valueOf(match.group(2).toUpperCase(Locale.ROOT));
        return Decimals.parse(match.group(1).replace(',', '.')).then(number -> {
            var part = unit == Unit.PX && number.stripTrailingZeros().scale() > 0;
            return number.signum() == 0 || part ? expected() : Parsed.good(new Length(number.doubleValue(), unit));
        });
    }

    private static Parsed<Length> expected() {
        return Parsed.bad("expected a length like 190mm, 9cm, 7.5in or 1920px");
    }

    /// So many whole pixels, at least one.
    public long pixels(int dpi) {
        return Math.max(1, Math.round(unit == Unit.PX ? number : number / unit.perInch * dpi));
    }

    /// As it is parsed again: "190mm".
    @Override
    public String toString() {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                + unit.name().toLowerCase(Locale.ROOT);
    }
}

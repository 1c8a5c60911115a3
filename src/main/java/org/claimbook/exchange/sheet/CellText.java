package org.claimbook.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// What a cell says, as text: a number in plain notation, a date as `2024-11-05`, "true" or "false".
final class CellText {
    /// Digits that a binary fraction of 64 bits carries, and that spreadsheets show; those after them are
    /// noise.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private final char decimal;
    private final LocalDate day0;
    private final Map<String, Boolean> dated = new HashMap<>();

    CellText(char decimal, boolean from1904) {
        this.decimal = decimal;
        this.day0 = from1904 ? DAY_0_OF_1904 : DAY_0;
    }

    static boolean isBlank(@Nullable Cell cell) {
        var value = cell == null ? null : cell.getValue();
        return value == null || (value instanceof String text && text.isBlank());
    }

    String of(Cell cell) {
        var value = cell.getValue();
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(number, cell.getDataFormatString());
            case String text
            when cell.getType() == CellType.FORMULA || cell.getType() == CellType.STRING -> unescaped(text);
            default -> value.toString().toLowerCase(Locale.ROOT);
        };
    }

    private String number(BigDecimal number, @Nullable String format) {
        if (format != null && dated.computeIfAbsent(format, CellText::isDate)) {
            return date(number);
        }
        var plain = number.round(DIGITS).stripTrailingZeros();
        var scale = Math.max(plain.scale(), format == null ? 0 : decimals(format));
        var text = plain.setScale(Math.max(scale, 0)).toPlainString();
        return decimal == '.' ? text : text.replace('.', decimal);
    }

    /// "1294.50" is stored as 1294.5; that it was given to the hundredth stands in its format.
    private static int decimals(String format) {
        var places = DECIMALS.matcher(format);
        return places.matches() ? places.group(1).length() : 0;
    }

    private static boolean isDate(String format) {
        var signs = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !signs.contains("general") && (signs.contains("y") || signs.contains("d"));
    }

    private String date(BigDecimal days) {
        var whole = days.setScale(0, RoundingMode.FLOOR).longValue();
        if (Math.abs(whole) > 3_000_000) {
            return days.toPlainString();
        }
        // Excel believes that 1900 was a leap year.
        var date = day0.plusDays(day0.equals(DAY_0) && whole < 60 ? whole + 1 : whole);
        var seconds = days.subtract(BigDecimal.valueOf(whole))
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return seconds == 0
                ? date.toString()
                : date.atStartOfDay().plusSeconds(seconds).toString();
    }

    private static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }
}

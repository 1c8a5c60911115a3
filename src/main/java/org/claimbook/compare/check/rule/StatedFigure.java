package org.claimbook.compare.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.claimbook.model.Figure;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;

/// The words for a number against the figure that is stored for them.
final class StatedFigure {
    private static final String BETWEEN_DIGITS = ".,'’";

    /// How the text's numbers may be written.
    private final List<NumberStyle> styles;

    /// @param language of the text; null where it is not known, so that numbers may be written either way
    StatedFigure(@Nullable String language) {
        styles = language == null
                ? List.of(NumberStyle.ENGLISH, NumberStyle.CONTINENTAL)
                : List.of(NumberStyle.of(Locale.forLanguageTag(language)));
    }

    /// What the stated words read as, where that is not the figure: another number, or another qualifier than
    /// their own. Null where they agree, or cannot be read.
    ///
    /// Words that are a number alone leave the qualifier open, since it may come from others beside them. The
    /// ends of an order ("dozens") come from a preset, which may have been changed since.
    @Nullable
    Figure contradicting(Figure figure) {
        var stated = figure.stated();
        if (stated == null) {
            return null;
        }
        Figure contradicting = null;
        for (var style : styles) {
            if (isPlainly(figure, stated, style)) {
                return null;
            }
            var read = FigureText.read(stated, style).orNull();
            if (read != null && read.qualifier() != Qualifier.UNKNOWN) {
                if (agree(read, figure)) {
                    return null;
                }
                contradicting = contradicting == null ? read : contradicting;
            }
        }
        return contradicting;
    }

    /// Nearly all figures are stated in digits; to look for words takes far longer.
    private static boolean isPlainly(Figure figure, String stated, NumberStyle style) {
        var number = figure.statedEnd();
        if (number == null || stated.isEmpty() || !Character.isDigit(stated.charAt(0))) {
            return false;
        }
        var read = style.parse(stated).orNull();
        return read != null && read.compareTo(number) == 0;
    }

    private static boolean agree(Figure read, Figure figure) {
        return sameNumbers(read, figure)
                && (read.qualifier() == Qualifier.EXACT || read.qualifier() == figure.qualifier());
    }

    /// Whether both say the same number or ends, however they are meant.
    static boolean sameNumbers(Figure read, Figure figure) {
        if (read.qualifier() == Qualifier.ORDER && figure.qualifier() == Qualifier.ORDER) {
            return true;
        }
        var number = read.statedEnd();
        var other = figure.statedEnd();
        if (number != null || other != null) {
            return same(number, other);
        }
        return same(read.low(), figure.low()) && same(read.high(), figure.high());
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }

    /// Whether the words stand in the quote, whatever the white space and case, and not as a piece of a longer
    /// number: "842" is not in "20,842".
    static boolean isIn(String quote, String stated) {
        var text = Spaces.single(quote).toLowerCase(Locale.ROOT);
        var words = Spaces.single(stated).toLowerCase(Locale.ROOT);
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (!cuts(text, at) && !cuts(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a number goes on across this place.
    private static boolean cuts(String text, int at) {
        return (isDigit(text, at - 1) && isDigit(text, at))
                || (isDigit(text, at - 1) && isBetweenDigits(text, at) && isDigit(text, at + 1))
                || (isDigit(text, at) && isBetweenDigits(text, at - 1) && isDigit(text, at - 2));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at >= 0 && at < text.length() && BETWEEN_DIGITS.indexOf(text.charAt(at)) >= 0;
    }
}

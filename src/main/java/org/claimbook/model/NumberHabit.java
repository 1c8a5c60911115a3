package org.claimbook.model;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How somebody types numbers, who also copies them from texts that write them otherwise.
///
/// "7,905" from an English report is 7905, and to a Ukrainian 7.905. A mark that parts thousands in the
/// language itself is taken for that, and a number that makes sense in one way only is read in that way;
/// where both make sense, nobody is to guess.
///
/// @param own the usual way in the language
/// @param group what parts the thousands in the language; may be a no-break space
/// @param script in which the language is written
public record NumberHabit(NumberStyle own, char group, Character.UnicodeScript script) {
    /// What the marks of a number say of how it is written.
    private enum Sign {
        OWN,
        FOREIGN,
        /// The language's own mark between thousands, where a decimal mark of others could be.
        OWN_GROUP,
        TWOFOLD
    }

    private static final Pattern LONE = Pattern.compile("[-+]?\\d+[.,]\\d+");
    private static final Pattern MARK = Pattern.compile("(?<=\\d)[.,](?=\\d)");

    public static NumberHabit of(Locale locale) {
        return new NumberHabit(
                NumberStyle.of(locale),
                DecimalFormatSymbols.getInstance(locale).getGroupingSeparator(),
                Character.UnicodeScript.of(locale.getDisplayLanguage(locale).codePointAt(0)));
    }

    /// How the numbers in a text are written; empty where they make sense, and another one, in two ways.
    public Optional<NumberStyle> style(String text) {
        var signs = signs(text);
        if (signs.contains(Sign.OWN)) {
            return Optional.of(own);
        }
        if (signs.contains(Sign.FOREIGN)) {
            return Optional.of(foreign());
        }
        return signs.contains(Sign.TWOFOLD) ? Optional.empty() : Optional.of(own);
    }

    private Set<Sign> signs(String text) {
        var signs = EnumSet.noneOf(Sign.class);
        var plain = FigureText.plain(text);
        var numbers = FigureText.DIGITS.matcher(plain);
        while (numbers.find()) {
            sign(numbers.group(), FigureWords.magnitude(plain.substring(numbers.end())))
                    .ifPresent(signs::add);
        }
        return signs;
    }

    /// @param word what multiplies it: "million"; empty for nothing
    private Optional<Sign> sign(String number, String word) {
        var here = own.parse(number).orNull();
        var there = foreign().parse(number).orNull();
        var lone = number.indexOf(group) >= 0 && LONE.matcher(number).matches();
        if (here == null) {
            // "31,8" in English: as likely as decimals is a digit that was left out.
            return there == null || lone ? Optional.empty() : Optional.of(Sign.FOREIGN);
        }
        if (there == null) {
            return Optional.of(Sign.OWN);
        }
        if (here.compareTo(there) == 0) {
            return Optional.empty();
        }
        if (word.isEmpty()) {
            return Optional.of(lone ? Sign.OWN_GROUP : Sign.TWOFOLD);
        }
        // Nobody writes "1 294 million": in words of the language, its own decimal mark is one.
        var isOwnWord = Character.UnicodeScript.of(word.codePointAt(0)) == script;
        return Optional.of(isOwnWord && number.indexOf(own.decimal()) >= 0 ? Sign.OWN : Sign.TWOFOLD);
    }

    private NumberStyle foreign() {
        return own.equals(NumberStyle.ENGLISH) ? NumberStyle.CONTINENTAL : NumberStyle.ENGLISH;
    }

    /// The way of writing in which the first mark of a text parts thousands, or stands before decimals.
    public NumberStyle style(String text, boolean thousands) {
        var mark = MARK.matcher(text);
        return !mark.find()
                ? own
                : mark.group().equals(",") == thousands ? NumberStyle.ENGLISH : NumberStyle.CONTINENTAL;
    }

    /// The number with its thousands parted, so that [#style] is no question.
    String write(BigDecimal number) {
        var plain = Decimals.text(number);
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var parted = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", String.valueOf(group));
        var written = parted + (point < 0 ? "" : own.decimal() + plain.substring(point + 1));
        return style(written).isEmpty() ? written + '0' : written;
    }
}

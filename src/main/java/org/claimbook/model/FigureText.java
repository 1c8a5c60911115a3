package org.claimbook.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A figure as a person types it, "over 20,000" or "12–15 thousand": read and written.
///
/// What is not wholly understood is bad, with a reason: a word left over may turn the meaning of a number
/// round.
public final class FigureText {
    private static final int LONGEST = 200;
    private static final String EXPECTED =
            "expected a number, alone or as in over 20,000, about 45,000 or 12,000–15,000, or else unknown";
    /// A number in digits, with whatever marks.
    static final Pattern DIGITS = Pattern.compile("[-+]?\\d+(?:[ .,'’]\\d+)*(?:e[-+]?\\d+)?");
    private static final Pattern ORDER = Pattern.compile("order (.+)");

    private final String stated;
    private final String text;
    private final NumberStyle style;

    private FigureText(String typed, NumberStyle style) {
        this.stated = typed.strip();
        this.text = plain(typed);
        this.style = style;
    }

    /// Reads a figure; its stated text is the text typed.
    ///
    /// Known are the words of English, Ukrainian and Russian for the qualifiers ("more than", "щонайменше"),
    /// signs ("≥", "500+", "~"), ranges, magnitudes ("thousand", "млн"), orders ("dozens"), and English
    /// numbers up to ninety-nine.
    public static Parsed<Figure> read(String typed, NumberStyle style) {
        return typed.length() > LONGEST ? Parsed.bad(EXPECTED) : new FigureText(typed, style).figure();
    }

    /// The text by which a figure is edited: its stated text where that reads as the figure, else the figure
    /// in the signs of tables ("≥ 500", "12,000–15,000"). [#read] reads it back as the same number.
    public static String show(Figure figure, NumberStyle style) {
        var stated = figure.stated();
        return stated != null && read(stated, style) instanceof Parsed.Good<Figure>(var read) && read.sameNumber(figure)
                ? stated
                : signs(figure, style);
    }

    /// As [#show], for somebody who types numbers so.
    public static String show(Figure figure, NumberHabit habit) {
        var stated = figure.stated();
        return stated != null
                        && habit.style(stated).map(style -> read(stated, style)).orElse(Parsed.bad(EXPECTED))
                                instanceof Parsed.Good<Figure>(var read)
                        && read.sameNumber(figure)
                ? stated
                : signs(figure, habit);
    }

    /// Puts together what a row of a file holds of a figure. Without a qualifier, the stated text tells it;
    /// where that is absent, or a number with words after it, the numbers do: a value is exact, ends are
    /// bounds.
    ///
    /// @param stated the words, which must not contradict the numbers where they alone tell the qualifier
    /// @return bad where there is no figure at all, or the parts do not fit each other
    public static Parsed<Figure> reconcile(
            @Nullable String stated,
            @Nullable Qualifier qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            NumberStyle style) {
        var numberless = value == null && low == null && high == null;
        if (qualifier == Qualifier.UNKNOWN || (qualifier != null && (stated == null || !numberless))) {
            return Figure.reconcile(stated, qualifier, value, low, high);
        }
        if (stated == null) {
            return numberless
                    ? Parsed.bad("expected a figure: stated, value, low, high, or the qualifier unknown")
                    : Figure.reconcile(null, byNumbers(value, low, high), value, low, high);
        }
        var read = read(stated, style);
        if (read instanceof Parsed.Bad<Figure>(var reason)) {
            if (numberless) {
                return read;
            }
            // "574 tanks" is 574; but who knows what "über 7000" means must say so beside it.
            return Character.isDigit(stated.strip().codePointAt(0))
                    ? Figure.reconcile(stated, byNumbers(value, low, high), value, low, high)
                    : Parsed.bad(reason + ", or a qualifier beside it");
        }
        var words = read.orThrow();
        if (numberless) {
            return qualifier == null ? Parsed.good(words) : qualified(words, qualifier);
        }
        return Figure.reconcile(stated, words.qualifier(), value, low, high)
                .then(figure -> figure.sameNumber(words) || figure.qualifier() == Qualifier.ORDER
                        ? Parsed.good(figure)
                        : Parsed.bad("“" + stated + "” says " + signs(words, style) + ", the numbers beside it "
                                + signs(figure, style)));
    }

    private static Parsed<Figure> qualified(Figure words, Qualifier qualifier) {
        if (words.qualifier() == qualifier) {
            return Parsed.good(words);
        }
        var number = words.qualifier() == Qualifier.EXACT ? words.value() : null;
        return number != null && (qualifier.oneSided() || qualifier.shape() == Qualifier.Shape.POINT)
                ? Parsed.good(Figure.of(words.stated(), qualifier, number))
                : Parsed.bad("“" + words.stated() + "” is " + words.qualifier().code() + ", not " + qualifier.code());
    }

    private static Qualifier byNumbers(
            @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (value != null) {
            return Qualifier.EXACT;
        }
        return high == null ? Qualifier.AT_LEAST : low == null ? Qualifier.AT_MOST : Qualifier.BETWEEN;
    }

    /// Lower case, one kind of space, one kind of dash.
    static String plain(String typed) {
        var plain = new StringBuilder(typed.length());
        typed.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
                .map(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' ? '-' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ");
    }

    private Parsed<Figure> figure() {
        if (FigureWords.UNKNOWN.contains(text)) {
            return Parsed.good(Figure.unknown(stated));
        }
        var ends = FigureWords.ORDERS.get(text);
        if (ends != null) {
            return order(BigDecimal.valueOf(ends[0]), BigDecimal.valueOf(ends[1]));
        }
        var readings = new ArrayList<Parsed<Figure>>();
        readings.add(one(Qualifier.EXACT, text));
        FigureWords.BEFORE.forEach((qualifier, words) -> Stream.concat(words.stream(), Stream.of(sign(qualifier)))
                .filter(this::begins)
                .forEach(word -> readings.add(one(qualifier, text.substring(word.length())))));
        FigureWords.AFTER.forEach((qualifier, words) -> words.stream()
                .filter(this::ends)
                .forEach(word -> readings.add(one(qualifier, text.substring(0, text.length() - word.length())))));
        readings.addAll(ranges(text));
        var order = ORDER.matcher(text);
        if (order.matches()) {
            ranges(order.group(1)).forEach(range -> readings.add(range.then(this::order)));
        }
        return best(readings);
    }

    /// The reading that is good, else the most telling reason why there is none.
    private static Parsed<Figure> best(List<Parsed<Figure>> readings) {
        var telling = Stream.<Parsed<Figure>>concat(
                readings.stream().filter(Parsed.Good.class::isInstance),
                readings.stream().filter(reading -> !reading.equals(Parsed.bad(EXPECTED))));
        return telling.findFirst().orElse(Parsed.bad(EXPECTED));
    }

    private static String sign(Qualifier qualifier) {
        return qualifier.sign().strip();
    }

    private boolean begins(String word) {
        return !word.isEmpty()
                && text.startsWith(word)
                && !(isLetter(word, word.length() - 1) && isLetter(text, word.length()));
    }

    private boolean ends(String word) {
        var at = text.length() - word.length();
        return text.endsWith(word) && !(isLetter(word, 0) && isLetter(text, at - 1));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private Parsed<Figure> order(Figure range) {
        return range.low() == null || range.high() == null ? Parsed.bad(EXPECTED) : order(range.low(), range.high());
    }

    private Parsed<Figure> order(BigDecimal low, BigDecimal high) {
        return Parsed.good(new Figure(stated, Qualifier.ORDER, null, low, high));
    }

    private Parsed<Figure> one(Qualifier qualifier, String number) {
        return amount(number).then(Amount::number).map(read -> Figure.of(stated, qualifier, read));
    }

    private List<Parsed<Figure>> ranges(String range) {
        var worded = FigureWords.RANGES.stream()
                .map(form -> form.matcher(range))
                .filter(Matcher::matches)
                .map(ends -> between(ends.group(1), ends.group(2)));
        var dashed = IntStream.range(1, range.length())
                .filter(at -> range.charAt(at) == '-')
                .mapToObj(at -> between(range.substring(0, at), range.substring(at + 1)));
        return Stream.concat(worded, dashed).toList();
    }

    private Parsed<Figure> between(String low, String high) {
        return amount(low).then(from -> amount(high).then(to -> between(from, to)));
    }

    private Parsed<Figure> between(Amount low, Amount high) {
        var shares = low.power == 0 && high.power > 0;
        var from = shares ? new Amount(low.digits, high.power) : low;
        // "Between 500 and 2 million": nobody can tell whether the magnitude is meant for both.
        if (shares && (low.digits.compareTo(BigDecimal.valueOf(1000)) >= 0 || low.digits.compareTo(high.digits) > 0)) {
            return Parsed.bad("expected both ends of the range written in full");
        }
        return from.number()
                .then(least ->
                        high.number().then(most -> Figure.reconcile(stated, Qualifier.BETWEEN, null, least, most)));
    }

    /// A number and the power of ten that words multiply it by.
    private record Amount(BigDecimal digits, int power) {
        Parsed<BigDecimal> number() {
            return Decimals.parse(Decimals.text(digits.movePointRight(power)));
        }
    }

    private Parsed<Amount> amount(String typed) {
        var words = typed.strip();
        var digits = DIGITS.matcher(words);
        if (digits.lookingAt()) {
            var power = power(words.substring(digits.end()).strip());
            return power < 0
                    ? Parsed.bad(EXPECTED)
                    : style.parse(digits.group()).map(number -> new Amount(number, power));
        }
        return spelled(words);
    }

    /// "seven", "two thousand", "a million", or "thousand" alone.
    private static Parsed<Amount> spelled(String words) {
        var space = words.indexOf(' ');
        var first = space < 0 ? words : words.substring(0, space);
        var rest = space < 0 ? "" : words.substring(space + 1);
        var number = FigureWords.ALONE.contains(words) || (first.equals("a") && FigureWords.ALONE.contains(rest))
                ? 1
                : FigureWords.small(first);
        var power = power(FigureWords.ALONE.contains(words) ? words : rest);
        return number < 0 || power < 0
                ? Parsed.bad(EXPECTED)
                : Parsed.good(new Amount(BigDecimal.valueOf(number), power));
    }

    /// The power of ten of "", "thousand", "тис." or "hundred thousand"; -1 for other words.
    private static int power(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        var hundreds = words.startsWith("hundred ") ? 2 : 0;
        var word = words.substring(hundreds == 0 ? 0 : words.indexOf(' ') + 1);
        var power = FigureWords.MAGNITUDES.getOrDefault(
                word.endsWith(".") ? word.substring(0, word.length() - 1) : word, -1);
        return power < 0 || (hundreds > 0 && power < 3) ? -1 : hundreds + power;
    }

    /// The figure in the signs of tables, whatever words it was stated in: "≥ 500", "12,000–15,000".
    public static String signs(Figure figure, NumberStyle style) {
        return signs(figure, number -> grouped(number, style));
    }

    /// As [#signs], for somebody who types numbers so.
    public static String signs(Figure figure, NumberHabit habit) {
        return signs(figure, habit::write);
    }

    private static String signs(Figure figure, Function<BigDecimal, String> written) {
        var low = figure.low();
        var high = figure.high();
        var number = figure.statedEnd();
        if (number != null) {
            return figure.qualifier().sign() + written.apply(number);
        }
        if (low == null || high == null) {
            return figure.qualifier().code();
        }
        var range = written.apply(low) + "–" + written.apply(high);
        return figure.qualifier() == Qualifier.ORDER ? orderWord(low, high, range) : range;
    }

    private static String orderWord(BigDecimal low, BigDecimal high, String range) {
        return FigureWords.ORDERS.entrySet().stream()
                .filter(order -> BigDecimal.valueOf(order.getValue()[0]).compareTo(low) == 0
                        && BigDecimal.valueOf(order.getValue()[1]).compareTo(high) == 0)
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse("order " + range);
    }

    private static String grouped(BigDecimal number, NumberStyle style) {
        var plain = Decimals.text(number);
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var english = style.decimal() == '.';
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", english ? "," : ".")
                + (point < 0 ? "" : style.decimal() + plain.substring(point + 1));
    }
}

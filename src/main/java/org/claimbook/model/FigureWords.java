package org.claimbook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words around numbers, in English, Ukrainian and Russian, as tables: what [FigureText] knows of
/// language.
final class FigureWords {
    /// Words before a number, beside the qualifiers' own signs. Longer ones need not come first: what is left
    /// over must
    // be a number whatever the words.
    static final Map<Qualifier, List<String>> BEFORE = table("""
        exact: exactly | precisely | = | рівно | ровно
        about: about | around | some | roughly | approximately | approx | approx. | an estimated | circa | ca. | ~
        about: близько | приблизно | орієнтовно | біля | около | примерно | приблизительно | порядка
        nearly: nearly | almost | close to | майже | почти
        at_least: at least | no fewer than | not fewer than | no less than | not less than | a minimum of | >=
        at_least: щонайменше | принаймні | не менше | не менше ніж | не менш ніж | як мінімум
        at_least: не менее | не менее чем | не меньше | как минимум | минимум | по меньшей мере
        more_than: more than | over | above | exceeding | in excess of | upwards of | well over | just over
        more_than: понад | більше | більше ніж | більш ніж | більш як | більше як
        more_than: более | более чем | больше | больше чем | свыше
        at_most: up to | at most | no more than | not more than | a maximum of | <=
        at_most: до | щонайбільше | не більше | не більше ніж | не більш ніж | не более | не более чем | не больше
        less_than: less than | fewer than | under | below | well under | just under
        less_than: менше | менше ніж | менш ніж | менш як | менее | менее чем | меньше | меньше чем
        """);

    /// Words after a number.
    static final Map<Qualifier, List<String>> AFTER = table("""
        at_least: + | or more | і більше | та більше | и более | и больше | или более
        at_most: or less | or fewer | і менше | и менее | и меньше
        about: or so
        """);

    /// Between what words the two ends of a range stand.
    static final List<Pattern> RANGES = Stream.of(
                    "between (.+) and (.+)",
                    "from (.+) to (.+)",
                    "(.+) to (.+)",
                    "між (.+) (?:і|й|та) (.+)",
                    "между (.+) и (.+)",
                    "(?:від|от) (.+) до (.+)",
                    "з (.+) до (.+)")
            .map(Pattern::compile)
            .toList();

    /// By how many powers of ten a word after a number multiplies it.
    static final Map<String, Integer> MAGNITUDES = powers("""
        2: hundred
        3: k | thousand | thousands | thous | тисяча | тисячу | тисячі | тисяч | тис
        3: тысяча | тысячу | тысячи | тысяч | тыс
        6: m | mln | mn | million | millions | мільйон | мільйона | мільйони | мільйонів | млн
        6: миллион | миллиона | миллионы | миллионов
        9: bn | billion | billions | мільярд | мільярда | мільярди | мільярдів | млрд | миллиард | миллиарда | миллиардов
        """);

    /// Magnitudes that are a number by themselves: "over a thousand", "более тысячи".
    static final List<String> ALONE = words(
            "hundred | thousand | million | billion | тисяча | тисячу | тисячі | тысяча | тысячу | тысячи | мільйон |"
                    + " мільйона | миллион | миллиона | мільярд | мільярда | миллиард | миллиарда");

    /// Orders of magnitude, and the ends that they are given.
    static final Map<String, long[]> ORDERS = orders("""
        12 120: dozens | дюжини | дюжины
        100 1000: hundreds | сотні | сотни
        1000 10000: thousands | тисячі | тысячи
        10000 100000: tens of thousands | десятки тисяч | десятки тысяч
        """);

    /// What says in so many words that there is no number.
    static final List<String> UNKNOWN =
            words("unknown | not known | unspecified | not stated | ? | невідомо | неизвестно");

    private static final List<String> SMALL =
            words("zero | one | two | three | four | five | six | seven | eight | nine | ten"
                    + " | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen");
    private static final List<String> TENS =
            words("twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety");

    private FigureWords() {}

    /// The number that an English word below a hundred stands for ("seven", "twenty-one"), or -1.
    static int small(String word) {
        var below = SMALL.indexOf(word);
        if (below >= 0) {
            return below;
        }
        var dash = word.indexOf('-');
        var tens = TENS.indexOf(dash < 0 ? word : word.substring(0, dash));
        var ones = dash < 0 ? 0 : SMALL.indexOf(word.substring(dash + 1));
        return tens < 0 || ones < 0 || ones > 9 || (dash >= 0 && ones == 0) ? -1 : 10 * (tens + 2) + ones;
    }

    /// The magnitude that a text begins with ("million", "млн"), or an empty text.
    static String magnitude(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 3);
        return Stream.of(words)
                .limit(words[0].equals("hundred") ? 2 : 1)
                .filter(MAGNITUDES::containsKey)
                .findFirst()
                .orElse("");
    }

    private static List<String> words(String cells) {
        return Arrays.stream(cells.split("\\|")).map(String::strip).toList();
    }

    private static Map<Qualifier, List<String>> table(String lines) {
        return lines.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.groupingBy(
                        row -> Coded.parse(Qualifier.class, row[0]).orThrow(),
                        Collectors.flatMapping(row -> words(row[1]).stream(), Collectors.toUnmodifiableList())));
    }

    private static Map<String, Integer> powers(String lines) {
        return lines.lines()
                .map(line -> line.split(": ", 2))
                .flatMap(row -> words(row[1]).stream().map(word -> Map.entry(word, Integer.valueOf(row[0]))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, long[]> orders(String lines) {
        return lines.lines()
                .map(line -> line.split(": ", 2))
                .flatMap(row -> words(row[1]).stream().map(word -> Map.entry(word, ends(row[0]))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long[] ends(String pair) {
        return Arrays.stream(pair.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}

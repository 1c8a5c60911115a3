package org.claimbook.reading.number;

import java.util.ArrayList;
import java.util.List;

/// Writes whole numbers up to a billion in words, in the nominative.
record Speller(
        List<String> ones,
        List<String> tens,
        List<String> hundreds,
        List<List<String>> magnitudes,
        String one,
        String two) {
    private static final List<String> ENGLISH =
            words("zero one two three four five six seven eight nine ten eleven twelve"
                    + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    private static final List<String> ENGLISH_TENS = words("- - twenty thirty forty fifty sixty seventy eighty ninety");

    static final Speller UKRAINIAN = new Speller(
            words("нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять"
                    + " чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"),
            words("- - двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто"),
            words("- сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот"),
            List.of(
                    words("тисяча тисячі тисяч"),
                    words("мільйон мільйони мільйонів"),
                    words("мільярд мільярди мільярдів")),
            "одна",
            "дві");
    static final Speller RUSSIAN = new Speller(
            words("ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
                    + " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"),
            words("- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
            words("- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
            List.of(
                    words("тысяча тысячи тысяч"),
                    words("миллион миллиона миллионов"),
                    words("миллиард миллиарда миллиардов")),
            "одна",
            "две");

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }

    String spell(int number) {
        if (number == 0) {
            return ones.getFirst();
        }
        var words = new ArrayList<String>();
        for (var power = 3; power >= 0; power--) {
            var section = (int) (number / Math.pow(1000, power)) % 1000;
            section(section, power == 1, words);
            if (section > 0 && power > 0) {
                words.add(magnitudes.get(power - 1).get(form(section)));
            }
        }
        return String.join(" ", words);
    }

    private void section(int section, boolean feminine, List<String> words) {
        if (section >= 100) {
            words.add(hundreds.get(section / 100));
        }
        var rest = section % 100;
        if (rest >= 20) {
            words.add(tens.get(rest / 10));
            rest %= 10;
        }
        if (rest > 0) {
            words.add(feminine && rest == 1 ? one : feminine && rest == 2 ? two : ones.get(rest));
        }
    }

    /// Of one, of two to four, of many.
    private static int form(int section) {
        var last = section % 10;
        var teen = section % 100 >= 11 && section % 100 <= 14;
        return !teen && last == 1 ? 0 : !teen && last >= 2 && last <= 4 ? 1 : 2;
    }

    static String english(int number) {
        if (number == 0) {
            return "zero";
        }
        var words = new ArrayList<String>();
        var names = words("- thousand million billion");
        for (var power = 3; power >= 0; power--) {
            var section = (int) (number / Math.pow(1000, power)) % 1000;
            if (section > 0) {
                words.add(englishSection(section, power == 0 && number >= 1000));
                if (power > 0) {
                    words.add(names.get(power));
                }
            }
        }
        return String.join(" ", words);
    }

    private static String englishSection(int section, boolean last) {
        var rest = section % 100;
        var small = rest < 20
                ? ENGLISH.get(rest)
                : ENGLISH_TENS.get(rest / 10) + (rest % 10 == 0 ? "" : "-" + ENGLISH.get(rest % 10));
        if (section < 100) {
            return last ? "and " + small : small;
        }
        return ENGLISH.get(section / 100) + " hundred" + (rest == 0 ? "" : " and " + small);
    }
}

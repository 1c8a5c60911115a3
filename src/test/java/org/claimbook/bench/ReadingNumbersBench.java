package org.claimbook.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.reading.Document;
import org.claimbook.reading.lexicon.Lexicon;
import org.claimbook.reading.number.Amount;
import org.claimbook.reading.number.Numbers;
import org.jspecify.annotations.Nullable;

/// How many rows of the number files are read right. Rows are texts with all the numbers that stand in them.
///
/// A row is right where every expected number is found at its place and as it is meant, and nothing else is
/// found; ordinals, which the reader lists apart, do not count as found. The words "found at its place" mean:
/// what is found begins where the expected words do, with its qualifier or without, or after a unit of at
/// most five characters that they begin with ("US$ 3"), and ends where they do or before a unit that they end
/// with. Values need to agree in twelve digits. Some rows hold by other conventions than the design; they
/// count as wrong, and [ReadOtherwise] names them so that the score without them can be told beside.
final class ReadingNumbersBench {
    private static final MathContext DIGITS = new MathContext(12);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Map<String, Qualifier> ENDS =
            Map.of("above", Qualifier.AT_LEAST, "under", Qualifier.AT_MOST, "between", Qualifier.BETWEEN);

    /// The name of the second line of `numbers_en`.
    static final String WITHOUT_OTHERWISE =
            "numbers_en, without " + ReadOtherwise.NUMBERS_ENGLISH.size() + " rows that reading.md reads otherwise";

    private final Map<String, Lexicon> lexicons = new HashMap<>();
    private boolean plainCounts = true;

    /// How many of how many are right, and the rows that are not.
    record Score(int right, int total, List<String> wrong) {
        double share() {
            return total == 0 ? 1 : (double) right / total;
        }

        /// The score of the other rows.
        ///
        /// @param rows ids of rows of the file
        Score without(Set<String> rows) {
            var others = wrong.stream()
                    .filter(fault -> !rows.contains(fault.substring(0, fault.indexOf(' '))))
                    .toList();
            var rest = total - rows.size();
            return new Score(rest - others.size(), rest, others);
        }
    }

    private ReadingNumbersBench() {
        Lexicon.languages().forEach(language -> lexicons.put(language, Lexicon.of(language)));
    }

    /// Values of numbers in digits and words: `numbers_en.jsonl`.
    static Score numbersEnglish(Path folder) throws IOException {
        return new ReadingNumbersBench().score(folder.resolve("numbers_en.jsonl"), ReadingNumbersBench::hasValue);
    }

    /// Numbers in words, generated: `numbers_en_icu.jsonl`.
    static Score numbersSpelled(Path folder) throws IOException {
        return new ReadingNumbersBench().score(folder.resolve("numbers_en_icu.jsonl"), ReadingNumbersBench::hasValue);
    }

    /// Likewise in Ukrainian and Russian: `numbers_uk_ru.jsonl`.
    static Score numbersCyrillic(Path folder) throws IOException {
        return new ReadingNumbersBench().score(folder.resolve("numbers_uk_ru.jsonl"), ReadingNumbersBench::hasValue);
    }

    /// Bounds and ranges: `ranges_en.jsonl`. It does not list plain numbers, so that exact ones found beyond
    /// those expected do not count. Some of its rows do not tell "at least" from "more than"; there only the
    /// end counts. A "between" of two equal ends is an exact number. Ends in kilograms where the row gives
    /// grams are right.
    static Score ranges(Path folder) throws IOException {
        var bench = new ReadingNumbersBench();
        bench.plainCounts = false;
        return bench.score(folder.resolve("ranges_en.jsonl"), ReadingNumbersBench::hasEnds);
    }

    /// Counts in sentences of the news: `counts_en.jsonl`. Right is an expected count that is found; what
    /// else is found does not matter here, as masks and things come later.
    static Score counts(Path folder) throws IOException {
        var bench = new ReadingNumbersBench();
        var wrong = new ArrayList<String>();
        var total = 0;
        for (var row : rows(folder.resolve("counts_en.jsonl"))) {
            var found = bench.numbers(row);
            for (var expected : row.getAsJsonArray("expected")) {
                total++;
                if (found.amounts().stream()
                        .noneMatch(one -> found.isAt(one, expected.getAsJsonObject())
                                && hasEnds(one.figure(), expected.getAsJsonObject()))) {
                    wrong.add(row.get("id").getAsString() + " " + expected);
                }
            }
        }
        return new Score(total - wrong.size(), total, wrong);
    }

    private Score score(Path file, BiPredicate<Figure, JsonObject> same) throws IOException {
        var wrong = new ArrayList<String>();
        var total = 0;
        for (var row : rows(file)) {
            total++;
            var all = numbers(row);
            var found = plainCounts
                    ? all
                    : all.withoutPlain(row.getAsJsonArray("expected").asList());
            if (!found.isAsExpected(row.getAsJsonArray("expected").asList(), same)) {
                wrong.add(row.get("id").getAsString() + " “" + row.get("text").getAsString() + "” is " + found.figures()
                        + ", expected " + row.get("expected"));
            }
        }
        return new Score(total - wrong.size(), total, wrong);
    }

    private Found numbers(JsonObject row) {
        var doc = Document.of(row.get("text").getAsString(), row.get("lang").getAsString(), lexicons);
        return new Found(
                doc,
                Numbers.of(doc).stream()
                        .filter(amount -> amount.form() != Amount.Form.ORDINAL)
                        .toList());
    }

    private static List<JsonObject> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private record Found(Document doc, List<Amount> amounts) {
        boolean isAsExpected(List<JsonElement> expected, BiPredicate<Figure, JsonObject> same) {
            if (expected.size() != amounts.size()) {
                return false;
            }
            for (var i = 0; i < amounts.size(); i++) {
                var one = expected.get(i).getAsJsonObject();
                if (!isAt(amounts.get(i), one) || !same.test(amounts.get(i).figure(), one)) {
                    return false;
                }
            }
            return true;
        }

        Found withoutPlain(List<JsonElement> expected) {
            return new Found(
                    doc,
                    amounts.stream()
                            .filter(amount -> amount.figure().qualifier() != Qualifier.EXACT
                                    || expected.stream().anyMatch(one -> isAt(amount, one.getAsJsonObject())))
                            .toList());
        }

        boolean isAt(Amount amount, JsonObject expected) {
            if (!expected.has("start") || expected.get("start").isJsonNull()) {
                return true;
            }
            var start = expected.get("start").getAsInt();
            var end = expected.get("end").getAsInt();
            var first = start(amount.from());
            var begins = start == start(amount.quoteFrom()) || (start <= first && hasNoWord(start, first));
            var last = Math.max(end(amount.to()), 0);
            return begins && (last == end || (last < end && hasNoDigit(last, end)) || end(amount.quoteTo()) == end);
        }

        private int start(int token) {
            return doc.token(token).start();
        }

        private int end(int token) {
            return doc.token(token - 1).end();
        }

        /// Money has its unit before the number: letters of a short form, or a sign.
        private boolean hasNoWord(int from, int to) {
            return to - from <= 5 && hasNoDigit(from, to);
        }

        private boolean hasNoDigit(int from, int to) {
            return doc.text().words(from, to).chars().noneMatch(Character::isDigit);
        }

        List<String> figures() {
            return amounts.stream()
                    .map(amount -> amount.figure() + " " + doc.words(amount.from(), amount.to()))
                    .toList();
        }
    }

    private static boolean hasValue(Figure figure, JsonObject expected) {
        var value = number(expected, "value");
        return value == null ? hasEnds(figure, expected) : same(figure.statedEnd(), value);
    }

    private static boolean hasEnds(Figure figure, JsonObject expected) {
        var low = number(expected, "low");
        var high = number(expected, "high");
        if (low == null && high == null) {
            return same(figure.statedEnd(), number(expected, "value"));
        }
        if (low != null && high != null && low.compareTo(high) == 0) {
            return same(figure.value(), low);
        }
        var factor =
                expected.has("unit") && expected.get("unit").getAsString().equals("Gram") ? THOUSAND : BigDecimal.ONE;
        var plain = same(figure.low(), low) && same(figure.high(), high);
        var grams = same(times(figure.low(), factor), low) && same(times(figure.high(), factor), high);
        return (plain || grams)
                && isMeant(
                        figure.qualifier(),
                        expected.has("qualifier") ? expected.get("qualifier").getAsString() : "");
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }

    private static boolean isMeant(Qualifier found, String expected) {
        var either = ENDS.get(expected);
        return either == null ? expected.isEmpty() || found.code().equals(expected) : found.shape() == either.shape();
    }

    private static @Nullable BigDecimal number(JsonObject expected, String key) {
        return expected.has(key) && !expected.get(key).isJsonNull()
                ? expected.get(key).getAsBigDecimal()
                : null;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.round(DIGITS).compareTo(other.round(DIGITS)) == 0;
    }

    /// Prints what is read wrong, file by file.
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var english = numbersEnglish(folder);
        print("numbers_en", english);
        print(WITHOUT_OTHERWISE, english.without(ReadOtherwise.NUMBERS_ENGLISH.keySet()));
        print("numbers_en_icu", numbersSpelled(folder));
        print("numbers_uk_ru", numbersCyrillic(folder));
        print("ranges_en", ranges(folder));
        print("counts_en", counts(folder));
    }

    private static void print(String file, Score score) {
        score.wrong().forEach(System.out::println);
        System.out.printf("%s: %d of %d, %.1f %%%n%n", file, score.right(), score.total(), 100 * score.share());
    }
}

package org.claimbook.exchange.guess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.model.Coded;

/// The headings that tables have for what Claimbook has a column for.
final class HeadingWords {
    private static final Map<String, Map<CsvColumn, Integer>> KNOWN = read();

    private HeadingWords() {}

    /// Which columns a heading may stand for, with how well it fits; less is better.
    static Map<CsvColumn, Integer> meanings(String heading) {
        var own = Coded.find(CsvColumn.class, heading);
        if (own.isPresent()) {
            return Map.of(own.get(), 0);
        }
        var words = normal(heading);
        var whole = KNOWN.getOrDefault(words, Map.of());
        // "Tanks (pieces)" is "tanks".
        var bracket = words.indexOf('(');
        return !whole.isEmpty() || bracket < 1
                ? whole
                : KNOWN.getOrDefault(words.substring(0, bracket).strip(), Map.of());
    }

    /// All of them, and the names of the app's own columns.
    static Set<String> all() {
        var all = new TreeSet<>(KNOWN.keySet());
        all.addAll(CsvColumn.names());
        return all;
    }

    static String normal(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                // "lossCount" is two words.
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}(]+", " ")
                .strip();
    }

    private static Map<String, Map<CsvColumn, Integer>> read() {
        var known = new HashMap<String, Map<CsvColumn, Integer>>();
        lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var words = List.of(line.split("\t"));
            var column = Coded.find(CsvColumn.class, words.getFirst()).orElseThrow();
            for (var place = 1; place < words.size(); place++) {
                known.computeIfAbsent(words.get(place), _ -> new LinkedHashMap<>())
                        .putIfAbsent(column, place);
            }
        });
        return known;
    }

    private static Stream<String> lines() {
        var path = "/org/claimbook/exchange/guess/headings.tsv";
        try (var text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeadingWords.class.getResourceAsStream(path)), StandardCharsets.UTF_8))) {
            return text.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

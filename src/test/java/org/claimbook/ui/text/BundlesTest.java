package org.claimbook.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every bundle of texts, English and Ukrainian: of the window, of charts, of findings, and of
/// the sentences that come from below the window.
class BundlesTest {
    private static final Pattern FORM = Pattern.compile("[.](one|few|many)$");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /// A key of a text on charts, given whole: `words.say("text.empty"`, `words().count("claims"`.
    private static final Pattern USED = Pattern.compile("\\b(say|count)\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"ui/messages", "ui/sentences", "chart/chart", "compare/check/findings"})
    void bothLanguagesHaveTheSameKeys(String name) {
        var few = Pattern.compile("\\.few$").asPredicate();
        var ukrainian = keys(name + "_uk");
        ukrainian.removeIf(few);
        assertEquals(keys(name), ukrainian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui/messages", "chart/chart"})
    void ukrainianHasAllThreeFormsOfACount(String name) {
        var keys = keys(name + "_uk");
        for (var key : keys) {
            if (key.endsWith(".many")) {
                var stem = FORM.matcher(key).replaceFirst("");
                assertEquals(Set.of(), missing(keys, stem + ".one", stem + ".few"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui/messages", "ui/sentences", "chart/chart"})
    void bothLanguagesHaveTheSamePlacesForArguments(String name) {
        var english = bundle(name);
        bundle(name + "_uk").forEach((key, text) -> {
            // English may say "one more"; in Ukrainian the form is also that of 21.
            var same = key.toString().replaceAll("[.]one$", ".many");
            if (english.containsKey(same)) {
                var kept = places(text);
                var given = places(english.get(same));
                // A sentence may leave out what only the command line needs.
                assertEquals(Set.of(), without(kept, given), key.toString());
                assertEquals(name.equals("ui/sentences") ? kept : given, kept, key.toString());
            }
        });
    }

    @Test
    void everyKeyOfAChartInTheCodeIsInItsBundle() throws IOException {
        var keys = keys("chart/chart");
        try (var files = Files.walk(Path.of("src/main/java/org/claimbook/chart"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> USED.matcher(text(file)).results().forEach(use -> {
                        var key = use.group(2) + (use.group(1).equals("count") ? ".many" : "");
                        assertEquals(Set.of(), missing(keys, key), file.toString());
                    }));
        }
    }

    /// Each key, or the part of it before a code, is written somewhere in the code.
    @Test
    void everyTextOfAChartIsUsed() throws IOException {
        String code;
        try (var files = Files.walk(Path.of("src/main/java/org/claimbook/chart"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundlesTest::text)
                    .collect(Collectors.joining("\n"));
        }
        var unused = keys("chart/chart").stream()
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .filter(key -> !code.contains("\"" + key + "\"") && !hasStem(key, code))
                .toList();
        assertEquals(Set.of(), Set.copyOf(unused));
    }

    private static boolean hasStem(String key, String code) {
        for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (code.contains("\"" + key.substring(0, dot + 1) + "\"")
                    || code.contains("\"" + key.substring(0, dot) + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> keys(String name) {
        return new TreeSet<>(bundle(name).stringPropertyNames());
    }

    private static Set<String> missing(Set<String> keys, String... wanted) {
        return without(Set.of(wanted), keys);
    }

    private static Set<String> places(Object text) {
        return PLACE.matcher(text.toString())
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Properties bundle(String name) {
        var file = "/org/claimbook/" + name + ".properties";
        var bundle = new Properties();
        try (var in = Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file))) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

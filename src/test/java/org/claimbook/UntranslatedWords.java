package org.claimbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Looks for English texts of the bundles in a Ukrainian window.
final class UntranslatedWords implements Look {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern COUNT = Pattern.compile(".*[.](one|many)");
    private static final String NUMBER = "[\\d\u2212., ]+";
    private static final int LETTERS = 4;
    private static final int LETTERS_BESIDE_PLACES = 8;

    /// An English text that its translation does not repeat.
    private record English(String key, Predicate<String> is) {}

    private final List<English> texts = Stream.of("ui/messages", "chart/chart", "compare/check/findings")
            .flatMap(UntranslatedWords::english)
            .toList();
    private final Faults faults = new Faults();

    @Override
    public void at(List<Node> roots, String where) {
        var words = new SaidWords((node, text) -> key(node, text)
                .ifPresent(key -> faults.add(key + " “" + text + "” in " + node.getStyleClass(), where)));
        roots.forEach(words::read);
    }

    @Override
    public List<String> faults() {
        return faults.told();
    }

    /// The key of the English text that this is; what stands on a keyboard's keys is nobody's text.
    private Optional<String> key(Node node, String text) {
        var parent = node.getParent();
        var isKey = node.getStyleClass().contains("key")
                || (parent != null && parent.getStyleClass().contains("key"));
        return isKey
                ? Optional.empty()
                : texts.stream()
                        .filter(each -> each.is.test(text))
                        .map(English::key)
                        .findFirst();
    }

    private static Stream<English> english(String name) {
        var ukrainian = bundle(name + "_uk");
        var english = bundle(name);
        return english.stringPropertyNames().stream()
                .filter(key -> isTelling(key, english.getProperty(key))
                        && !english.getProperty(key).equals(ukrainian.getProperty(key)))
                .map(key -> new English(key, pattern(key, english.getProperty(key))));
    }

    /// Whether so much of the text is given that no name could be taken for it.
    private static boolean isTelling(String key, String text) {
        var letters = PLACE.matcher(text)
                .replaceAll("")
                .chars()
                .filter(Character::isLetter)
                .count();
        var free = !isCount(key) && PLACE.matcher(text).find();
        return letters >= (free ? LETTERS_BESIDE_PLACES : LETTERS);
    }

    private static boolean isCount(String key) {
        return COUNT.matcher(key).matches();
    }

    private static Predicate<String> pattern(String key, String text) {
        var plain = text.strip().replace('\u00A0', ' ');
        var form = new StringBuilder();
        var from = 0;
        for (var place : PLACE.matcher(plain).results().toList()) {
            form.append(Pattern.quote(plain.substring(from, place.start())))
                    .append(isCount(key) && place.group().equals("{0}") ? NUMBER : ".{1,60}");
            from = place.end();
        }
        form.append(Pattern.quote(plain.substring(from)));
        var whole = Pattern.compile(form.toString(), Pattern.DOTALL);
        return said -> whole.matcher(said.replace('\u00A0', ' ')).matches();
    }

    private static Properties bundle(String name) {
        var bundle = new Properties();
        var file = "/org/claimbook/" + name + ".properties";
        try (var in = Objects.requireNonNull(UntranslatedWords.class.getResourceAsStream(file))) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}

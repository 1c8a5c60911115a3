package org.claimbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.claimbook.ui.shell.PaneEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// F1 tells every key that a pane's code acts on, but for those by which one gets about in any window.
class PaneKeysTest {
    private static final Path UI = Path.of("src/main/java/org/claimbook/ui");
    private static final Pattern CASE = Pattern.compile("case ([A-Z][A-Z_0-9]*(?:, [A-Z][A-Z_0-9]*)*) ->");
    private static final Pattern ONE = Pattern.compile("KeyCode\\.([A-Z][A-Z_0-9]*)");
    private static final Pattern COMBINED = Pattern.compile("\"(?:Shortcut|Shift|Alt)\\+(?:Shift\\+)?(\\w+)\"");
    private static final Set<KeyCode> GETTING_ABOUT = EnumSet.of(
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.BACK_SPACE);

    static Stream<Arguments> panes() {
        return Stream.of(
                Arguments.of("reports", PaneKeys.REPORTS, List.of("reports", "reports/page")),
                Arguments.of("claims", PaneKeys.CLAIMS, List.of("claims")),
                Arguments.of("tables", PaneKeys.TABLES, List.of("table/GridKeys.java", "table/FilterRow.java")),
                Arguments.of(
                        "compare",
                        PaneKeys.COMPARE,
                        List.of("compare", "compare/drawing", "compare/kind", "compare/table", "compare/views")),
                Arguments.of("checks", PaneKeys.CHECKS, List.of("checks")),
                Arguments.of("sources", PaneKeys.SOURCES, List.of("sources", "names")),
                Arguments.of("measures", PaneKeys.MEASURES, List.of("measures", "names")),
                Arguments.of("history", PaneKeys.HISTORY, List.of("history", "history/backups")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("panes")
    void everyKeyOfAPaneStandsInTheList(String pane, List<PaneEntry.Key> keys, List<String> code) throws IOException {
        var listed = (pane.equals("tables") ? Stream.of(keys, PaneKeys.CLAIMS, PaneKeys.TABLES) : Stream.of(keys))
                .flatMap(List::stream)
                .map(key -> name(key.keys().getName()))
                .collect(Collectors.toSet());
        var unlisted = new TreeSet<String>();
        for (var place : code) {
            for (var file : files(UI.resolve(place))) {
                actedOn(Files.readString(file)).stream()
                        .filter(same -> same.stream().noneMatch(listed::contains))
                        .forEach(same -> unlisted.add(file.getFileName() + " " + same));
            }
        }
        assertEquals(Set.of(), unlisted);
    }

    private static List<Path> files(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /// Keys that do the same count as one.
    private static Set<Set<String>> actedOn(String source) {
        if (!source.contains("javafx.scene.input.Key")) {
            return Set.of();
        }
        return Stream.of(
                        CASE.matcher(source)
                                .results()
                                .map(found -> List.of(found.group(1).split(", "))),
                        ONE.matcher(source).results().map(found -> List.of(found.group(1))),
                        COMBINED.matcher(source).results().map(found -> List.of(found.group(1))))
                .flatMap(found -> found)
                .filter(names -> names.stream().noneMatch(PaneKeysTest::getsAbout))
                .filter(names -> names.stream().anyMatch(PaneKeysTest::isKey))
                .map(names -> names.stream().map(PaneKeysTest::name).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static boolean getsAbout(String name) {
        return GETTING_ABOUT.stream().anyMatch(code -> code.name().equals(name));
    }

    private static boolean isKey(String name) {
        return name.length() == 1
                || Arrays.stream(KeyCode.values()).anyMatch(code -> code.name().equals(name.toUpperCase(Locale.ROOT)));
    }

    /// "Ctrl+Digit1" and "DIGIT1" are "1".
    private static String name(String keys) {
        return keys.substring(keys.lastIndexOf('+') + 1)
                .toUpperCase(Locale.ROOT)
                .replace("DIGIT", "")
                .replace(' ', '_');
    }
}

package org.claimbook.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    /// A key given whole: `messages.get("pane.thing"…` or `count("pane.things"…`.
    private static final Pattern USED =
            Pattern.compile("\\b(?:messages|texts)\\s*\\.(get|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Messages english = Messages.of(Locale.ENGLISH);
    private final Messages ukrainian = Messages.of(Locale.of("uk", "UA"));

    @Test
    void everyKeyInTheCodeIsInTheBundle() throws IOException {
        var keys = keys("");
        try (var files = Files.walk(Path.of("src/main/java/org/claimbook"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> USED.matcher(BundlesTest.text(file))
                            .results()
                            .forEach(use -> {
                                var key = use.group(2) + (use.group(1).equals("count") ? ".many" : "");
                                assertEquals(Set.of(), missing(keys, key), file.toString());
                            }));
        }
    }

    @Test
    void argumentsTakeTheirPlaces() {
        assertEquals("735,072 claims", english.count("shell.claims", 735_072));
        assertEquals("1 claim", english.count("shell.claims", 1));
        assertEquals("0 claims", english.count("shell.claims", 0));
    }

    @Test
    void ukrainianCountsInThreeForms() {
        assertEquals("1 твердження", ukrainian.count("shell.claims", 1));
        assertEquals("1 звіт", ukrainian.count("shell.reports", 1));
        assertEquals("2 звіти", ukrainian.count("shell.reports", 2));
        assertEquals("5 звітів", ukrainian.count("shell.reports", 5));
        assertEquals("11 звітів", ukrainian.count("shell.reports", 11));
        assertEquals("12 звітів", ukrainian.count("shell.reports", 12));
        assertEquals("21 звіт", ukrainian.count("shell.reports", 21));
        assertEquals("112 звітів", ukrainian.count("shell.reports", 112));
    }

    @Test
    void aLanguageWithoutTextsGetsEnglish() {
        var french = Messages.of(Locale.FRENCH);
        assertEquals("1 claim", french.count("shell.claims", 1));
        assertEquals("en", french.locale().getLanguage());
    }

    @Test
    void anUnknownKeyIsAMistake() {
        assertThrows(MissingResourceException.class, () -> english.get("no.such"));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(BundlesTest.bundle("ui/messages" + language).stringPropertyNames());
    }

    private static Set<String> missing(Set<String> keys, String... wanted) {
        var missing = new TreeSet<>(Set.of(wanted));
        missing.removeAll(keys);
        return missing;
    }
}

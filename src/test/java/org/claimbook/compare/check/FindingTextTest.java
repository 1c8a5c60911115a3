package org.claimbook.compare.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimbook.compare.check.rule.PartsSum;
import org.claimbook.compare.check.rule.Rules;
import org.claimbook.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class FindingTextTest {
    private static final String ENGLISH = "findings.properties";
    private static final String UKRAINIAN = "findings_uk.properties";
    private static final List<String> KINDS = List.of("expected", "observed", "says");

    private static Properties read(String file) {
        var stream = Objects.requireNonNull(FindingText.class.getResourceAsStream(file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// The forms of all rules, as "rule.form".
    private static Set<String> forms() {
        return read(ENGLISH).stringPropertyNames().stream()
                .filter(key -> !key.startsWith("phrase."))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// How many details a form's sentences name, at least.
    private static int details(Properties texts, String form) {
        var details = 0;
        for (var kind : KINDS) {
            var format = new MessageFormat(texts.getProperty(form + "." + kind));
            details = Math.max(details, format.getFormatsByArgumentIndex().length);
        }
        return details;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(read(ENGLISH).stringPropertyNames()),
                new TreeSet<>(read(UKRAINIAN).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, UKRAINIAN})
    void eachFormHasItsThreeSentences(String file) {
        var texts = read(file);
        for (var form : forms()) {
            for (var kind : KINDS) {
                assertFalse(
                        texts.getProperty(form + "." + kind, "").isBlank(), form + "." + kind + " is not in " + file);
            }
        }
    }

    @Test
    void bothLanguagesNameTheSameDetails() {
        var english = read(ENGLISH);
        var ukrainian = read(UKRAINIAN);
        for (var form : forms()) {
            assertEquals(details(english, form), details(ukrainian, form), form);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, UKRAINIAN})
    void noSentenceHasAQuoteThatHidesAPlace(String file) {
        var texts = read(file);
        for (var form : forms()) {
            for (var kind : KINDS) {
                var text = texts.getProperty(form + "." + kind);
                var shown = new MessageFormat(text)
                        .format(Collections.nCopies(12, "x").toArray());
                assertFalse(shown.contains("{"), form + "." + kind + ": " + shown);
            }
        }
    }

    /// Both languages have the finding's sentences, and the finding has all details that these name.
    public static void assertSaid(Finding finding) {
        for (var locale : List.of(Locale.UK, Locale.of("uk"))) {
            var text = FindingText.of(locale, FindingTextTest::shown);
            for (var said : List.of(text.expected(finding), text.observed(finding), text.says(finding))) {
                assertFalse(said.isBlank() || said.matches("(?s).*\\{\\d}.*"), said);
            }
        }
    }

    @Test
    void everyRuleHasAFormAndEveryFormARule() {
        var rules = new TreeSet<String>();
        forms().forEach(form -> rules.add(form.substring(0, form.indexOf('.'))));
        var all = new TreeSet<String>();
        Rules.ALL.forEach(rule -> all.add(rule.id()));
        assertEquals(all, rules);
    }

    private static String shown(Object detail) {
        return detail instanceof Figure figure && figure.value() != null
                ? figure.value().toPlainString()
                : detail.toString();
    }

    private static Finding sum() {
        return Finding.of(
                new PartsSum(),
                "more",
                List.of(),
                "Staff",
                "losses",
                Phrase.Undated.UNDATED,
                List.of("killed or wounded", "captured"),
                new Phrase.Sum(List.of(Figure.exact("20842"), Figure.exact("717"))),
                Figure.exact("21559"),
                Figure.exact("20842"),
                new BigDecimal("717"),
                "Babel");
    }

    @Test
    void aFindingIsWrittenOut() {
        var text = FindingText.of(Locale.UK, FindingTextTest::shown);
        assertEquals("20842", text.expected(sum()));
        assertEquals("20842 + 717 = 21559", text.observed(sum()));
        assertEquals(
                "Staff, as of an unknown date, in Babel: the parts of losses (killed or wounded, captured) come to"
                        + " 20842 + 717 = 21559; the total given is 20842, which is 717 less.",
                text.says(sum()));
    }

    @Test
    void anUnknownLanguageIsEnglishWhateverTheComputersIs() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("uk"));
            var english = FindingText.of(Locale.UK, FindingTextTest::shown).says(sum());
            assertEquals(
                    english,
                    FindingText.of(Locale.GERMANY, FindingTextTest::shown).says(sum()));
            assertEquals(
                    english, FindingText.of(Locale.ROOT, FindingTextTest::shown).says(sum()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ukrainianIsUkrainian() {
        assertEquals(
                "Staff, станом на невідому дату (Babel): частини показника «losses» (killed or wounded, captured)"
                        + " дають 20842 + 717 = 21559; загалом же названо 20842, це на 717 менше.",
                FindingText.of(Locale.of("uk", "UA"), FindingTextTest::shown).says(sum()));
    }
}

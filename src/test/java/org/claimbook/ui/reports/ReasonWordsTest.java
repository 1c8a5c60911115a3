package org.claimbook.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Coded;
import org.claimbook.model.Grade;
import org.claimbook.model.Period;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Speech;
import org.claimbook.model.Words;
import org.claimbook.reading.Proposal;
import org.claimbook.reading.Rule;
import org.claimbook.reading.SetAside;
import org.claimbook.reading.date.form.DateRule;
import org.claimbook.reading.mask.MaskRule;
import org.claimbook.reading.number.NumberRule;
import org.claimbook.reading.period.PeriodRule;
import org.claimbook.reading.speech.SpeechRule;
import org.claimbook.reading.thing.ThingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the reader says of a claim in ids and codes has words in every language of the window.
class ReasonWordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/claimbook/ui");
    private static final String RULE = "rule.";

    /// Longer words would not fit beside the table's other columns.
    private static final int LONGEST = 60;

    /// What stands in place of a rule where a person made the claim from words of the text.
    private static final Set<String> BY_HAND = Set.of("selected.figure", "selected.neighbour", "selected.unread");

    static List<Path> bundles() throws IOException {
        try (var files = Files.newDirectoryStream(FOLDER, "messages*.properties")) {
            var bundles = new TreeSet<Path>();
            files.forEach(bundles::add);
            return List.copyOf(bundles);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyRuleHasWordsAndNoWordsAreOfARuleThatIsNoMore(Path bundle) {
        var keys = texts(bundle).stringPropertyNames().stream()
                .filter(key -> key.startsWith(RULE))
                .map(key -> key.substring(RULE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.of(), without(ids(), keys), "rules without words");
        assertEquals(List.of(), without(keys, ids()), "words without a rule");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void wordsOfARuleAreShort(Path bundle) {
        var texts = texts(bundle);
        ids().forEach(id -> {
            var words = texts.getProperty(RULE + id, "");
            assertFalse(words.isBlank() || words.length() > LONGEST, () -> id + ": " + words);
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyCodeShownHasAWord(Path bundle) {
        var keys = texts(bundle).stringPropertyNames();
        var shown = Stream.of(
                        keys("reports.kind", SetAside.Kind.values()),
                        keys("claims.qualifier", Qualifier.values()),
                        keys("claims.accumulation", Accumulation.values()),
                        keys("claims.basis", Period.Basis.values()),
                        keys("claims.channel", Speech.Channel.values()),
                        keys("claims.stance", Speech.Stance.values()),
                        keys("claims.position", Words.Position.values()),
                        keys("claims.status", Grade.Status.values()),
                        keys("claims.rank", Grade.Rank.values()),
                        keys("claims.method", Grade.Method.values()))
                .flatMap(List::stream)
                .toList();
        assertEquals(List.of(), without(shown, keys));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPartThatARuleGivesHasATitle(Path bundle) {
        var keys = texts(bundle).stringPropertyNames();
        var untitled = Stream.of(Proposal.Part.values())
                .map(Coded::code)
                .filter(code -> !keys.contains("claims.column." + code) && !keys.contains("reports.part." + code))
                .toList();
        assertEquals(List.of(), untitled);
    }

    @Test
    void whatIsPlainIsARule() {
        assertEquals(List.of(), without(Reasons.PLAIN, ids()));
    }

    private static Set<String> ids() {
        var ids = new TreeSet<>(BY_HAND);
        Stream.<Rule[]>of(
                        NumberRule.values(),
                        DateRule.values(),
                        MaskRule.values(),
                        ThingRule.values(),
                        SpeechRule.values(),
                        PeriodRule.values())
                .flatMap(Stream::of)
                .map(Rule::id)
                .forEach(ids::add);
        return ids;
    }

    private static List<String> keys(String group, Coded... codes) {
        return Stream.of(codes).map(code -> group + "." + code.code()).toList();
    }

    private static List<String> without(Collection<String> all, Set<String> had) {
        return all.stream().filter(one -> !had.contains(one)).sorted().toList();
    }

    private static Properties texts(Path bundle) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

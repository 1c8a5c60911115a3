package org.claimbook.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimbook.reading.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of the reader, on a sentence of its own: the files beside [RuleCase] say what it gives.
class RuleTest {
    private static final Reader READER = new Reader();

    static Stream<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleGivesWhatItsCaseSays(RuleCase rule) {
        var head = new Head(null, null, null, null, rule.published(), rule.language());
        var reading = READER.read(rule.text(), head, List.of());
        var setAside = rule.expected().get("set_aside");
        if (setAside != null) {
            var found = reading.setAside().stream()
                    .filter(aside -> aside.start() < rule.end() && aside.end() > rule.start())
                    .toList();
            assertEquals(
                    List.of(setAside + " by " + rule.id()),
                    found.stream()
                            .map(aside -> aside.kind().code() + " by " + aside.rule())
                            .distinct()
                            .toList(),
                    rule::toString);
            return;
        }
        var proposal = reading.proposals().stream()
                .filter(found ->
                        found.words().start() < rule.end() && found.words().end() > rule.start())
                .findFirst();
        assertTrue(proposal.isPresent(), () -> "nothing proposed of: " + rule);
        assertEquals(
                rule.expected(), RuleCase.parts(proposal.get(), rule.expected().keySet()), rule::toString);
        assertTrue(
                proposal.get().rules().containsValue(rule.id()),
                () -> rule + " was read by " + proposal.get().rules());
    }

    @Test
    void everyRuleHasACase() {
        var tested = cases().map(RuleCase::id).collect(Collectors.toSet());
        var untested = RuleCase.rules()
                .map(Rule::id)
                .filter(id -> !tested.contains(id))
                .toList();
        assertEquals(List.of(), untested);
    }

    @Test
    void noCaseIsOfARuleThatIsNoMore() {
        var rules = RuleCase.rules().map(Rule::id).collect(Collectors.toSet());
        var unknown = cases().map(RuleCase::id)
                .filter(id -> !rules.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<String>(), unknown);
    }
}

package org.claimbook.compare.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.claimbook.compare.check.rule.PartsSum;
import org.claimbook.compare.check.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RuleHelpTest {
    private static final int WIDEST = 100;

    static final List<String> IDS = Rules.ALL.stream().map(Rule::id).toList();

    @ParameterizedTest
    @FieldSource("IDS")
    void everyRuleHasAPageInBothLanguages(String id) {
        var english = RuleHelp.page(id, Locale.UK);
        var ukrainian = RuleHelp.page(id, Locale.of("uk"));
        for (var page : List.of(english, ukrainian)) {
            assertFalse(page.title().isBlank());
            assertFalse(page.text().isBlank());
            assertTrue(page.text().lines().allMatch(line -> line.length() <= WIDEST), page.title());
        }
        assertNotEquals(english.title(), ukrainian.title());
    }

    @Test
    void anotherLanguageGetsEnglish() {
        assertEquals(RuleHelp.page(PartsSum.ID, Locale.UK), RuleHelp.page(PartsSum.ID, Locale.GERMANY));
        assertEquals(RuleHelp.page(PartsSum.ID, Locale.UK), RuleHelp.page(PartsSum.ID, Locale.ROOT));
    }

    @Test
    void anUnknownRuleHasNone() {
        assertThrows(IllegalArgumentException.class, () -> RuleHelp.page("no-such-rule", Locale.UK));
    }
}

package org.claimbook.reading.period.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimbook.reading.period.PeriodTexts;
import org.claimbook.reading.period.PeriodTexts.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words that each number has to itself.
class ClausesTest {
    private static Clauses clauses(Taken taken) {
        return new Clauses(taken.doc(), taken.amounts(), taken.things());
    }

    @Test
    void ownWordsOfNumbersDoNotOverlap() {
        var taken = PeriodTexts.taken("en", "Fire took 12 barns, then 40 homes; 300 people fled. Two men died.");
        var clauses = clauses(taken);
        for (var i = 0; i < taken.amounts().size(); i++) {
            var thing = taken.things().get(i);
            assertTrue(clauses.from(i) <= clauses.statementFrom(i) && clauses.statementFrom(i) <= clauses.partFrom(i));
            assertTrue(clauses.partFrom(i) <= thing.quoteFrom() && thing.quoteTo() <= clauses.partTo(i));
            assertTrue(clauses.partTo(i) <= clauses.statementTo(i) && clauses.statementTo(i) <= clauses.to(i));
            assertTrue(!clauses.hasNext(i) || thing.quoteTo() <= clauses.from(i + 1));
        }
    }

    @Test
    void aPartEndsAtACommaAStatementAtASemicolon() {
        var taken = PeriodTexts.taken("en", "Fire took, by noon, 12 barns of oak, they say; all fled.");
        var clauses = clauses(taken);
        assertEquals("12 barns of oak", taken.doc().words(clauses.partFrom(0), clauses.partTo(0)));
        assertEquals(
                "Fire took, by noon, 12 barns of oak, they say",
                taken.doc().words(clauses.statementFrom(0), clauses.statementTo(0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Three men were killed and nine women wounded on Sunday. | true
        Fire took 12 barns and 40 homes.                        | true
        Fire took 12 barns, and 40 homes are at risk.           | false
        Fire took 12 barns; 40 homes are at risk.               | false
        Fire took 12 barns but spared 40 homes.                 | false
        Fire took 12 barns. And 40 homes.                       | false
        """)
    void numbersAreJoinedByAnAndWithinAStatement(String text, boolean joined) {
        assertEquals(joined, clauses(PeriodTexts.taken("en", text)).isJoinedToNext(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Fire took 40 homes, up from 31 homes.       | true
        en | Fire took 40 homes, then 31 homes.          | false
        uk | Згоріли 40 будинків проти 31 будинку.       | true
        ru | Сгорели 40 домов, а было 31 дом.            | false
        ru | Сгорели 40 домов по сравнению с 31 домом.   | true
        """)
    void aFigureIsComparedAfterAWordThatSaysSo(String language, String text, boolean compared) {
        var clauses = clauses(PeriodTexts.taken(language, text));
        assertFalse(clauses.isCompared(0));
        assertEquals(compared, clauses.isCompared(1));
    }
}

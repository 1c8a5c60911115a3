package org.claimbook.reading.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.claimbook.model.Accumulation;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Period;
import org.junit.jupiter.api.Test;

/// What sources have said of time, and how long it holds.
class HeldTest {
    private static final EdtfDate FIRST = EdtfDate.parse("2024-05-01").orThrow();
    private static final EdtfDate LAST = EdtfDate.parse("2024-05-07").orThrow();
    private static final Found WEEK = new Found(FIRST, LAST, PeriodRule.PERIOD_HELD);
    private static final Found DAY = new Found(null, LAST, PeriodRule.STATEMENT);

    private final Held held = new Held(null);

    @Test
    void nothingHoldsOfASourceThatSaidNothing() {
        held.keepDate("Pavlo Dorosh", DAY);
        assertNull(held.asOf("Hanna Rud"));
        assertNull(held.period("Hanna Rud", 0, false));
        assertNull(held.since("Hanna Rud", 0));
    }

    @Test
    void aSurnameIsThatOfTheNameBefore() {
        held.keepDate("Pavlo Dorosh", DAY);
        assertEquals(DAY, held.asOf("Dorosh"));
        held.keepDate("Dorosh", WEEK);
        assertEquals(WEEK, held.asOf("Pavlo Dorosh"));
    }

    @Test
    void aPeriodHoldsForWhatHappensOneParagraphFartherThanForTolls() {
        held.keepPeriod("police", WEEK, 4, true);
        assertNotNull(held.period("police", 4, true));
        assertNull(held.period("police", 5, true));
        assertNotNull(held.period("police", 5, false));
        assertNull(held.period("police", 6, false));
    }

    @Test
    void tollsAreNotOfAPeriodThatOpenedNoSentence() {
        held.keepPeriod("police", WEEK, 4, false);
        assertNull(held.period("police", 4, true));
        assertNotNull(held.period("police", 4, false));
    }

    @Test
    void aRunningTotalEndsThePeriodOfTolls() {
        held.keepPeriod("police", WEEK, 4, true);
        held.keepTotal("police", new Period(Accumulation.CUMULATIVE, FIRST, LAST, null), 4);
        assertNull(held.period("police", 4, true));
        assertEquals(new Found(FIRST, null, PeriodRule.SINCE_HELD), held.since("police", 5));
        assertNull(held.since("police", 6));
    }

    @Test
    void theDayOfAnEventHoldsForAllSources() {
        assertNull(held.event(0));
        held.keepEvent(LAST, 2);
        assertEquals(new Found(null, LAST, PeriodRule.CROWD_DAY), held.event(3));
        assertNull(held.event(4));
    }
}

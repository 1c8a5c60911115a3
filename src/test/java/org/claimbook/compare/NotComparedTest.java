package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Said.claim;
import static org.claimbook.compare.Said.since;

import java.util.List;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Period;
import org.claimbook.model.Topic;
import org.junit.jupiter.api.Test;

class NotComparedTest {
    private static final Claim CLAIM = claim(1, "A", "2024-11-05", "5");
    private static final Question QUESTION = Question.of(Said.KEY);

    @Test
    void whatIsTheSameIsCompared() {
        assertThat(NotCompared.reason(QUESTION, CLAIM)).isNull();
    }

    @Test
    void anotherStart() {
        assertThat(NotCompared.reason(QUESTION, since("2024-08-06", CLAIM)))
                .hasToString("period starts 2024-08-06, not 2022-02-24");
        assertThat(NotCompared.reason(QUESTION, since("2022-02-24~", CLAIM)))
                .hasToString("period starts 2022-02-24~, not 2022-02-24");
        assertThat(NotCompared.reason(QUESTION, since(null, CLAIM)))
                .hasToString("period start is absent, not 2022-02-24");
        var withoutStart = Question.of(new SeriesKey(Said.TANKS, Accumulation.CUMULATIVE, null));
        assertThat(NotCompared.reason(withoutStart, CLAIM)).hasToString("period starts 2022-02-24, not absent");
        assertThat(NotCompared.reason(withoutStart, since(null, CLAIM))).isNull();
    }

    @Test
    void aStartAFewDaysOffIsLetInOnRequest() {
        var within2 = Asked.startsWithin(QUESTION, 2);
        assertThat(NotCompared.reason(within2, since("2022-02-26", CLAIM))).isNull();
        assertThat(NotCompared.reason(within2, since("2022-02-22", CLAIM))).isNull();
        assertThat(NotCompared.reason(within2, since("2022-02-27", CLAIM)))
                .hasToString("period starts 2022-02-27, not 2022-02-24");
        // As a start, a month is its first day.
        assertThat(NotCompared.reason(within2, since("2022-02", CLAIM)))
                .hasToString("period starts 2022-02, not 2022-02-24");
        assertThat(NotCompared.reason(within2, since(null, CLAIM)))
                .hasToString("period start is absent, not 2022-02-24");
    }

    @Test
    void anotherAccumulation() {
        var level = CLAIM.withPeriod(
                new Period(Accumulation.LEVEL, null, CLAIM.period().asOf(), null));
        assertThat(NotCompared.reason(QUESTION, level)).hasToString("accumulation is level, not cumulative");
        var levels = Question.of(new SeriesKey(Said.TANKS, Accumulation.LEVEL, null));
        assertThat(NotCompared.reason(levels, level)).isNull();
        assertThat(NotCompared.reason(levels, CLAIM)).hasToString("accumulation is cumulative, not level");
    }

    @Test
    void startsCountForCumulativeFiguresOnly() {
        var period = CLAIM.withPeriod(new Period(
                Accumulation.PERIOD, Said.date("2024-11-04"), CLAIM.period().asOf(), null));
        var periods = Question.of(new SeriesKey(Said.TANKS, Accumulation.PERIOD, Said.date("2024-11-01")));
        assertThat(NotCompared.reason(periods, period)).isNull();
    }

    @Test
    void noDateAndNoClaimant() {
        assertThat(NotCompared.reason(QUESTION, claim(1, "A", null, Said.exact("5"))))
                .hasToString("has no as-of date");
        assertThat(NotCompared.reason(QUESTION, claim(1, null, "2024-11-05", Said.exact("5"))))
                .hasToString("has no claimant");
    }

    @Test
    void anotherTopic() {
        assertThat(List.of(
                        new Topic("guns", "items", "army", "country"),
                        new Topic("tanks", "people", "army", "country"),
                        new Topic("tanks", "", "army", "country"),
                        new Topic("tanks", "items", null, "country"),
                        new Topic("tanks", "items", "army", "Kursk region")))
                .extracting(topic -> String.valueOf(NotCompared.reason(QUESTION, CLAIM.withTopic(topic))))
                .containsExactly(
                        "measure is guns, not tanks",
                        "unit is people, not items",
                        "unit is absent, not items",
                        "subject is absent, not army",
                        "place is Kursk region, not country");
    }
}

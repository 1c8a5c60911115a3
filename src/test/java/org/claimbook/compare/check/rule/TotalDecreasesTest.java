package org.claimbook.compare.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.Texts;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.Topics;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class TotalDecreasesTest {
    private static final TotalDecreases RULE = new TotalDecreases();

    @Test
    void eachStepDownIsFoundWithTheLaterClaimFirst() {
        var topic = Topics.of(Topics.daily("3799", "3797", "3797", "3801", "3800"));
        assertThat(Topics.claims(RULE, topic))
                .containsExactly(List.of("claim-2", "claim-1"), List.of("claim-5", "claim-4"));
    }

    @Test
    void itNamesBothFiguresAndDates() {
        var finding =
                Topics.found(RULE, Topics.of(Topics.daily("3799", "3797"))).getFirst();
        assertThat(finding.rule()).isEqualTo("total-decreases");
        assertThat(finding.details())
                .containsExactly(
                        "Staff, tanks, army, country",
                        Figure.exact("3799"),
                        Claimed.date("2024-11-01"),
                        Figure.exact("3797"),
                        Claimed.date("2024-11-02"));
    }

    @Test
    void aTotalThatRisesOrStandsIsFine() {
        assertThat(Topics.found(RULE, Topics.of(Topics.daily("1", "1", "2", "2.5"))))
                .isEmpty();
    }

    @Test
    void aDayWhoseExactFiguresDifferHasNoSay() {
        var claims = new ArrayList<>(Topics.daily("100", "90", "101"));
        claims.add(Claimed.of(9).asOf("2024-11-02").exact("100").claim());
        assertThat(Topics.found(RULE, Topics.of(claims))).isEmpty();
    }

    @Test
    void aQualifiedFigureHasNoSay() {
        var claims = new ArrayList<>(Topics.daily("100", "-", "101"));
        claims.add(
                Claimed.of(9).asOf("2024-11-02").figure(Qualifier.ABOUT, "90").claim());
        assertThat(Topics.found(RULE, Topics.of(claims))).isEmpty();
    }

    @Test
    void claimantsAreNotMixed() {
        assertThat(Topics.found(
                        RULE,
                        Topics.of(
                                Claimed.of(1)
                                        .by("A")
                                        .asOf("2024-11-01")
                                        .exact("100")
                                        .claim(),
                                Claimed.of(2)
                                        .by("B")
                                        .asOf("2024-11-02")
                                        .exact("90")
                                        .claim())))
                .isEmpty();
    }

    @Test
    void levelsAndSignedFiguresMayGoDown() {
        var claims = Topics.daily("100", "90");
        assertThat(Topics.found(RULE, TopicClaims.of(claims, true, Linked.NONE, Texts.NONE)))
                .isEmpty();
        var levels = claims.stream()
                .map(claim -> claim.withPeriod(claim.period().withAccumulation(Accumulation.LEVEL)))
                .toList();
        assertThat(Topics.found(RULE, Topics.of(levels))).isEmpty();
    }
}

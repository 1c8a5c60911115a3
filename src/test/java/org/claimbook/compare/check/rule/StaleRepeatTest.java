package org.claimbook.compare.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.Topics;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.junit.jupiter.api.Test;

class StaleRepeatTest {
    private static final StaleRepeat RULE = new StaleRepeat();

    @Test
    void aStandstillInASeriesThatMovesEachDayIsFound() {
        var topic =
                Topics.of(Topics.daily("1449", "1456", "1465", "1477", "1496", "1496", "1504", "1511", "1532", "1552"));
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-6", "claim-5"));
        var finding = Topics.found(RULE, topic).getFirst();
        assertThat(finding.form()).isEqualTo("again");
        assertThat(finding.details())
                .containsExactly(
                        "Staff, tanks, army, country",
                        Figure.exact("1496"),
                        Claimed.date("2024-11-05"),
                        Claimed.date("2024-11-06"),
                        2);
    }

    @Test
    void aRunOfRepeatsIsOneFinding() {
        var topic = Topics.of(
                Topics.daily("1449", "1456", "1465", "1477", "1496", "1496", "1496", "1504", "1511", "1532", "1552"));
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-6", "claim-7", "claim-5"));
        assertThat(Topics.found(RULE, topic).getFirst().form()).isEqualTo("run");
    }

    @Test
    void aSeriesThatMovesByOnesStandsStillByChance() {
        var topic =
                Topics.of(Topics.daily("326", "327", "328", "330", "331", "331", "332", "334", "335", "336", "337"));
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void weeklyFiguresRepeatedEachDayStandStillMostDays() {
        var topic = Topics.of(Topics.daily(
                "1111", "1111", "1111", "1222", "1222", "1222", "1333", "1333", "1333", "1444", "1444", "1444"));
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void sevenStepsAroundAreTooFew() {
        var topic = Topics.of(Topics.daily("1449", "1456", "1465", "1477", "1496", "1496", "1504", "1511", "1532"));
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void aRoundFigureMayComeTwice() {
        var topic =
                Topics.of(Topics.daily("1449", "1456", "1465", "1477", "1500", "1500", "1524", "1531", "1542", "1552"));
        assertThat(Topics.found(RULE, topic)).isEmpty();
    }

    @Test
    void moneyMovesInUnitsOfItsLastDigit() {
        var topic =
                Topics.of(Topics.daily("1.11", "1.21", "1.32", "1.45", "1.56", "1.56", "1.67", "1.77", "1.89", "1.99"));
        assertThat(Topics.found(RULE, topic)).hasSize(1);
    }

    @Test
    void levelsCountAndPeriodsDoNot() {
        var claims = Topics.daily("1449", "1456", "1465", "1477", "1496", "1496", "1404", "1511", "1532", "1552");
        assertThat(Topics.found(RULE, as(claims, Accumulation.LEVEL))).hasSize(1);
        assertThat(Topics.found(RULE, as(claims, Accumulation.PERIOD))).isEmpty();
    }

    private static TopicClaims as(List<Claim> claims, Accumulation accumulation) {
        return Topics.of(claims.stream()
                .map(claim -> claim.withPeriod(claim.period().withAccumulation(accumulation)))
                .toList());
    }
}

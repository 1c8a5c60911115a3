package org.claimbook.compare.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.compare.check.Claimed;
import org.claimbook.compare.check.Linked;
import org.claimbook.compare.check.Texts;
import org.claimbook.compare.check.TopicClaims;
import org.claimbook.compare.check.Topics;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class KeyingSlipTest {
    private static final KeyingSlip RULE = new KeyingSlip();

    @Test
    void aFigureThatGainedADigitIsASlip() {
        var topic = Topics.of(Topics.daily("3780", "3790", "3799", "38107", "3830", "3841", "3850"));
        assertThat(Topics.claims(RULE, topic)).containsExactly(List.of("claim-4", "claim-3", "claim-5"));
        var finding = Topics.found(RULE, topic).getFirst();
        assertThat(finding.form()).isEqualTo("between");
        assertThat(finding.details())
                .containsExactly(
                        "Staff, tanks, army, country",
                        Figure.exact("38107"),
                        Claimed.date("2024-11-04"),
                        List.of(new BigDecimal("3817"), new BigDecimal("3810"), new BigDecimal("3807")),
                        Figure.exact("3799"),
                        Claimed.date("2024-11-03"),
                        Figure.exact("3830"),
                        Claimed.date("2024-11-05"));
    }

    @Test
    void aFigureThatLostADigitIsASlip() {
        assertSlip("claim-4", "3780", "3790", "3799", "381", "3830", "3841", "3850");
    }

    @Test
    void swappedDigitsAreASlip() {
        assertSlip("claim-4", "3780", "3790", "3799", "8317", "3830", "3841", "3850");
    }

    @Test
    void aMovedPointIsASlip() {
        assertSlip("claim-4", "3780", "3790", "3799", "3.817", "3830", "3841", "3850");
        assertSlip("claim-4", "3780", "3790", "3799", "3817000", "3830", "3841", "3850");
    }

    @Test
    void theLastFigureMayNotLeapBeyondThePaceOfTheOthers() {
        var topic = Topics.of(Topics.daily("3780", "3790", "3799", "38107"));
        var finding = Topics.found(RULE, topic).getFirst();
        assertThat(finding.form()).isEqualTo("after");
        // Three times the largest step, 10, beyond 3,799.
        assertThat(finding.details().getLast()).isEqualTo(new BigDecimal("3829"));
        assertNoSlip("3780", "3790", "3799", "3829");
        assertNoSlip("3780", "3790", "3799", "4107");
    }

    @Test
    void theFirstFigureMayNotLieAboveAllThatFollow() {
        assertSlip("claim-1", "37700", "3780", "3790", "3799", "3820");
        assertNoSlip("377", "3780", "3790", "3799", "3820");
    }

    @Test
    void theLastButOneIsASlipWhereThePaceSaysSo() {
        assertSlip("claim-4", "3780", "3790", "3799", "38107", "3830");
        assertSlip("claim-4", "3780", "3790", "3799", "381", "3830");
    }

    @Test
    void aNeighbourThatIsTheSlipDoesNotMakeOthersLookWrong() {
        for (var at = 0; at < 7; at++) {
            for (var wrong : List.of("%s0", "1%s", "%s")) {
                var figures = new ArrayList<>(List.of("3780", "3790", "3799", "3817", "3830", "3841", "3850"));
                var broken = wrong.equals("%s") ? figures.get(at).substring(1) : wrong.formatted(figures.get(at));
                figures.set(at, broken);
                var doubted = Topics.doubted(RULE, Topics.of(Topics.daily(figures.toArray(String[]::new))));
                assertThat(doubted).as(figures.toString()).isSubsetOf("claim-" + (at + 1));
            }
        }
    }

    @Test
    void aSmallRevisionIsNoSlip() {
        assertNoSlip("3780", "3790", "3799", "3797", "3800", "3812", "3830");
        assertNoSlip("1245", "1276", "1348", "1306", "1375", "1423", "1470");
    }

    @Test
    void aRebasedSeriesIsNoSlip() {
        assertNoSlip("38000", "38100", "38200", "3830", "3840", "3850", "3860");
    }

    @Test
    void whatNoSingleSlipExplainsIsNoSlip() {
        assertNoSlip("3780", "3790", "3799", "9999", "3830", "3841", "3850");
    }

    @Test
    void neighboursFarApartSayNothing() {
        assertNoSlip("10", "100", "1000", "99", "10000", "100000");
    }

    @Test
    void twoDatesSayNothing() {
        assertNoSlip("100", "1050", "110");
    }

    @Test
    void aClaimThatDoesNotStandIsLookedAtToo() {
        var claims = new ArrayList<>(Topics.daily("3780", "3790", "3799", "3817", "3830", "3841"));
        claims.add(Claimed.of(9).asOf("2024-11-04").exact("38170").claim());
        assertThat(Topics.doubted(RULE, Topics.of(claims))).containsExactly("claim-9");
    }

    @Test
    void anotherClaimOfItsDateStandsInForALaterOne() {
        var claims = new ArrayList<>(Topics.daily("3799", "3817"));
        claims.add(Claimed.of(9).asOf("2024-11-02").exact("38170").claim());
        assertThat(Topics.doubted(RULE, Topics.of(claims))).containsExactly("claim-9");
    }

    @Test
    void bothCopiesOfASlipAreFound() {
        var claims = new ArrayList<>(Topics.daily("3780", "3790", "3799", "38170", "3830", "3841"));
        claims.add(Claimed.of(9).asOf("2024-11-04").exact("38170").claim());
        assertThat(Topics.doubted(RULE, Topics.of(claims))).containsExactly("claim-4", "claim-9");
    }

    @Test
    void aboutCountsWithItsWidthAndOtherQualifiersDoNot() {
        var claims = new ArrayList<>(Topics.daily("3780", "3790", "3799", "-", "3830", "3841"));
        var rounded = Claimed.of(9).asOf("2024-11-04");
        claims.add(rounded.figure(Qualifier.ABOUT, "38170").claim());
        assertThat(Topics.doubted(RULE, Topics.of(claims))).containsExactly("claim-9");
        claims.set(5, rounded.figure(Qualifier.ABOUT, "4000").claim());
        assertThat(Topics.found(RULE, Topics.of(claims))).isEmpty();
        claims.set(5, rounded.figure(Qualifier.AT_LEAST, "38170").claim());
        assertThat(Topics.found(RULE, Topics.of(claims))).isEmpty();
    }

    @Test
    void aLevelOfAnotherSizeIsASlip() {
        var topic = level("510", "498", "505", "5120", "490", "512", "520");
        assertThat(Topics.doubted(RULE, topic)).containsExactly("claim-4");
        var finding = Topics.found(RULE, topic).getFirst();
        assertThat(finding.form()).isEqualTo("around");
        assertThat(finding.details().get(3)).asString().contains("512");
        assertThat(Topics.found(RULE, level("510", "498", "505", "512", "490", "512", "520")))
                .isEmpty();
    }

    @Test
    void aLevelThreeTimesAsLargeIsNone() {
        assertThat(Topics.found(RULE, level("510", "498", "505", "1505", "490", "512", "520")))
                .isEmpty();
    }

    @Test
    void levelsThatDifferMuchMustBeMissedByMore() {
        assertThat(Topics.found(RULE, level("200", "590", "300", "2900", "210", "590", "400")))
                .isEmpty();
    }

    @Test
    void aSignedTotalGoesUpAndDown() {
        var claims = Topics.daily("3780", "3790", "3799", "3100", "3830", "3841", "3850");
        assertThat(Topics.found(RULE, TopicClaims.of(claims, true, Linked.NONE, Texts.NONE)))
                .isEmpty();
    }

    /// Steps of 30 to 39 from 4,000 on; one inner figure gets a digit more or less, its point moved, or its first
    /// two digits swapped.
    @Property
    void oneSlipInASmoothSeriesIsFoundAndNothingElse(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 3, max = 16) int broken,
            @ForAll @IntRange(min = 0, max = 4) int kind,
            @ForAll @IntRange(min = 0, max = 3) int place) {
        var figures = new ArrayList<String>();
        var figure = 4000;
        for (var day = 0; day < 20; day++) {
            figure += 30 + Math.floorMod(seed * 31 + day * 7, 10);
            figures.add(Integer.toString(figure));
        }
        var right = figures.get(broken);
        var wrong = switch (kind) {
            case 0 -> right.substring(0, place) + "7" + right.substring(place);
            case 1 -> new StringBuilder(right).deleteCharAt(place).toString();
            case 2 -> right + "000";
            case 3 -> right.substring(1, 2) + right.charAt(0) + right.substring(2);
            default -> new BigDecimal(right).movePointLeft(place + 1).toPlainString();
        };
        figures.set(broken, wrong);
        var topic = Topics.of(Topics.daily(figures.toArray(String[]::new)));
        var value = new BigDecimal(wrong);
        if (value.compareTo(BigDecimal.TEN) >= 0 && !wrong.startsWith("0") && !wrong.equals(right)) {
            assertThat(Topics.doubted(RULE, topic)).as(wrong).containsExactly("claim-" + (broken + 1));
        }
    }

    private static void assertSlip(String claim, String... figures) {
        assertThat(Topics.doubted(RULE, Topics.of(Topics.daily(figures)))).containsExactly(claim);
    }

    private static void assertNoSlip(String... figures) {
        assertThat(Topics.found(RULE, Topics.of(Topics.daily(figures)))).isEmpty();
    }

    private static TopicClaims level(String... figures) {
        return Topics.of(Topics.daily(figures).stream()
                .map(claim -> claim.withPeriod(claim.period().withAccumulation(Accumulation.LEVEL)))
                .toList());
    }
}

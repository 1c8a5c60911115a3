package org.claimbook.compare.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Said.between;
import static org.claimbook.compare.Said.claim;
import static org.claimbook.compare.Said.figure;
import static org.claimbook.compare.Said.since;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.compare.Question;
import org.claimbook.compare.Relation;
import org.claimbook.compare.Said;
import org.claimbook.compare.SeriesKey;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

/// Pairs of sources, worked out by hand. ln 2 is 0.693147, ln 4 is 1.38629.
class AgreementTest {
    private static final String MONDAY = "2024-11-04";
    private static final String TUESDAY = "2024-11-05";
    private static final String WEDNESDAY = "2024-11-06";

    @Test
    void threeSourcesAreThreePairs() {
        var found = exact(
                claim(1, "A", MONDAY, "10"),
                claim(2, "B", MONDAY, "20"),
                claim(3, "C", MONDAY, "10"),
                claim(4, "A", TUESDAY, "30"),
                claim(5, "B", TUESDAY, "60"),
                claim(6, "A", WEDNESDAY, "5"),
                claim(7, "B", WEDNESDAY, "20"));
        assertThat(found.pairs())
                .extracting(pair -> pair.source() + pair.other() + pair.pairs())
                .containsExactly("AB3", "AC1", "BC1");
        // Ratios 2, 2 and 4: q3 lies half-way between the second and the third.
        assertQuartiles(found.pairs().getFirst(), "0.693147", "0.693147", "1.03972");
        assertText("2", found.pairs().getFirst().ratioMedian());
        assertQuartiles(found.pairs().get(1), "0", "0", "0");
        assertQuartiles(found.pairs().getLast(), "-0.693147", "-0.693147", "-0.693147");
    }

    @Test
    void itTellsHowFiguresStandToEachOtherAndWhen() {
        var found = pair(
                claim(1, "A", MONDAY, "10"),
                claim(2, "B", MONDAY, "10.0"),
                claim(3, "A", TUESDAY, "45200"),
                claim(4, "B", TUESDAY, figure(Qualifier.ABOUT, "45000")),
                claim(5, "A", WEDNESDAY, "10"),
                claim(6, "B", WEDNESDAY, "11"),
                claim(7, "A", "2024-11-07", "10"),
                claim(8, "B", "2024-11-07", Figure.unknown("heavy losses")));
        assertThat(found.pairs()).isEqualTo(4);
        assertThat(Arrays.stream(Relation.Kind.values()).map(found::count)).containsExactly(1, 1, 1, 1);
        assertThat(found.leftOut()).isEqualTo(1);
        assertThat(found.medianBound()).isNull();
        assertThat(found.first()).isEqualTo(LocalDate.parse(MONDAY));
        assertThat(found.last()).isEqualTo(LocalDate.parse("2024-11-07"));
    }

    @Test
    void boundsAreLeftOutButStillBoundTheMedian() {
        var found = pair(
                claim(1, "A", MONDAY, "10"),
                claim(2, "B", MONDAY, figure(Qualifier.AT_LEAST, "20")),
                claim(3, "A", TUESDAY, "10"),
                claim(4, "B", TUESDAY, figure(Qualifier.AT_LEAST, "40")),
                claim(5, "A", WEDNESDAY, "10"),
                claim(6, "B", WEDNESDAY, "10"));
        assertQuartiles(found, "0", "0", "0");
        assertThat(found.leftOut()).isEqualTo(2);
        // At least 2, at least 4, and 1: the middle one is at least 2.
        assertText("0.693147", found.medianBound().low());
        assertThat(found.medianBound().high()).isNull();
        assertText("2", found.ratioBound().low());
    }

    @Test
    void boundsToBothSidesSayNothingOfTheMedian() {
        var found = pair(
                claim(1, "A", MONDAY, "10"),
                claim(2, "B", MONDAY, figure(Qualifier.AT_LEAST, "20")),
                claim(3, "A", TUESDAY, figure(Qualifier.AT_LEAST, "10")),
                claim(4, "B", TUESDAY, "40"));
        assertThat(found.logRatio()).isNull();
        assertThat(found.ratioMedian()).isNull();
        assertThat(found.leftOut()).isEqualTo(2);
        assertThat(found.medianBound()).isNull();
        assertThat(found.ratioBound()).isNull();
    }

    @Test
    void aRangeBoundsTheMedianFromBothSides() {
        var found = pair(claim(1, "A", MONDAY, "10"), claim(2, "B", MONDAY, between("20", "40")));
        assertText("2", found.ratioBound().low());
        assertText("4", found.ratioBound().high());
    }

    @Test
    void zeroHasNoLogRatio() {
        var found = pair(
                claim(1, "A", MONDAY, "0"),
                claim(2, "B", MONDAY, "0"),
                claim(3, "A", TUESDAY, "0"),
                claim(4, "B", TUESDAY, "7"),
                claim(5, "A", WEDNESDAY, "5"),
                claim(6, "B", WEDNESDAY, "10"));
        assertQuartiles(found, "0.693147", "0.693147", "0.693147");
        assertThat(found.leftOut()).isEqualTo(2);
        assertThat(found.medianBound()).isNull();
        assertThat(found.equal()).isEqualTo(1);
        assertThat(found.apart()).isEqualTo(2);
    }

    @Test
    void twoClaimsCarriedOnTogetherAreOnePair() {
        var carried = latest(
                claim(1, "A", MONDAY, "10"),
                claim(2, "B", TUESDAY, "20"),
                claim(3, "C", WEDNESDAY, "30"),
                claim(4, "C", "2024-11-07", "30"));
        assertThat(carried.pairs())
                .extracting(pair -> pair.source() + pair.other() + pair.pairs())
                .containsExactly("AC2", "BC2", "AB1");
        assertThat(carried.pairs().getLast().first()).isEqualTo(LocalDate.parse(TUESDAY));
        assertThat(carried.pairs().getLast().last()).isEqualTo(LocalDate.parse(TUESDAY));
    }

    @Test
    void onceOneOfThemHasANewFigureItIsAnotherPair() {
        var pairs = latest(claim(1, "A", MONDAY, "10"), claim(2, "B", TUESDAY, "20"), claim(3, "A", WEDNESDAY, "20"))
                .pairs();
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().pairs()).isEqualTo(2);
    }

    @Test
    void interpolatedNumbersMakeNoPair() {
        var claims = List.of(claim(1, "A", MONDAY, "10"), claim(2, "A", WEDNESDAY, "30"), claim(3, "B", TUESDAY, "20"));
        assertThat(of(aligned(Said.KEY, Alignment.INTERPOLATE), claims).pairs()).isEmpty();
    }

    @Test
    void figuresOfDifferentKeysAreNotPairedButCountTogether() {
        var august = Said.date("2024-08-06");
        var kursk = new SeriesKey(Said.TANKS, Accumulation.CUMULATIVE, august);
        var first = List.of(claim(1, "A", MONDAY, "10"), claim(2, "B", MONDAY, "20"));
        var second = List.of(
                since("2024-08-06", claim(3, "A", MONDAY, "1")), since("2024-08-06", claim(4, "B", MONDAY, "4")));
        var builder = new Agreement.Builder(List.of());
        builder.add(matrix(aligned(Said.KEY, Alignment.EXACT), first), first);
        builder.add(matrix(aligned(kursk, Alignment.EXACT), second), second);
        var pair = builder.agreement().pairs().getFirst();
        assertThat(pair.pairs()).isEqualTo(2);
        assertQuartiles(pair, "0.866434", "1.03972", "1.21301");
    }

    @Test
    void namedSourcesComeFirstInTheirPairs() {
        var claims = List.of(claim(1, "A", MONDAY, "10"), claim(2, "B", MONDAY, "20"), claim(3, "C", MONDAY, "40"));
        var found = new Agreement.Builder(List.of("C"))
                .add(matrix(aligned(Said.KEY, Alignment.EXACT), claims), claims)
                .agreement();
        assertThat(found.pairs())
                .extracting(pair -> pair.source() + pair.other())
                .containsExactly("AB", "CA", "CB");
    }

    private static PairAgreement pair(Claim... claims) {
        var pairs = exact(claims).pairs();
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    private static Agreement exact(Claim... claims) {
        return of(aligned(Said.KEY, Alignment.EXACT), List.of(claims));
    }

    private static Agreement latest(Claim... claims) {
        return of(aligned(Said.KEY, Alignment.LATEST), List.of(claims));
    }

    static Agreement of(Question question, List<Claim> claims) {
        return new Agreement.Builder(List.of())
                .add(matrix(question, claims), claims)
                .agreement();
    }

    private static Matrix matrix(Question question, List<Claim> claims) {
        return Matrix.of(question, claims, List.of());
    }

    static Question aligned(SeriesKey key, Alignment alignment) {
        return new Question(key, 0, List.of(), null, null, null, alignment, Question.WITHIN, null, true, false);
    }

    private static void assertQuartiles(PairAgreement pair, String q1, String median, String q3) {
        assertText(q1, pair.logRatio().q1());
        assertText(median, pair.logRatio().median());
        assertText(q3, pair.logRatio().q3());
    }

    static void assertText(String expected, BigDecimal number) {
        assertThat(Quantity.text(number)).isEqualTo(expected);
    }
}

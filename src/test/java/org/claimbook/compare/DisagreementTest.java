package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimbook.compare.Said.between;
import static org.claimbook.compare.Said.exact;
import static org.claimbook.compare.Said.figure;
import static org.claimbook.model.Qualifier.ABOUT;
import static org.claimbook.model.Qualifier.AT_LEAST;
import static org.claimbook.model.Qualifier.AT_MOST;
import static org.claimbook.model.Qualifier.LESS_THAN;
import static org.claimbook.model.Qualifier.MORE_THAN;
import static org.claimbook.model.Qualifier.NEARLY;

import java.math.BigDecimal;
import org.claimbook.model.Figure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {
    @Nested
    class Points {
        @Test
        void tanksByTheGeneralStaffAgainstOryx() {
            // 9208 / 3536 = 2.604072…; 2 · 5672 / 12744 = 0.890144…; ln 2.604072… = 0.957077…
            check(exact("3536"), exact("9208"), "= 5672", "= 2.60407", "= 0.890144", "= 0.957077");
        }

        @Test
        void theOtherWayRound() {
            // 3536 / 9208 = 0.384014…
            check(exact("9208"), exact("3536"), "= -5672", "= 0.384014", "= -0.890144", "= -0.957077");
        }

        @Test
        void decimalsAreSubtractedExactly() {
            var difference =
                    Disagreement.of(exact("0.1"), exact("0.3"), true, false).difference();
            assertThat(difference.low()).isEqualTo(new BigDecimal("0.2"));
        }

        @Test
        void aboutCountsAtItsValue() {
            check(figure(ABOUT, "100"), exact("150"), "= 50", "= 1.5", "= 0.4", "= 0.405465");
        }

        @Test
        void twoThatAreTheSameDifferByNothing() {
            check(exact("7"), exact("7.0"), "= 0", "= 1", "= 0", "= 0");
        }

        @Test
        void nothingIsDividedByZero() {
            check(exact("0"), exact("5"), "= 5", "–", "= 2", "–");
            check(exact("5"), exact("0"), "= -5", "= 0", "= -2", "–");
            check(exact("0"), exact("0"), "= 0", "–", "–", "–");
            check(exact("-5"), exact("5"), "= 10", "= -1", "–", "–");
        }

        @Test
        void negativeFiguresHaveNoLogRatio() {
            // 2 · (−4 + 2) / (−2 − 4) = 0.666667
            check(exact("-2"), exact("-4"), "= -2", "= 2", "= 0.666667", "–");
        }

        @Test
        void theLogRatioIsSharpNextToOne() {
            // ln(1 + x) is nearly x − x²/2.
            check(exact("1000000000"), exact("1000000001"), "= 1", "= 1", "= 0.000000001", "= 0.000000001");
        }
    }

    @Nested
    class OneSided {
        @Test
        void oryxSaysAtLeast3536Against9208() {
            check(exact("9208"), figure(AT_LEAST, "3536"), "≥ -5672", "≥ 0.384014", "≥ -0.890144", "≥ -0.957077");
        }

        @Test
        void measuredAgainstAtLeast3536TheRatioIsAtMost() {
            check(figure(AT_LEAST, "3536"), exact("9208"), "≤ 5672", "≤ 2.60407", "≤ 0.890144", "≤ 0.957077");
        }

        @Test
        void overTwentyThousandAgainst20842() {
            // 20000 / 20842 = 0.959601…; 2 · −842 / 40842 = −0.0412321…; ln = −0.0412379…
            check(exact("20842"), figure(MORE_THAN, "20000"), "≥ -842", "≥ 0.959601", "≥ -0.0412321", "≥ -0.0412379");
            var relation = Disagreement.of(exact("20842"), figure(MORE_THAN, "20000"), true, false)
                    .relation();
            assertThat(relation.kind()).isEqualTo(Relation.Kind.COMPATIBLE);
        }

        @Test
        void upTo100Against50() {
            check(exact("50"), figure(AT_MOST, "100"), "≤ 50", "≤ 2", "≤ 0.666667", "≤ 0.693147");
            check(figure(AT_MOST, "100"), exact("50"), "≥ -50", "≥ 0.5", "≥ -0.666667", "≥ -0.693147");
            check(figure(LESS_THAN, "100"), exact("50"), "≥ -50", "≥ 0.5", "≥ -0.666667", "≥ -0.693147");
        }

        @Test
        void nothingBoundsTheShareOfWhatMayBeNone() {
            check(figure(AT_LEAST, "0"), exact("5"), "≤ 5", "–", "≤ 2", "–");
            check(exact("0"), figure(AT_LEAST, "5"), "≥ 5", "–", "≥ 2", "–");
            check(figure(AT_MOST, "0"), exact("5"), "≥ 5", "–", "≥ 2", "–");
        }

        @Test
        void whereFiguresMayBeNegativeOnlyTheDifferenceIsBounded() {
            checkSigned(figure(AT_MOST, "100"), exact("50"), "≥ -50", "–", "–", "–");
            checkSigned(exact("50"), figure(AT_MOST, "100"), "≤ 50", "≤ 2", "–", "–");
            checkSigned(exact("-50"), figure(AT_MOST, "100"), "≤ 150", "≥ -2", "–", "–");
            checkSigned(exact("50"), figure(AT_LEAST, "100"), "≥ 50", "≥ 2", "≥ 0.666667", "≥ 0.693147");
            // b ≤ −100: b − a ≤ −50; b / a ≥ 2; 2(b − a)/(a + b) falls from 2 at −∞ no lower than to 0.666667.
            checkSigned(exact("-50"), figure(AT_MOST, "-100"), "≤ -50", "≥ 2", "≥ 0.666667", "–");
        }
    }

    @Nested
    class Intervals {
        @Test
        void aRangeAgainstAPoint() {
            // b in [300, 400], a = 200.
            check(exact("200"), between("300", "400"), "100…200", "1.5…2", "0.4…0.666667", "0.405465…0.693147");
            check(
                    between("300", "400"),
                    exact("200"),
                    "-200…-100",
                    "0.5…0.666667",
                    "-0.666667…-0.4",
                    "-0.693147…-0.405465");
        }

        @Test
        void twoRanges() {
            // [10, 20] against [4, 5]: 10 − 5 = 5, 20 − 4 = 16; 10 / 5 = 2, 20 / 4 = 5; 10/15 and 32/24.
            check(between("4", "5"), between("10", "20"), "5…16", "2…5", "0.666667…1.33333", "0.693147…1.60944");
        }

        @Test
        void nearlyIsARange() {
            // [18000, 20000) against 20842.
            check(
                    exact("20842"),
                    figure(NEARLY, "20000"),
                    "-2842…-842",
                    "0.863641…0.959601",
                    "-0.146336…-0.0412321",
                    "-0.146598…-0.0412379");
        }

        @Test
        void aRangeAgainstALowerBoundLeavesOutTheOpenEnd() {
            check(between("10", "20"), figure(AT_LEAST, "30"), "≥ 10", "≥ 1.5", "≥ 0.4", "≥ 0.405465");
            check(figure(AT_LEAST, "30"), between("10", "20"), "≤ -10", "≤ 0.666667", "≤ -0.4", "≤ -0.405465");
        }

        @Test
        void twoThatAreOpenOnOppositeSides() {
            check(figure(AT_LEAST, "5"), figure(AT_MOST, "10"), "≤ 5", "0…2", "≤ 0.666667", "≤ 0.693147");
            check(figure(AT_MOST, "5"), figure(AT_LEAST, "3"), "≥ -2", "≥ 0.6", "≥ -0.5", "≥ -0.510826");
        }

        @Test
        void twoLowerBoundsMayDifferByAnything() {
            check(figure(AT_LEAST, "5"), figure(AT_LEAST, "3"), "–", "–", "–", "–");
        }

        @Test
        void twoUpperBoundsDifferByNoMoreThanTheyAreHigh() {
            check(figure(AT_MOST, "10"), figure(AT_MOST, "20"), "-10…20", "≥ 0", "-2…2", "–");
        }

        @Test
        void aRangeThatBeginsAtZero() {
            check(between("0", "10"), exact("5"), "-5…5", "≥ 0.5", "-0.666667…2", "≥ -0.693147");
            check(exact("5"), between("0", "10"), "-5…5", "0…2", "-2…0.666667", "≤ 0.693147");
        }

        @Test
        void aDivisorOnBothSidesOfZeroHasNoRatio() {
            checkSigned(between("-1", "1"), exact("5"), "4…6", "–", "–", "–");
        }

        @Test
        void anUnknownFigureHasNoMeasures() {
            check(exact("5"), Figure.unknown("heavy losses"), "–", "–", "–", "–");
            check(Figure.unknown("heavy losses"), between("1", "2"), "–", "–", "–", "–");
        }
    }

    @ParameterizedTest
    @CsvSource({"9208, 3536", "5, 0", "0, 5", "-3, 3"})
    void aStepOfASeriesIsTheDifference(String before, String after) {
        assertThat(Disagreement.difference(exact(before), exact(after), false))
                .isEqualTo(Disagreement.of(exact(before), exact(after), true, false)
                        .difference());
    }

    private static void check(Figure a, Figure b, String difference, String ratio, String relative, String log) {
        check(Disagreement.of(a, b, true, false), difference, ratio, relative, log);
    }

    private static void checkSigned(Figure a, Figure b, String difference, String ratio, String relative, String log) {
        check(Disagreement.of(a, b, true, true), difference, ratio, relative, log);
    }

    private static void check(Disagreement found, String difference, String ratio, String relative, String log) {
        assertThat(text(found.difference())).as("difference").isEqualTo(difference);
        assertThat(text(found.ratio())).as("ratio").isEqualTo(ratio);
        assertThat(text(found.relativeDifference())).as("relative difference").isEqualTo(relative);
        assertThat(text(found.logRatio())).as("log ratio").isEqualTo(log);
    }

    private static String text(Quantity quantity) {
        if (quantity == null) {
            return "–";
        }
        if (quantity.isPoint()) {
            return "= " + Quantity.text(quantity.low());
        }
        if (quantity.low() == null) {
            return "≤ " + Quantity.text(quantity.high());
        }
        return quantity.high() == null
                ? "≥ " + Quantity.text(quantity.low())
                : Quantity.text(quantity.low()) + "…" + Quantity.text(quantity.high());
    }
}

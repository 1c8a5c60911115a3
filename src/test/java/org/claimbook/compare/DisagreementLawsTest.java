package org.claimbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;

/// What holds of any two figures. Those of signed measures run below 0, those of others do not.
class DisagreementLawsTest {
    /// Far more than quotients of 16 digits and logarithms of doubles are off, far less than a wrong bound would be.
    private static final double SLACK = 1e-9;

    @Property
    void theIntervalOfAnExactFigureIsItsPoint(
            @ForAll("decimals") BigDecimal value, @ForAll boolean widening, @ForAll boolean signed) {
        var exact = Figure.of(null, Qualifier.EXACT, value);
        assertThat(Interval.of(exact, widening, signed)).isEqualTo(Interval.point(value));
    }

    @Property
    void aRelationIsTheSameFromBothSides(@ForAll("pairs") Pair pair, @ForAll boolean widening) {
        assertThat(Relation.of(pair.a, pair.b, widening, pair.signed))
                .isEqualTo(Relation.of(pair.b, pair.a, widening, pair.signed));
    }

    @Property
    void whatIsEqualMeets(@ForAll("pairs") Pair pair, @ForAll boolean widening) {
        var relation = Relation.of(pair.a, pair.b, widening, pair.signed);
        var left = Interval.of(pair.a, widening, pair.signed);
        var right = Interval.of(pair.b, widening, pair.signed);
        assertThat(left.meets(right)).isEqualTo(relation.kind() != Relation.Kind.APART);
        assertThat(left.gap(right) == null).isEqualTo(left.meets(right));
    }

    @Property
    void aFigureMeetsItself(@ForAll("pairs") Pair pair, @ForAll boolean widening) {
        assertThat(Relation.of(pair.a, pair.a, widening, pair.signed).kind())
                .isIn(Relation.Kind.EQUAL, Relation.Kind.COMPATIBLE);
    }

    @Property
    void theDifferenceTheOtherWayRoundIsItsNegative(@ForAll("pairs") Pair pair) {
        var forth = Disagreement.of(pair.a, pair.b, true, pair.signed).difference();
        var back = Disagreement.of(pair.b, pair.a, true, pair.signed).difference();
        if (forth == null || back == null) {
            assertThat(forth).isEqualTo(back);
            return;
        }
        assertThat(negated(back.high())).isEqualTo(forth.low());
        assertThat(negated(back.low())).isEqualTo(forth.high());
    }

    @Property(tries = 5000)
    void everyMeasureHoldsForAllThatTheFiguresCanMean(
            @ForAll("pairs") Pair pair,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 1) double otherShare) {
        var a = sample(pair.a, pair.signed, share);
        var b = sample(pair.b, pair.signed, otherShare);
        var found = Disagreement.of(pair.a, pair.b, true, pair.signed);
        assertHolds(found.difference(), b - a);
        if (a != 0) {
            assertHolds(found.ratio(), b / a);
        }
        if (a + b != 0) {
            assertHolds(found.relativeDifference(), 2 * (b - a) / (a + b));
        }
        if (a > 0 && b > 0) {
            assertHolds(found.logRatio(), Math.log(b / a));
        }
    }

    @Property
    void pointsHavePointsForMeasures(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        Assume.that(a.signum() > 0 && b.signum() > 0);
        var found =
                Disagreement.of(Figure.of(null, Qualifier.EXACT, a), Figure.of(null, Qualifier.ABOUT, b), true, false);
        assertThat(List.of(found.difference(), found.ratio(), found.relativeDifference(), found.logRatio()))
                .allMatch(Quantity::isPoint);
    }

    @Property
    void aLowerBoundAgainstAPointBoundsEveryMeasureFromBelow(
            @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        Assume.that(a.signum() > 0 && b.signum() > 0);
        var found = Disagreement.of(
                Figure.of(null, Qualifier.EXACT, a), Figure.of(null, Qualifier.AT_LEAST, b), true, false);
        var points =
                Disagreement.of(Figure.of(null, Qualifier.EXACT, a), Figure.of(null, Qualifier.EXACT, b), true, false);
        assertThat(found.difference())
                .isEqualTo(new Quantity(points.difference().low(), null));
        assertThat(found.ratio()).isEqualTo(new Quantity(points.ratio().low(), null));
        assertThat(found.relativeDifference())
                .isEqualTo(new Quantity(points.relativeDifference().low(), null));
        assertThat(found.logRatio()).isEqualTo(new Quantity(points.logRatio().low(), null));
    }

    /// Two figures of one measure.
    record Pair(Figure a, Figure b, boolean signed) {}

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(1);
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(true, false)
                .flatMap(signed ->
                        Combinators.combine(figures(signed), figures(signed)).as((a, b) -> new Pair(a, b, signed)));
    }

    private Arbitrary<Figure> figures(boolean signed) {
        var whole = Arbitraries.integers().between(signed ? -30 : 0, 30).map(BigDecimal::valueOf);
        var numbers = Arbitraries.oneOf(whole, decimals().map(number -> signed ? number : number.abs()));
        return Combinators.combine(Arbitraries.of(Qualifier.class), numbers, numbers)
                .as(DisagreementLawsTest::figure)
                // Below 0 there is nothing where 0 is the floor.
                .filter(figure -> figure.qualifier() != Qualifier.UNKNOWN)
                .filter(figure -> signed
                        || figure.qualifier() != Qualifier.LESS_THAN
                        || figure.statedEnd().signum() > 0)
                // All tries would go to them, as there are more of them than tries.
                .withoutEdgeCases();
    }

    private static Figure figure(Qualifier qualifier, BigDecimal one, BigDecimal other) {
        return switch (qualifier.shape()) {
            case POINT, LOWER_BOUND, UPPER_BOUND -> Figure.of(null, qualifier, one);
            case RANGE -> new Figure(null, qualifier, null, one.min(other), one.max(other));
            case NONE -> Figure.unknown(null);
        };
    }

    /// A number that the figure can mean; an open end is taken to run on for 5,000.
    private static double sample(Figure figure, boolean signed, double share) {
        var interval = Interval.of(figure, false, signed);
        var high = interval.high() == null
                ? interval.low().doubleValue() + 5000
                : interval.high().doubleValue();
        var low = interval.low() == null ? high - 5000 : interval.low().doubleValue();
        return low + share * (high - low);
    }

    private static void assertHolds(Quantity quantity, double number) {
        if (quantity != null) {
            var slack = SLACK * Math.max(1, Math.abs(number));
            assertThat(number)
                    .isBetween(
                            quantity.low() == null
                                    ? Double.NEGATIVE_INFINITY
                                    : quantity.low().doubleValue() - slack,
                            quantity.high() == null
                                    ? Double.POSITIVE_INFINITY
                                    : quantity.high().doubleValue() + slack);
        }
    }

    private static BigDecimal negated(BigDecimal number) {
        return number == null ? null : number.negate();
    }
}

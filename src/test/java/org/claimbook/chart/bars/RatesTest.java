package org.claimbook.chart.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.chart.Drawn;
import org.claimbook.compare.Series;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static Rates of(Step step, Claim... claims) {
        return Rates.of(Drawn.matrix(Drawn.series("A", claims)), step).getFirst();
    }

    @Test
    void theRateTimesTheDaysIsTheDifference() {
        // 3,023 more in 11 days.
        var rates = of(Step.DAY, Drawn.exact("A", "2024-10-25", "17819"), Drawn.exact("A", "2024-11-05", "20842"));
        var rate = rates.rates().getFirst();
        assertEquals(3023, rate.height() * 11, 1e-9);
        assertEquals(11, rate.to() - rate.from());
        assertTrue(rate.isExact());
        var perWeek = of(Step.WEEK, Drawn.exact("A", "2024-10-25", "17819"), Drawn.exact("A", "2024-11-05", "20842"));
        assertEquals(3023 * 7 / 11.0, perWeek.rates().getFirst().height(), 1e-9);
        assertEquals("1923.73", perWeek.rates().getFirst().printed().low().toPlainString());
    }

    @Test
    void aFallIsANegativeBar() {
        var rate = of(Step.DAY, Drawn.exact("A", "2024-11-01", "100"), Drawn.exact("A", "2024-11-06", "90"))
                .rates()
                .getFirst();
        assertEquals(-2, rate.height());
    }

    @Test
    void fromANumberToABoundIsABoundOpenToTheSameSide() {
        var up = of(
                        Step.DAY,
                        Drawn.exact("A", "2024-11-01", "100"),
                        Drawn.of("A", "2024-11-11", Qualifier.AT_LEAST, "150"))
                .rates()
                .getFirst();
        assertEquals(Qualifier.AT_LEAST, up.qualifier());
        assertEquals(5, up.height());
        assertEquals(Double.POSITIVE_INFINITY, up.high());
        var down = of(
                        Step.DAY,
                        Drawn.of("A", "2024-11-01", Qualifier.AT_LEAST, "100"),
                        Drawn.exact("A", "2024-11-11", "150"))
                .rates()
                .getFirst();
        assertEquals(Qualifier.AT_MOST, down.qualifier());
        assertEquals(5, down.height());
    }

    @Test
    void ofARangeAcrossZeroBothEndsAreOnTheScale() {
        // From 100 to 50–200 in ten days: between 5 a day less and 10 a day more.
        var rates = of(Step.DAY, Drawn.exact("A", "2024-11-01", "100"), Drawn.between("A", "2024-11-11", "50", "200"));
        assertEquals(-5, rates.lowest());
        assertEquals(10, rates.highest());
    }

    @Test
    void betweenTwoLowerBoundsNothingIsSaidAndThatIsCounted() {
        var rates = of(
                Step.DAY,
                Drawn.of("A", "2024-11-01", Qualifier.AT_LEAST, "100"),
                Drawn.of("A", "2024-11-11", Qualifier.AT_LEAST, "150"),
                Drawn.exact("A", "2024-11-12", "160"));
        assertEquals(1, rates.unknown());
        assertEquals(1, rates.rates().size());
        assertEquals(3, rates.claims());
    }

    @Test
    void fromNothingUpToARangeBothEndsAreKnown() {
        var rate = of(Step.DAY, Drawn.exact("A", "2024-11-01", "100"), Drawn.between("A", "2024-11-11", "120", "200"))
                .rates()
                .getFirst();
        assertEquals(Qualifier.BETWEEN, rate.qualifier());
        assertEquals(2, rate.low());
        assertEquals(10, rate.high());
        assertEquals(10, rate.height());
    }

    @Test
    void anApproximateFigureMakesItsStepsApproximate() {
        var rate = of(
                        Step.DAY,
                        Drawn.of("A", "2024-11-01", Qualifier.ABOUT, "100"),
                        Drawn.exact("A", "2024-11-02", "110"))
                .rates()
                .getFirst();
        assertEquals(Qualifier.ABOUT, rate.qualifier());
        assertFalse(rate.isExact());
    }

    @Test
    void theStepIsChosenByTheMedianDistance() {
        assertEquals(Step.DAY, Step.of(List.of(every(3))));
        assertEquals(Step.WEEK, Step.of(List.of(every(4))));
        assertEquals(Step.WEEK, Step.of(List.of(every(21))));
        assertEquals(Step.MONTH, Step.of(List.of(every(22))));
        assertEquals(Step.DAY, Step.of(List.of()));
    }

    private static Series every(int days) {
        var start = LocalDate.of(2024, 1, 1);
        return Drawn.series(
                "A",
                Drawn.exact("A", start.toString(), "1"),
                Drawn.exact("A", start.plusDays(days).toString(), "2"),
                Drawn.exact("A", start.plusDays(2L * days).toString(), "3"));
    }

    @Test
    void panelsShareAScaleWhereNoneWouldBeLost() {
        var close = Rates.of(
                Drawn.matrix(Drawn.daily("A", 10, day -> 10 * day), Drawn.daily("B", 10, day -> 4 * day)), Step.DAY);
        assertTrue(RateScales.of(close).shared());
        assertEquals(1, RateScales.of(close).figures().stream().distinct().count());
        var far = Rates.of(
                Drawn.matrix(Drawn.daily("A", 10, day -> 100 * day), Drawn.daily("B", 10, day -> day)), Step.DAY);
        assertFalse(RateScales.of(far).shared());
        RateScales.of(far).figures().forEach(range -> assertTrue(range.contains(0)));
    }
}

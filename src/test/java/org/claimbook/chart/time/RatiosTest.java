package org.claimbook.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.data.Footing;
import org.claimbook.chart.data.Trace;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Quantity;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatiosTest {
    private static Trace trace(Matrix matrix, String source) {
        var ratios = Ratios.of(matrix);
        var words = new RatioWords(ratios.baseline(), matrix.question(), Locale.ENGLISH);
        return ratios.traces(words).get(matrix.sources().indexOf(source));
    }

    private static @Nullable BigDecimal number(@Nullable String plain) {
        return plain == null ? null : new BigDecimal(plain);
    }

    private static @Nullable Figure figure(@Nullable String low, @Nullable String high) {
        return Ratios.figure(new Quantity(number(low), number(high)), false);
    }

    private static void assertSame(Figure expected, @Nullable Figure found) {
        assertTrue(Objects.requireNonNull(found).sameNumber(expected), found::toString);
    }

    @Test
    void aRatioIsAPointABoundOrARange() {
        assertSame(Figure.exact("0.386923"), figure("0.3869230769", "0.3869230769"));
        assertSame(Figure.of(null, Qualifier.AT_LEAST, new BigDecimal("2")), figure("2", null));
        assertSame(Figure.of(null, Qualifier.AT_MOST, new BigDecimal("2.6")), figure(null, "2.6"));
        assertSame(Figure.between(null, new BigDecimal("0.5"), new BigDecimal("1.5")), figure("0.5", "1.5"));
    }

    @Test
    void aLowerEndOfZeroIsNone() {
        assertSame(Figure.of(null, Qualifier.AT_MOST, new BigDecimal("1.5")), figure("0", "1.5"));
        assertNull(figure("0", null));
        assertNull(figure("0", "0"));
        assertNull(figure("-2", "-1"));
        assertNull(Ratios.figure(null, false));
    }

    @Test
    void ofAnApproximateFigureTheRatioIsApproximate() {
        var matrix = Drawn.compared(
                Alignment.LATEST,
                "A",
                Drawn.exact("A", "2024-10-01", "100"),
                Drawn.of("B", "2024-10-01", Qualifier.ABOUT, "50"));
        assertEquals(Qualifier.ABOUT, trace(matrix, "B").qualifier(0));
        assertEquals("ratio \u2248\u00A00.5 to A", trace(matrix, "B").told(0));
    }

    @Test
    void aClaimHasARatioInEachRowInWhichItStands() {
        var matrix = Drawn.compared(
                Alignment.LATEST,
                "A",
                Drawn.exact("A", "2024-10-01", "100"),
                Drawn.exact("A", "2024-10-05", "125"),
                Drawn.exact("B", "2024-10-01", "50"));
        var trace = trace(matrix, "B");
        assertEquals(2, trace.size());
        assertEquals(0.5, trace.low(0));
        assertEquals(0.4, trace.low(1));
        assertEquals(Footing.CLAIMED, trace.footing(0));
        assertEquals(Footing.CARRIED, trace.footing(1));
        assertEquals("B 2024-10-01", trace.claim(1).uid());
        assertEquals(trace.day(0) + 4, trace.day(1));
        assertEquals("ratio 0.4 to A, one figure being older", trace.told(1));
    }

    @Test
    void againstAnInterpolatedFigureARatioIsInterpolated() {
        var matrix = Drawn.compared(
                Alignment.INTERPOLATE,
                "A",
                Drawn.exact("A", "2024-10-01", "100"),
                Drawn.exact("A", "2024-10-11", "200"),
                Drawn.exact("B", "2024-10-06", "75"));
        var trace = trace(matrix, "B");
        assertEquals(Footing.INTERPOLATED, trace.footing(0));
        // Half way from 100 to 200.
        assertEquals(0.5, trace.low(0));
    }

    @Test
    void withoutABaselineTheSourceWithMostClaimsIsTaken() {
        var matrix = Drawn.compared(
                Alignment.LATEST,
                null,
                Drawn.exact("A", "2024-10-01", "50"),
                Drawn.exact("B", "2024-10-01", "100"),
                Drawn.exact("B", "2024-10-02", "110"));
        assertEquals("B", Ratios.of(matrix).baseline());
        assertEquals(0.5, trace(matrix, "A").low(0));
        assertTrue(trace(matrix, "B").isAcross());
    }

    @Test
    void claimsWithoutARatioAreCountedOnce() {
        var ratios = Ratios.of(Drawn.compared(
                Alignment.LATEST,
                "A",
                Drawn.exact("A", "2024-10-01", "0"),
                Drawn.exact("A", "2024-10-20", "100"),
                Drawn.exact("A", "2024-10-22", "100"),
                Drawn.exact("B", "2024-10-01", "50"),
                Drawn.exact("B", "2024-10-10", "50"),
                Drawn.exact("B", "2024-10-20", "0"),
                Drawn.exact("B", "2024-10-21", "50")));
        // 50 / 0 and 0 / 100 are none; on the 10th the baseline's last figure is nine days old.
        assertEquals(2, ratios.undefined());
        assertEquals(1, ratios.alone());
    }
}

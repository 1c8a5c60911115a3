package org.claimbook.chart.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Figure;
import org.junit.jupiter.api.Test;

class InterpolationTest {
    /// A claims 100 on the 1st and 200 on the 11th of October; B claims on the 4th.
    private static Matrix matrix(Alignment alignment) {
        return Drawn.compared(
                alignment,
                null,
                Drawn.exact("A", "2024-10-01", "100"),
                Drawn.exact("A", "2024-10-11", "200"),
                Drawn.exact("B", "2024-10-04", "50"));
    }

    private static List<Trace> traces(Matrix matrix) {
        return new Interpolation(Locale.ENGLISH).traces(matrix, FigureScale.LINEAR);
    }

    @Test
    void aNumberBetweenTwoClaimsStandsBetweenThem() {
        var trace = traces(matrix(Alignment.INTERPOLATE)).getFirst();
        assertEquals(3, trace.size());
        assertEquals(2, trace.claims());
        // Three of ten days on: 100 + 3 × 10.
        assertTrue(trace.figure(1).sameNumber(Figure.exact("130")));
        assertEquals(Footing.INTERPOLATED, trace.footing(1));
        assertEquals("A 2024-10-11", trace.claim(1).uid());
        assertEquals("interpolated 130, not claimed", trace.told(1));
        assertEquals("interpolated", trace.kind(1));
        assertEquals(trace.day(1), trace.firstDay(1));
    }

    @Test
    void aClaimsOwnFigureIsNotTold() {
        var trace = traces(matrix(Alignment.INTERPOLATE)).getFirst();
        assertTrue(trace.isOwn(0));
        assertNull(trace.told(0));
        assertNull(trace.kind(2));
    }

    @Test
    void nothingIsInterpolatedUnlessAsked() {
        var trace = traces(matrix(Alignment.LATEST)).getFirst();
        assertEquals(2, trace.size());
        assertTrue(IntStream.range(0, 2).allMatch(trace::isOwn));
    }

    @Test
    void aClaimIsFoundWhereItStandsAndNotBetween() {
        var dataset = new TraceDataset(traces(matrix(Alignment.INTERPOLATE)));
        assertEquals(new TraceDataset.Place(0, 2), dataset.find("A 2024-10-11").orElseThrow());
        assertFalse(dataset.find("A 2024-10-04").isPresent());
    }
}

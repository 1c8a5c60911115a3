package org.claimbook.chart.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.model.Claim;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RangeRowsTest {
    private static final List<Claim> KURSK = List.of(
            Drawn.exact("Syrskyi", "2024-11-05", "20842"),
            Drawn.of("Zelenskyy", "2024-11-03", Qualifier.MORE_THAN, "38000"),
            Drawn.of("General Staff", "2024-11-05", Qualifier.ABOUT, "36000"),
            Drawn.between("Reuters", "2024-11-04", "6000", "9000"),
            Drawn.exact("Oryx", "2024-10-01", "500"));

    private static Matrix matrix(List<Claim> claims, Alignment alignment, @Nullable LocalDate at) {
        var plain = Drawn.matrix().question();
        var question =
                new Question(plain.key(), 0, List.of(), null, null, at, alignment, Question.WITHIN, null, true, false);
        return Matrix.of(question, claims, List.of());
    }

    private static ClaimChart chart(Matrix matrix, FigureScale scale) {
        var text = ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH);
        return RangeRows.of(matrix, text, ChartLook.forWidth(500).withBase(10), scale);
    }

    private static ClaimChart kursk() {
        return chart(matrix(KURSK, Alignment.LATEST, null), FigureScale.LINEAR);
    }

    private static BufferedImage draw(ClaimChart chart, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), null, null);
        g2.dispose();
        return image;
    }

    private static List<String> namesDownwards(ClaimChart chart) {
        return chart.namePlaces().stream()
                .sorted(Comparator.comparingDouble(Rectangle2D::getCenterY))
                .map(place ->
                        chart.nameAt(place.getCenterX(), place.getCenterY()).orElseThrow())
                .toList();
    }

    private static Mark inRow(ClaimChart chart, String name) {
        var area = chart.areas().getFirst();
        return chart.namePlaces().stream()
                .filter(place -> chart.nameAt(place.getCenterX(), place.getCenterY())
                        .orElseThrow()
                        .equals(name))
                .findFirst()
                .flatMap(place -> chart.nearest(area.getCenterX(), place.getCenterY(), 5))
                .orElseThrow();
    }

    @Test
    void theHighestFigureStandsAtTheTop() {
        var chart = kursk();
        draw(chart, 800, 500);
        assertEquals(List.of("Zelenskyy", "General Staff", "Syrskyi", "Reuters"), namesDownwards(chart));
    }

    @Test
    void higherFiguresStandFurtherRight() {
        var chart = kursk();
        draw(chart, 800, 500);
        var places = namesDownwards(chart).stream()
                .map(name -> inRow(chart, name).x())
                .toList();
        assertEquals(places.stream().sorted(Comparator.reverseOrder()).toList(), places);
        // From zero: 20,842 stands as far along as it is a part of 38,000.
        var zero = chart.areas().getFirst().getMinX();
        assertEquals(20_842 / 38_000.0, (places.get(2) - zero) / (places.get(0) - zero), 1e-9);
        assertEquals(7_500 / 38_000.0, (places.get(3) - zero) / (places.get(0) - zero), 1e-9);
    }

    @Test
    void aRowGivesItsClaim() {
        var chart = kursk();
        draw(chart, 800, 500);
        var mark = inRow(chart, "Zelenskyy");
        assertEquals("Zelenskyy 2024-11-03", mark.point().claim().uid());
        assertNull(mark.derived());
        var area = chart.areas().getFirst();
        assertTrue(chart.nearest(area.getCenterX(), area.getMinY() - 30, 5).isEmpty());
    }

    @Test
    void openEndsStayOpenInTheFigures() {
        var figures = kursk().figures();
        assertEquals(4, figures.size());
        assertEquals(new BigDecimal("38000"), figures.get(0).low());
        assertNull(figures.get(0).high());
        assertEquals(new BigDecimal("6000"), figures.get(3).low());
        assertEquals(new BigDecimal("9000"), figures.get(3).high());
    }

    @Test
    void itIsSaidInWordsWithAgeMedianAndWhoIsSilent() {
        var said = kursk().described();
        assertTrue(said.contains("as of 5 November 2024"), said);
        assertTrue(said.contains("Zelenskyy: more than 38,000 (2 days before)"), said);
        assertTrue(said.contains("General Staff: about 36,000."), said);
        assertTrue(said.contains("Reuters: 6,000 to 9,000 (1 day before)"), said);
        assertTrue(said.contains("Median of 2 points: 28,421."), said);
        assertTrue(said.contains("No figure for this date or the 7 days before: Oryx."), said);
    }

    @Test
    void theDateAskedForIsTheOneDrawn() {
        var chart = chart(matrix(KURSK, Alignment.LATEST, LocalDate.of(2024, 10, 3)), FigureScale.LINEAR);
        draw(chart, 600, 400);
        assertEquals(List.of("Oryx"), namesDownwards(chart));
        assertTrue(chart.described().contains("Oryx: 500 (2 days before)"), chart::described);
    }

    @Test
    void anInterpolatedFigureIsSaidToBeNobodys() {
        var claims = List.of(
                Drawn.exact("A", "2024-11-01", "100"),
                Drawn.exact("A", "2024-11-11", "200"),
                Drawn.exact("B", "2024-11-04", "90"));
        var chart = chart(matrix(claims, Alignment.INTERPOLATE, LocalDate.of(2024, 11, 4)), FigureScale.LINEAR);
        draw(chart, 600, 400);
        var mark = inRow(chart, "A");
        assertEquals("A 2024-11-11", mark.point().claim().uid());
        // 100 + 100 · 3/10
        assertEquals(
                "130, interpolated between 1\u00A0November\u00A02024 and 11\u00A0November\u00A02024", mark.derived());
        assertEquals("interpolated", chart.figures().getFirst().derived());
        assertNull(inRow(chart, "B").derived());
    }

    @Test
    void aLogarithmicScaleHasNoPlaceForZeroButTheRowStays() {
        var claims = List.of(Drawn.exact("A", "2024-11-05", "0"), Drawn.exact("B", "2024-11-05", "100"));
        var chart = chart(matrix(claims, Alignment.LATEST, null), FigureScale.LOGARITHMIC);
        draw(chart, 600, 400);
        assertEquals(List.of("B", "A"), namesDownwards(chart));
        assertEquals(1, chart.figures().size());
        assertTrue(chart.described().contains("A: 0 (not on the scale)"), chart::described);
    }

    @Test
    void whoSaysNoNumberComesLastAndIsQuoted() {
        var claims = List.of(
                Drawn.claim("A", "2024-11-05", Figure.unknown("heavy losses")), Drawn.exact("B", "2024-11-05", "100"));
        var chart = chart(matrix(claims, Alignment.LATEST, null), FigureScale.LINEAR);
        draw(chart, 600, 400);
        assertEquals(List.of("B", "A"), namesDownwards(chart));
        assertTrue(chart.described().contains("A: \u201Cheavy losses\u201D"), chart::described);
    }

    @Test
    void aHiddenSourceGoesAndStaysOnlyAsANameToClick() {
        var chart = kursk();
        chart.toggle("Syrskyi");
        draw(chart, 800, 500);
        assertEquals(List.of("Zelenskyy", "General Staff", "Reuters"), namesDownwards(chart));
        assertEquals(3, chart.figures().size());
        chart.keepHiddenNames(true);
        draw(chart, 800, 500);
        assertEquals(4, namesDownwards(chart).size());
        var area = chart.areas().getFirst();
        var row = chart.namePlaces().get(2).getCenterY();
        assertTrue(chart.nearest(area.getCenterX(), row, 5).isEmpty());
    }

    @Test
    void selectingDrawsAndDeselectingTakesAway() {
        var chart = kursk();
        var before = pixels(draw(chart, 600, 400));
        chart.select("General Staff 2024-11-05");
        assertFalse(Arrays.equals(before, pixels(draw(chart, 600, 400))));
        chart.select(null);
        assertTrue(Arrays.equals(before, pixels(draw(chart, 600, 400))));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void withoutFiguresTheReasonIsSaid() {
        var nothing = chart(matrix(List.of(), Alignment.LATEST, null), FigureScale.LINEAR);
        draw(nothing, 300, 200);
        assertTrue(nothing.described().contains("nobody claims a number"), nothing::described);
        var tooOld = chart(matrix(KURSK, Alignment.LATEST, LocalDate.of(2024, 12, 24)), FigureScale.LINEAR);
        draw(tooOld, 300, 200);
        assertTrue(tooOld.described().contains("for 24 December 2024 or the 7 days before"), tooOld::described);
        assertTrue(tooOld.figures().isEmpty());
    }

    @Property(tries = 60)
    void namesNeverOverlapAndStayInThePicture(
            @ForAll @IntRange(min = 1, max = 60) int sources,
            @ForAll @IntRange(min = 250, max = 1200) int width,
            @ForAll @IntRange(min = 200, max = 800) int height) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < sources; i++) {
            var name = i % 3 == 0 ? "World Health Organization, office for the northern sea " + i : "Oryx " + i;
            claims.add(Drawn.exact(name, "2024-11-05", String.valueOf(1000 + i)));
        }
        var chart = chart(matrix(claims, Alignment.LATEST, null), FigureScale.LINEAR);
        draw(chart, width, height);
        var places = chart.namePlaces();
        assertTrue(places.size() <= sources && !places.isEmpty());
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            assertTrue(place.getMinX() >= 0 && place.getMaxX() <= width, place::toString);
            assertTrue(place.getMinY() >= 0 && place.getMaxY() <= height, place::toString);
            if (i > 0) {
                // Rows may be as close as their letters allow, but never in one another's place.
                assertTrue(place.getCenterY() - places.get(i - 1).getCenterY() > 8, place::toString);
            }
        }
    }
}

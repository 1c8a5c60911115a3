package org.claimbook.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class MultiplesTest {
    private static final Matrix KILLED = Drawn.part(
            "killed",
            Drawn.series(
                    "Oleksandr Syrskyi",
                    Drawn.exact("Oleksandr Syrskyi", "2024-10-26", "6662"),
                    Drawn.exact("Oleksandr Syrskyi", "2024-11-06", "7905")),
            Drawn.series("Mediazona", Drawn.exact("Mediazona", "2024-12-01", "500")));
    private static final Matrix CAPTURED =
            Drawn.part("captured", Drawn.series("Mediazona", Drawn.exact("Mediazona", "2025-02-01", "717")));

    private static ClaimChart chart(Matrix whole, List<Matrix> parts, FigureScale scale) {
        return Multiples.of(
                whole,
                parts,
                ChartText.of(whole, "Kursk 2024", Locale.ENGLISH),
                ChartLook.forWidth(500).withBase(10),
                scale);
    }

    private static ClaimChart kursk() {
        return chart(Drawn.kursk(), List.of(KILLED, CAPTURED), FigureScale.LINEAR);
    }

    private static int[] draw(ClaimChart chart, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), null, null);
        g2.dispose();
        return image.getRGB(0, 0, width, height, null, 0, width);
    }

    @Test
    void eachMeasureHasItsPanelAndAllShowTheSameDays() {
        var chart = kursk();
        draw(chart, 900, 500);
        assertEquals(3, chart.areas().size());
        assertEquals(3, chart.dayAxes().size());
        var days = chart.dayAxes().getFirst().getRange();
        // From 25 October 2024 to 1 February 2025, of whichever measure.
        assertTrue(days.contains((double) LocalDate.of(2024, 10, 25).toEpochDay()));
        assertTrue(days.contains((double) LocalDate.of(2025, 2, 1).toEpochDay()));
        chart.dayAxes().forEach(axis -> assertEquals(days, axis.getRange()));
    }

    @Test
    void aZoomOfDaysGoesToAllPanelsAndFiguresAreNotZoomed() {
        var chart = kursk();
        chart.show(chart.state().withZoom(new Range(20_050, 20_080), new Range(0, 1)));
        chart.dayAxes().forEach(axis -> assertEquals(new Range(20_050, 20_080), axis.getRange()));
        assertEquals(new Range(20_050, 20_080), chart.state().days());
        assertEquals(null, chart.state().figures());
        assertEquals(List.of(), chart.figureAxes());
    }

    @Test
    void aSourceIsNamedOnceAndHasOnePlaceInAllPanels() {
        var chart = kursk();
        draw(chart, 900, 500);
        var names = chart.namePlaces().stream()
                .map(place ->
                        chart.nameAt(place.getCenterX(), place.getCenterY()).orElseThrow())
                .toList();
        assertEquals(List.of("Oleksandr Syrskyi", "General Staff", "Somebody else", "Mediazona"), names);
        var marks = chart.areas().stream()
                .map(area ->
                        chart.nearest(area.getMaxX(), area.getCenterY(), 1000).orElseThrow())
                .toList();
        // Mediazona, the fourth source, speaks last of those killed and captured.
        assertEquals(3, marks.get(2).series());
    }

    @Test
    void theNearestClaimIsThatOfThePanelUnderThePointer() {
        var chart = kursk();
        draw(chart, 900, 500);
        var area = chart.areas().get(1);
        var mark = chart.nearest(area.getMinX() + 10, area.getMaxY() - 20, 200).orElseThrow();
        assertEquals("Oleksandr Syrskyi 2024-10-26", mark.point().claim().uid());
        assertTrue(area.contains(mark.x(), mark.y()));
    }

    @Test
    void aHiddenSourceGoesFromAllPanels() {
        var chart = kursk();
        chart.toggle("Mediazona");
        assertEquals(Set.of("Mediazona"), chart.state().hidden());
        assertTrue(chart.figures().stream().noneMatch(figure -> figure.series().endsWith("Mediazona")));
        assertEquals(7 + 2, chart.figures().size());
    }

    @Test
    void aSelectedClaimIsMarkedInItsPanel() {
        var chart = kursk();
        var before = draw(chart, 900, 500);
        chart.select("Mediazona 2025-02-01");
        assertFalse(Arrays.equals(before, draw(chart, 900, 500)));
    }

    @Test
    void aMeasureWithoutPartsIsDrawnAloneAndToldSo() {
        var chart = chart(Drawn.kursk(), List.of(), FigureScale.LINEAR);
        draw(chart, 600, 400);
        assertEquals(1, chart.areas().size());
        assertTrue(chart.described().contains("has no parts"), chart.described());
    }

    @Test
    void nothingAtAllIsSaidInASentence() {
        var chart = chart(Drawn.matrix(), List.of(), FigureScale.LINEAR);
        draw(chart, 400, 300);
        assertEquals(List.of(), chart.areas());
        assertTrue(chart.described().contains("No figures to draw"), chart.described());
    }

    @Test
    void onALogarithmicScaleAMeasureOfNothingButZeroHasNoPanel() {
        var none = Drawn.part("missing", Drawn.series("A", Drawn.exact("A", "2024-12-01", "0")));
        var chart = chart(Drawn.kursk(), List.of(none), FigureScale.LOGARITHMIC);
        draw(chart, 600, 400);
        assertEquals(1, chart.areas().size());
        assertEquals(FigureScale.LOGARITHMIC, chart.state().scale());
    }

    @Property(tries = 40)
    void panelsKeepApartAndStandInLineBelowOneAnother(
            @ForAll @IntRange(min = 1, max = 20) int parts,
            @ForAll @IntRange(min = 500, max = 1900) int width,
            @ForAll @IntRange(min = 400, max = 1000) int height) {
        var matrices = IntStream.range(0, parts)
                .mapToObj(i -> Drawn.part("part " + i, Drawn.daily("A", 20, day -> Math.pow(10, i % 7) * day)))
                .toList();
        var chart = chart(Drawn.matrix(Drawn.daily("A", 20, day -> day)), matrices, FigureScale.LINEAR);
        draw(chart, width, height);
        var areas = chart.areas();
        assertNotEquals(0, areas.size());
        for (var i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            assertTrue(area.getWidth() > 20 && area.getHeight() > 10, area::toString);
            assertTrue(new Rectangle2D.Double(0, 0, width, height).contains(area), area::toString);
            for (var other : areas.subList(0, i)) {
                assertFalse(area.intersects(other), () -> area + " and " + other);
                var overlap = Math.min(area.getMaxX(), other.getMaxX()) - Math.max(area.getMinX(), other.getMinX());
                if (overlap > 1) {
                    assertEquals(other.getMinX(), area.getMinX(), 1e-6);
                    assertEquals(other.getMaxX(), area.getMaxX(), 1e-6);
                }
            }
        }
    }
}

package org.claimbook.chart.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Qualifier;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class ChangeBarsTest {
    private static final Matrix RISE_AND_FALL = Drawn.matrix(
            Drawn.series(
                    "A",
                    Drawn.exact("A", "2024-11-01", "100"),
                    Drawn.exact("A", "2024-11-11", "200"),
                    Drawn.exact("A", "2024-11-21", "150")),
            Drawn.series(
                    "B",
                    Drawn.exact("B", "2024-11-01", "10"),
                    Drawn.of("B", "2024-11-21", Qualifier.AT_LEAST, "110"),
                    Drawn.of("B", "2024-11-25", Qualifier.AT_LEAST, "120")),
            Drawn.series("C", Drawn.exact("C", "2024-11-01", "10")));

    private static ClaimChart chart(Matrix matrix) {
        return ChangeBars.of(
                matrix,
                ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH),
                ChartLook.forWidth(500).withBase(10));
    }

    private static BufferedImage draw(ClaimChart chart, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), null, null);
        g2.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPanelASourceThatHasAChange() {
        var chart = chart(RISE_AND_FALL);
        draw(chart, 800, 600);
        assertEquals(2, chart.areas().size());
        assertEquals(2, chart.dayAxes().size());
        assertTrue(chart.described().contains("No change can be told of C (one claim)"), chart.described());
        assertTrue(chart.described().contains("1 step between bounds open to the same side"), chart.described());
    }

    @Test
    void theBarUnderThePointerIsFoundAndToldAsARate() {
        var chart = chart(RISE_AND_FALL);
        draw(chart, 800, 600);
        var area = chart.areas().getFirst();
        var axis = chart.dayAxes().getFirst();
        var day = (double) LocalDate.of(2024, 11, 6).toEpochDay();
        var x = axis.valueToJava2D(day, area, RectangleEdge.BOTTOM);
        var mark = chart.nearest(x, area.getMinY() + area.getHeight() / 2, 60).orElseThrow();
        assertEquals("A 2024-11-11", mark.point().claim().uid());
        // 100 in 10 days, and a median distance of 10 days: per week.
        assertEquals(
                "+70 per week since 1 November 2024",
                String.valueOf(mark.derived()).replace('\u00A0', ' '));
    }

    @Test
    void aRiseIsFilledAndABoundHollow() {
        var chart = chart(RISE_AND_FALL);
        var image = draw(chart, 800, 600);
        assertNotEquals(Color.WHITE, colourInBar(chart, image, 0, "2024-11-06"));
        var hollow = colourInBar(chart, image, 1, "2024-11-10");
        assertTrue(hollow.getRed() + hollow.getGreen() + hollow.getBlue() > 3 * 220, hollow::toString);
    }

    /// A little above zero.
    private static Color colourInBar(ClaimChart chart, BufferedImage image, int panel, String day) {
        var area = chart.areas().get(panel);
        var axis = chart.dayAxes().get(panel);
        var at = (double) LocalDate.parse(day).toEpochDay();
        var x = axis.valueToJava2D(at, area, RectangleEdge.BOTTOM);
        var bar = chart.nearest(x, area.getCenterY(), 200).orElseThrow();
        return new Color(image.getRGB((int) x, (int) bar.y() + 12));
    }

    @Test
    void figuresAreRatesAndSaySo() {
        var figures = chart(RISE_AND_FALL).figures();
        assertEquals(
                List.of("A 70 70 EXACT per week", "A -35 -35 EXACT per week", "B 35 null AT_LEAST per week"),
                figures.stream()
                        .map(figure -> figure.series() + " " + figure.low() + " " + figure.high() + " "
                                + figure.qualifier() + " " + figure.derived())
                        .toList());
    }

    @Test
    void hidingTakesThePanelAwayAndShowingBringsItBack() {
        var chart = chart(RISE_AND_FALL);
        var before = pixels(draw(chart, 800, 600));
        chart.toggle("A");
        draw(chart, 800, 600);
        assertEquals(1, chart.areas().size());
        assertTrue(chart.namePlaces().stream()
                .allMatch(place -> chart.nameAt(place.getCenterX(), place.getCenterY())
                        .orElseThrow()
                        .equals("B")));
        chart.keepHiddenNames(true);
        draw(chart, 800, 600);
        assertEquals(2, chart.namePlaces().size());
        chart.keepHiddenNames(false);
        chart.toggle("A");
        assertTrue(Arrays.equals(before, pixels(draw(chart, 800, 600))));
    }

    @Test
    void selectingMarksTheBarThatLeadsToTheClaim() {
        var chart = chart(RISE_AND_FALL);
        var before = pixels(draw(chart, 800, 600));
        chart.select("A 2024-11-11");
        assertFalse(Arrays.equals(before, pixels(draw(chart, 800, 600))));
        chart.select(null);
        assertTrue(Arrays.equals(before, pixels(draw(chart, 800, 600))));
    }

    @Test
    void daysAreZoomedInAllPanels() {
        var chart = chart(RISE_AND_FALL);
        chart.show(chart.state().withZoom(new Range(20_030, 20_040), null));
        chart.dayAxes().forEach(axis -> assertEquals(new Range(20_030, 20_040), axis.getRange()));
        assertEquals(new Range(20_030, 20_040), chart.state().days());
    }

    @Test
    void whereNothingChangesASentenceSaysWhatItTakes() {
        var chart = chart(Drawn.matrix(Drawn.series("A", Drawn.exact("A", "2024-11-01", "1"))));
        draw(chart, 400, 300);
        assertTrue(chart.described().contains("it takes two claims of one source"), chart.described());
        draw(chart(Drawn.matrix()), 400, 300);
    }

    @Test
    void aStandstillIsABarOfNoHeight() {
        var chart = chart(Drawn.matrix(Drawn.daily("A", 5, _ -> 7)));
        draw(chart, 400, 300);
        assertTrue(chart.figures().stream()
                .allMatch(figure -> figure.low() != null && figure.low().signum() == 0));
    }
}

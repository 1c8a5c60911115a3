package org.claimbook.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private static Matrix matrix() {
        return Drawn.compared(
                Alignment.LATEST,
                "Staff",
                Drawn.exact("Staff", "2024-10-01", "1000"),
                Drawn.exact("Staff", "2024-11-01", "2000"),
                Drawn.exact("Oryx", "2024-10-01", "387"),
                Drawn.of("Oryx", "2024-11-01", Qualifier.AT_LEAST, "900"),
                Drawn.exact("Oryx", "2024-12-01", "1000"));
    }

    private static ClaimChart chart(Matrix matrix) {
        return Ratio.of(
                matrix,
                ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH),
                ChartLook.forWidth(500).withBase(10));
    }

    private static BufferedImage draw(ClaimChart chart) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), null, null);
        g2.dispose();
        return image;
    }

    @Test
    void theFiguresAreRatiosAndLeadToTheirClaims() {
        var figures = chart(matrix()).figures();
        assertEquals(
                List.of("ratio", "ratio"),
                figures.stream().map(DrawnFigure::derived).toList());
        assertEquals(new BigDecimal("0.387"), figures.getFirst().low());
        assertEquals(new BigDecimal("0.45"), figures.getLast().low());
        assertEquals(null, figures.getLast().high());
        assertEquals(Qualifier.AT_LEAST, figures.getLast().qualifier());
    }

    @Test
    void aRatioIsToldWhereItIsFound() {
        var chart = chart(matrix());
        draw(chart);
        var area = chart.areas().getFirst();
        var mark = chart.nearest(area.getMinX() + 12, area.getCenterY(), 400).orElseThrow();
        assertEquals("ratio 0.387 to Staff", mark.derived());
        assertEquals("Oryx 2024-10-01", mark.point().claim().uid());
    }

    @Test
    void theBaselineIsTheLineAtOneFromEdgeToEdge() {
        var chart = chart(matrix());
        var image = draw(chart);
        var area = chart.areas().getFirst();
        var axis = chart.getXYPlot().getRangeAxis();
        var y = (int) axis.valueToJava2D(0, area, chart.getXYPlot().getRangeAxisEdge());
        for (var share : new double[] {0.02, 0.5, 0.98}) {
            var colour = new Color(image.getRGB((int) (area.getMinX() + share * area.getWidth()), y));
            assertTrue(colour.getRed() < 200, colour::toString);
        }
        var names = chart.namePlaces().stream()
                .map(place ->
                        chart.nameAt(place.getCenterX(), place.getCenterY()).orElseThrow())
                .toList();
        assertTrue(names.contains("1 = Staff"), names::toString);
    }

    @Test
    void theLineAtOneIsHiddenWithItsName() {
        var chart = chart(matrix());
        chart.toggle("1 = Staff");
        draw(chart);
        assertEquals(1, chart.namePlaces().size());
    }

    @Test
    void ratiosOnBothSidesPutOneInTheMiddle() {
        var chart = chart(Drawn.compared(
                Alignment.LATEST,
                "A",
                Drawn.exact("A", "2024-10-01", "100"),
                Drawn.exact("B", "2024-10-01", "50"),
                Drawn.exact("C", "2024-10-01", "180")));
        var range = chart.getXYPlot().getRangeAxis().getRange();
        assertEquals(0, range.getCentralValue(), 1e-12);
        assertTrue(range.contains(Math.log10(0.5)) && range.contains(Math.log10(1.8)));
    }

    @Test
    void theFootSaysHowToReadItAndWhatIsNotDrawn() {
        var chart = chart(matrix());
        assertTrue(
                chart.described()
                        .endsWith("Oryx: 2 ratios, from 0.387 (1 October 2024) to at least 0.45 (1 November 2024)."
                                + " Logarithmic scale: equal distances are equal ratios. Not drawn: 1 claim"
                                + " without a figure of Staff within 7 days."),
                chart::described);
        assertTrue(chart.described()
                .startsWith("Ratio to Staff: Personnel losses (Russian forces, Kursk region \u00B7 people,"
                        + " cumulative since 6 August 2024 \u00B7 as multiples of Staff), 1 source, 1 October 2024 to"
                        + " 1 November 2024."));
    }

    @Test
    void aSourceAloneHasNoRatios() {
        var chart = chart(Drawn.compared(Alignment.LATEST, null, Drawn.exact("A", "2024-10-01", "5")));
        draw(chart);
        assertTrue(chart.figures().isEmpty());
        assertFalse(chart.getXYPlot().getDomainAxis().isVisible());
        assertEquals(
                "No ratios to draw: no other source has a figure to be held against one of A.",
                chart.getXYPlot().getNoDataMessage());
        assertTrue(chart.namePlaces().isEmpty());
        draw(chart(Drawn.compared(Alignment.LATEST, null)));
    }

    @Test
    void theScaleThatWasAskedForIsKeptForOtherCharts() {
        var chart = chart(matrix());
        chart.show(ChartState.PLAIN);
        assertEquals(FigureScale.LINEAR, chart.state().scale());
    }
}

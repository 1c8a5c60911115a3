package org.claimbook.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Qualifier;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class LogarithmicTimelineTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private final ChartRenderingInfo info = new ChartRenderingInfo();

    private static ChartText text(Matrix matrix) {
        return ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH);
    }

    private static ClaimChart chart(Matrix matrix, FigureScale scale) {
        return Timeline.of(matrix, text(matrix), ChartLook.forWidth(500).withBase(10), scale);
    }

    private static ClaimChart chart(Matrix matrix) {
        return chart(matrix, FigureScale.LOGARITHMIC);
    }

    private BufferedImage draw(ClaimChart chart) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), null, info);
        g2.dispose();
        return image;
    }

    /// Where the only figure within a few days of the left or right edge is drawn.
    private double height(ClaimChart chart, double share) {
        var area = info.getPlotInfo().getDataArea();
        var x = area.getMinX() + share * area.getWidth();
        return chart.nearest(x, area.getCenterY(), 400).orElseThrow().y();
    }

    @Test
    void equalRatiosAreEqualHeights() {
        var chart = chart(Drawn.matrix(Drawn.series(
                "A",
                Drawn.exact("A", "2024-01-01", "10"),
                Drawn.exact("A", "2024-02-01", "100"),
                Drawn.exact("A", "2024-03-03", "1000"))));
        draw(chart);
        var middle = height(chart, 0.5);
        assertEquals(height(chart, 0.0) - middle, middle - height(chart, 1.0), 1e-6);
    }

    @Test
    void whatHasNoPlaceIsNeitherDrawnNorFoundAndTheFootSaysSo() {
        var matrix = Drawn.matrix(
                Accumulation.LEVEL,
                Drawn.series(
                        "A",
                        Drawn.exact("A", "2024-01-01", "10"),
                        Drawn.exact("A", "2024-02-01", "0"),
                        Drawn.between("A", "2024-02-10", "0", "50"),
                        Drawn.exact("A", "2024-03-01", "1000")));
        var chart = chart(matrix);
        draw(chart);
        assertEquals(2, chart.getXYPlot().getDataset().getItemCount(0));
        chart.select("A 2024-02-01");
        assertTrue(chart.getXYPlot().getAnnotations().isEmpty());
        var words = text(matrix).onLogarithmicScale(2, Locale.ENGLISH);
        assertTrue(words.foot()
                .getLast()
                .replace('\u00A0', ' ')
                .endsWith("Logarithmic scale: equal distances are equal ratios; 0 and less have no place on it, so 2"
                        + " claims are left out."));
        assertTrue(words.subtitle().endsWith(" \u00B7 logarithmic scale"));
        assertTrue(AltText.timeline(matrix, text(matrix), Locale.ENGLISH, FigureScale.LOGARITHMIC)
                .endsWith("The scale is logarithmic; 0 and less have no place on it, so 2 claims are left out."));
    }

    @Test
    void nothingThatHasAPlaceIsStillAPicture() {
        var chart = chart(Drawn.matrix(Drawn.series("A", Drawn.exact("A", "2024-01-01", "0"))));
        draw(chart);
        assertFalse(chart.getXYPlot().getRangeAxis().isVisible());
        assertEquals(
                "No figures to draw: a logarithmic scale has no place for 0 or less.",
                chart.getXYPlot().getNoDataMessage());
    }

    @Test
    void anUpperBoundHasRoomForItsArrowDown() {
        var chart = chart(Drawn.matrix(Drawn.series(
                "A", Drawn.of("A", "2024-01-01", Qualifier.AT_MOST, "10"), Drawn.exact("A", "2024-03-01", "1000"))));
        var image = draw(chart);
        // Six hundredths of two decades below the tenth: enough for the arrow's shaft.
        assertEquals(0.88, chart.getXYPlot().getRangeAxis().getLowerBound(), 1e-9);
        var area = info.getPlotInfo().getDataArea();
        var mark = chart.nearest(area.getMinX(), area.getMaxY(), 400).orElseThrow();
        assertTrue(inked(image, (int) mark.x(), (int) mark.y() + 8));
        assertFalse(inked(image, (int) mark.x(), (int) mark.y() - 8));
    }

    @Test
    void nearlyHangsBelowItsMarkAndAboutDoesNot() {
        for (var qualifier : new Qualifier[] {Qualifier.NEARLY, Qualifier.ABOUT}) {
            var chart = chart(Drawn.matrix(Drawn.series("A", Drawn.of("A", "2024-01-01", qualifier, "20000"))));
            var image = draw(chart);
            var area = info.getPlotInfo().getDataArea();
            var mark = chart.nearest(area.getCenterX(), area.getCenterY(), 400).orElseThrow();
            assertEquals(qualifier == Qualifier.NEARLY, inked(image, (int) mark.x(), (int) mark.y() + 5));
            assertFalse(inked(image, (int) mark.x(), (int) mark.y() - 5));
        }
    }

    private static boolean inked(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getBlue() - colour.getRed() > 60;
    }

    @Test
    void aZoomKeepsItsFiguresOnTheOtherScale() {
        var chart = chart(Drawn.kursk());
        chart.getXYPlot().getRangeAxis().setRange(4, 4.5);
        chart.toggle("General Staff");
        var linear = chart(Drawn.kursk(), FigureScale.LINEAR);
        linear.show(chart.state());
        var seen = linear.getXYPlot().getRangeAxis().getRange();
        assertEquals(10_000, seen.getLowerBound(), 1e-6);
        assertEquals(31_622.7766, seen.getUpperBound(), 1e-4);
        assertEquals(chart.state().hidden(), linear.state().hidden());
    }

    @Test
    void aZoomThatReachesZeroIsUndoneOnTheLogarithmicScale() {
        var linear = chart(Drawn.kursk(), FigureScale.LINEAR);
        linear.getXYPlot().getRangeAxis().setRange(0, 20_000);
        var chart = chart(Drawn.kursk());
        chart.show(linear.state());
        assertEquals(null, chart.state().figures());
        assertEquals(FigureScale.LOGARITHMIC, chart.state().scale());
        assertEquals(
                new Range(1, 2),
                ChartState.PLAIN
                        .withZoom(null, new Range(10, 100))
                        .on(FigureScale.LOGARITHMIC)
                        .figures());
    }
}

package org.claimbook.chart.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Series;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Qualifier;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final List<String> NAMES = List.of(
            "Oryx",
            "General Staff of the Armed Forces of Ukraine",
            "Міністерство внутрішніх справ України",
            "Reuters",
            "World Health Organization, regional office for the northern sea",
            "Мемориал");

    private final ChartRenderingInfo info = new ChartRenderingInfo();

    private static ClaimChart chart(Matrix matrix) {
        return Timeline.of(
                matrix,
                ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH),
                ChartLook.forWidth(500).withBase(10));
    }

    private BufferedImage draw(ClaimChart chart, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), null, info);
        g2.dispose();
        return image;
    }

    private Rectangle2D plotArea() {
        return info.getPlotInfo().getDataArea();
    }

    private Color colourAt(BufferedImage image, ClaimChart chart, String uid) {
        var area = plotArea();
        var place = IntStream.range(0, (int) area.getWidth())
                .boxed()
                .flatMap(x -> IntStream.range(0, (int) area.getHeight() / 4)
                        .mapToObj(y -> chart.nearest(area.getMinX() + x, area.getMinY() + 4 * y, 5)))
                .flatMap(Optional::stream)
                .filter(mark -> mark.point().claim().uid().equals(uid))
                .findFirst()
                .orElseThrow();
        return new Color(image.getRGB((int) place.x(), (int) place.y()));
    }

    @Test
    void exactFiguresAreFilledAndBoundsAndRoundOnesHollow() {
        var matrix = Drawn.kursk();
        var chart = chart(matrix);
        var image = draw(chart, 800, 500);
        assertNotEquals(Color.WHITE, colourAt(image, chart, "Oleksandr Syrskyi 2024-11-05"));
        assertEquals(Color.WHITE, colourAt(image, chart, "Oleksandr Syrskyi 2025-01-06"));
        assertEquals(Color.WHITE, colourAt(image, chart, "General Staff 2024-12-31"));
        assertEquals(Color.WHITE, colourAt(image, chart, "Somebody else 2025-01-15"));
    }

    @Property(tries = 60)
    void namesNeverOverlapAndStayInThePicture(
            @ForAll @IntRange(min = 1, max = 12) int sources,
            @ForAll @IntRange(min = 250, max = 1200) int width,
            @ForAll @IntRange(min = 160, max = 800) int height) {
        var chart = chart(sources(sources));
        draw(chart, width, height);
        var places = chart.namePlaces();
        assertEquals(sources, places.size());
        for (var i = 0; i < sources; i++) {
            var place = places.get(i);
            assertTrue(place.getMinX() >= 0 && place.getMaxX() <= width, place::toString);
            assertTrue(place.getMinY() >= 0 && place.getMaxY() <= height, place::toString);
            for (var other : places.subList(0, i)) {
                assertFalse(touches(place, other), () -> place + " and " + other);
            }
        }
    }

    private static boolean touches(Rectangle2D a, Rectangle2D b) {
        var common = a.createIntersection(b);
        return common.getWidth() > 1e-6 && common.getHeight() > 1e-6;
    }

    private static Matrix sources(int count) {
        var series = new Series[count];
        Arrays.setAll(series, i -> Drawn.daily(NAMES.get(i % NAMES.size()) + " " + i, 20, day -> 100 + day * (i % 3)));
        return Drawn.matrix(series);
    }

    @Test
    void figuresWithinTheTopTenthAreSaidNotToStartAtZero() {
        var matrix = Drawn.matrix(Drawn.daily("A", 10, day -> 9_900 + day));
        assertTrue(chart(matrix).getXYPlot().getRangeAxis().getLowerBound() > 0);
        assertEquals(0, chart(Drawn.kursk()).getXYPlot().getRangeAxis().getLowerBound());
    }

    @Test
    void arrowsHaveRoomAboveTheHighestBound() {
        var matrix = Drawn.matrix(Drawn.series(
                "A", Drawn.exact("A", "2024-01-01", "10"), Drawn.of("A", "2024-03-01", Qualifier.AT_LEAST, "40")));
        assertTrue(chart(matrix).getXYPlot().getRangeAxis().getUpperBound() > 42);
    }

    @Test
    void nothingOneClaimAndOneDateAreDrawn() {
        assertFalse(chart(Drawn.matrix()).getXYPlot().getDomainAxis().isVisible());
        draw(chart(Drawn.matrix()), 300, 200);
        draw(chart(Drawn.matrix(Drawn.series("A"))), 300, 200);
        draw(chart(Drawn.matrix(Drawn.series("A", Drawn.exact("A", "2024-11-05", "0")))), 300, 200);
        draw(chart(Drawn.matrix(Accumulation.LEVEL, Drawn.series("A", Drawn.exact("A", "2024-11", "-5")))), 300, 200);
    }

    @Test
    void theNearestClaimIsFoundWhereItIsDrawn() {
        var chart = chart(Drawn.kursk());
        draw(chart, 800, 500);
        var area = plotArea();
        var mark = chart.nearest(area.getMinX() + 15, area.getCenterY(), 400).orElseThrow();
        assertEquals("Oleksandr Syrskyi 2024-10-25", mark.point().claim().uid());
        assertEquals(
                mark.point(),
                chart.nearest(mark.x() + 2, mark.y() - 2, 5).orElseThrow().point());
    }

    @Test
    void aHiddenSourceIsNotFoundAndItsNameGoes() {
        var chart = chart(Drawn.kursk());
        chart.toggle("Oleksandr Syrskyi");
        draw(chart, 800, 500);
        assertEquals(2, chart.namePlaces().size());
        var area = plotArea();
        assertTrue(chart.nearest(area.getMinX() + 15, area.getCenterY(), 60).isEmpty());
        chart.toggle("Oleksandr Syrskyi");
        assertEquals(Set.of(), chart.state().hidden());
    }

    @Test
    void aNameIsFoundWhereItStands() {
        var chart = chart(Drawn.kursk());
        draw(chart, 800, 500);
        var names = chart.namePlaces().stream()
                .map(place ->
                        chart.nameAt(place.getCenterX(), place.getCenterY()).orElseThrow())
                .toList();
        assertEquals(List.of("Oleksandr Syrskyi", "General Staff", "Somebody else"), names);
    }

    @Test
    void selectingDrawsAndDeselectingTakesAway() {
        var chart = chart(Drawn.kursk());
        var before = pixels(draw(chart, 600, 400));
        chart.select("Oleksandr Syrskyi 2024-11-05");
        assertFalse(Arrays.equals(before, pixels(draw(chart, 600, 400))));
        chart.select(null);
        assertTrue(Arrays.equals(before, pixels(draw(chart, 600, 400))));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void whatWasDoneToAChartIsCarriedToAnother() {
        var chart = chart(Drawn.kursk());
        chart.select("Oleksandr Syrskyi 2024-11-05");
        chart.toggle("General Staff");
        chart.getXYPlot().getDomainAxis().setRange(20_000, 20_050);
        var other = chart(Drawn.kursk());
        other.show(chart.state());
        assertEquals(chart.state(), other.state());
        assertEquals(
                new Range(20_000, 20_050), other.getXYPlot().getDomainAxis().getRange());
        other.resetZoom();
        assertEquals(null, other.state().days());
        assertEquals(Set.of("General Staff"), other.state().hidden());
    }

    @Test
    void aLongSeriesIsThinnedBeforeItIsDrawn() {
        var chart = chart(Drawn.matrix(Accumulation.LEVEL, Drawn.daily("A", 50_000, day -> (day * 7919) % 1000)));
        draw(chart, 800, 400);
        assertTrue(chart.getXYPlot().getDataset().getItemCount(0) <= 4 * 800);
    }
}

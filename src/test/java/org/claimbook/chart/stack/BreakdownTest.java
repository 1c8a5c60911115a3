package org.claimbook.chart.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static final Matrix WHOLE = Drawn.matrix(
            Drawn.series("A", Drawn.exact("A", "2024-11-05", "20842")),
            Drawn.series("B", Drawn.exact("B", "2024-11-05", "1000")));
    private static final List<Matrix> PARTS = List.of(
            Drawn.part(
                    "killed",
                    Drawn.series("A", Drawn.exact("A", "2024-11-05", "7905")),
                    Drawn.series("B", Drawn.of("B", "2024-11-05", Qualifier.AT_LEAST, "300"))),
            Drawn.part("wounded", Drawn.series("A", Drawn.exact("A", "2024-11-05", "12220"))));

    private static ClaimChart chart(Matrix whole, List<Matrix> parts) {
        return Breakdown.of(
                whole,
                parts,
                ChartText.of(whole, "Kursk 2024", Locale.ENGLISH),
                ChartLook.forWidth(500).withBase(10));
    }

    private static int[] draw(ClaimChart chart, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), null, null);
        g2.dispose();
        return image.getRGB(0, 0, width, height, null, 0, width);
    }

    @Test
    void theTotalIsHeldAgainstItsParts() {
        // 20,842 less 7,905 and 12,220; B states a bound, and no wounded.
        var chart = chart(WHOLE, PARTS);
        assertTrue(
                chart.described().contains("stated total 20,842, which is 717 more than its parts"), chart.described());
        assertTrue(
                chart.described()
                        .contains("B, 5 November 2024: killed at least 300; stated total 1,000, not all parts stated"),
                chart.described());
    }

    @Test
    void figuresAreThoseStatedAndTheGapIsDerived() {
        var figures = chart(WHOLE, PARTS).figures();
        assertEquals(
                List.of(
                        "killed: A 7905 7905 null",
                        "wounded: A 12220 12220 null",
                        "total: A 20842 20842 null",
                        "total less its parts: A 717 717 total less its parts",
                        "killed: B 300 null null",
                        "total: B 1000 1000 null"),
                figures.stream()
                        .map(figure ->
                                figure.series() + " " + figure.low() + " " + figure.high() + " " + figure.derived())
                        .toList());
    }

    @Test
    void eachPartIsFoundWhereItIsDrawn() {
        var chart = chart(WHOLE, PARTS);
        draw(chart, 800, 400);
        var area = chart.areas().getFirst();
        var first = chart.nearest(area.getMinX() + 2, area.getMinY() + area.getHeight() / 4, 3)
                .orElseThrow();
        assertEquals(0, first.series());
        assertEquals("7905", String.valueOf(first.point().claim().figure().value()));
        var second = chart.nearest(first.x() + (first.x() - area.getMinX()) + 10, first.y(), 3)
                .orElseThrow();
        assertEquals(1, second.series());
    }

    @Test
    void aHiddenPartGoesFromBarsAndFigures() {
        var chart = chart(WHOLE, PARTS);
        var before = draw(chart, 800, 400);
        chart.toggle("killed");
        assertFalse(Arrays.equals(before, draw(chart, 800, 400)));
        assertTrue(chart.figures().stream().noneMatch(figure -> figure.series().startsWith("killed")));
        chart.toggle("killed");
        assertTrue(Arrays.equals(before, draw(chart, 800, 400)));
    }

    @Test
    void selectingFramesAPart() {
        var chart = chart(WHOLE, PARTS);
        var before = draw(chart, 800, 400);
        chart.select("A 2024-11-05");
        assertFalse(Arrays.equals(before, draw(chart, 800, 400)));
    }

    @Test
    void aMeasureWithoutPartsSaysWhatToDo() {
        var chart = chart(WHOLE, List.of());
        draw(chart, 400, 300);
        assertTrue(
                chart.described().contains("\u201Cpersonnel losses\u201D has no parts in this book"),
                chart.described());
        assertEquals(List.of(), chart.figures());
        assertEquals(List.of(), chart.dayAxes());
    }

    @Property(tries = 40)
    void anyNumberOfBarsAndPartsIsDrawnWithinThePicture(
            @ForAll @IntRange(min = 1, max = 40) int dates,
            @ForAll @IntRange(min = 1, max = 14) int parts,
            @ForAll @IntRange(min = 1, max = 12) int sources,
            @ForAll @IntRange(min = 300, max = 1200) int width) {
        var series = new Series[sources];
        Arrays.setAll(series, i -> Drawn.daily("Source with a long name " + i, dates, day -> 10 * day + i));
        var chart = chart(
                Drawn.matrix(series),
                IntStream.range(0, parts)
                        .mapToObj(i -> Drawn.part("part " + i, series))
                        .toList());
        draw(chart, width, 400);
        var picture = new Rectangle2D.Double(0, 0, width, 400);
        assertTrue(
                picture.contains(chart.areas().getFirst()), () -> chart.areas().toString());
    }
}

package org.claimbook.chart.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartText;
import org.claimbook.chart.frame.ClaimChart;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.Matrix;
import org.claimbook.compare.Question;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static final String FIRST = "2024-11-05";
    private static final String SECOND = "2024-12-05";
    private static final List<Claim> CLAIMS = List.of(
            Drawn.exact("A", FIRST, "100"),
            Drawn.exact("B", FIRST, "200"),
            Drawn.of("C", FIRST, Qualifier.AT_LEAST, "50"),
            Drawn.exact("A", SECOND, "400"),
            Drawn.exact("B", SECOND, "100"));
    private static final List<String> ROWS = List.of("A", "B", "C");

    private static Matrix matrix(List<Claim> claims, @Nullable String baseline, Alignment alignment) {
        var plain = Drawn.matrix().question();
        var question =
                new Question(plain.key(), 0, ROWS, null, null, null, alignment, Question.WITHIN, baseline, true, false);
        return Matrix.of(question, claims, List.of());
    }

    private static ClaimChart chart(Matrix matrix) {
        return HeatMap.of(matrix, text(matrix), look());
    }

    private static ChartText text(Matrix matrix) {
        return ChartText.of(matrix, "Kursk 2024", Locale.ENGLISH);
    }

    private static ChartLook look() {
        return ChartLook.forWidth(500).withBase(10);
    }

    private static BufferedImage draw(ClaimChart chart) {
        var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        chart.draw(g2, new Rectangle2D.Double(0, 0, 800, 500), null, null);
        g2.dispose();
        return image;
    }

    /// The cell in a row and column, of so many columns.
    private static Optional<Mark> cell(ClaimChart chart, int row, int column, int columns) {
        var area = chart.areas().getFirst();
        var x = area.getMinX() + (column + 0.5) / columns * area.getWidth();
        var y = area.getMinY() + (row + 0.5) / ROWS.size() * area.getHeight();
        return chart.nearest(x, y, 5);
    }

    private static @Nullable String derived(ClaimChart chart, int row, int column) {
        return cell(chart, row, column, 2).orElseThrow().derived();
    }

    @Test
    void figuresAreHeldAgainstTheBaseline() {
        var chart = chart(matrix(CLAIMS, "A", Alignment.EXACT));
        draw(chart);
        assertEquals("what the others are held against", derived(chart, 0, 0));
        // ln 2, ln 0.5, ln 0.25
        assertEquals("log ratio +0.69, ratio 2.00 to A", derived(chart, 1, 0));
        assertEquals("log ratio at least \u22120.69, ratio at least 0.50 to A", derived(chart, 2, 0));
        assertEquals("log ratio \u22121.39, ratio 0.25 to A", derived(chart, 1, 1));
        assertEquals(
                "B " + SECOND,
                cell(chart, 1, 1, 2).orElseThrow().point().claim().uid());
        assertTrue(cell(chart, 2, 1, 2).isEmpty());
    }

    @Test
    void withoutABaselineTheMedianOfTheDatesPointsStandsForIt() {
        var chart = chart(matrix(CLAIMS, null, Alignment.EXACT));
        draw(chart);
        // The median of 100 and 200 is 150: ln(100/150) = −0.405, ln(50/150) = −1.099.
        assertEquals("log ratio \u22120.41, ratio 0.67 to the median", derived(chart, 0, 0));
        assertEquals("log ratio at least \u22121.10, ratio at least 0.33 to the median", derived(chart, 2, 0));
        assertTrue(chart.described().contains("log ratio to the median of each date"), chart::described);
    }

    @Test
    void lessIsBlueMoreIsVermilion() {
        var chart = chart(matrix(CLAIMS, "A", Alignment.EXACT));
        var image = draw(chart);
        var more = colour(image, cell(chart, 1, 0, 2).orElseThrow(), chart);
        var less = colour(image, cell(chart, 1, 1, 2).orElseThrow(), chart);
        assertTrue(more.getRed() > more.getBlue() + 50, more::toString);
        assertTrue(less.getBlue() > less.getRed() + 50, less::toString);
    }

    /// Beside the number in the middle.
    private static Color colour(BufferedImage image, Mark mark, ClaimChart chart) {
        var aside = chart.areas().getFirst().getWidth() / 6;
        return new Color(image.getRGB((int) (mark.x() - aside), (int) mark.y()));
    }

    @Test
    void aFigureThatCannotBeHeldAgainstAnyIsSaidToBeSo() {
        var claims = List.of(
                Drawn.of("A", FIRST, Qualifier.AT_LEAST, "100"), Drawn.of("C", FIRST, Qualifier.AT_LEAST, "50"));
        var chart = chart(matrix(claims, "A", Alignment.EXACT));
        draw(chart);
        assertEquals(
                "nothing can be said of it against A",
                cell(chart, 2, 0, 1).orElseThrow().derived());
        assertTrue(chart.described().contains("C: no figure that could be held against A"), chart::described);
        assertEquals(1, chart.figures().size());
    }

    @Test
    void theFiguresAreTheLogRatiosWithTheirOpenEnds() {
        var figures = chart(matrix(CLAIMS, "A", Alignment.EXACT)).figures();
        assertEquals(5, figures.size());
        var bound = figures.get(2);
        assertEquals("C", bound.series());
        assertEquals(Qualifier.AT_LEAST, bound.qualifier());
        assertEquals("-0.693147", String.valueOf(bound.low()));
        assertNull(bound.high());
        assertEquals("log ratio to A", bound.derived());
    }

    @Test
    void itIsSaidInWords() {
        var said = chart(matrix(CLAIMS, "A", Alignment.EXACT)).described();
        assertTrue(said.contains("3 sources, 2 dates, 5 November 2024 to 5 December 2024"), said);
        assertTrue(said.contains("A: the baseline"), said);
        assertTrue(said.contains("B: +0.69 (5 November 2024) to \u22121.39 (5 December 2024)"), said);
        assertTrue(said.contains("C: at least \u22120.69 (5 November 2024)"), said);
    }

    @Test
    void interpolatedCellsAreSaidToBeSo() {
        var claims = new ArrayList<>(CLAIMS);
        claims.add(Drawn.exact("C", "2024-11-20", "90"));
        var chart = chart(matrix(claims, "C", Alignment.INTERPOLATE));
        draw(chart);
        // On 20 November A is half way from 100 to 400: 250 / 90.
        assertEquals(
                "log ratio +1.02, ratio 2.78 to C, interpolated",
                cell(chart, 0, 1, 3).orElseThrow().derived());
    }

    @Test
    void everyPairIsHeldAgainstEachOtherOnTheLastDate() {
        var matrix = matrix(CLAIMS.subList(0, 3), null, Alignment.EXACT);
        var chart = HeatMap.ofSources(matrix, text(matrix), look());
        draw(chart);
        assertEquals(
                "log ratio \u22120.69, ratio 0.50 to B",
                cell(chart, 0, 1, 3).orElseThrow().derived());
        assertEquals(
                "log ratio +0.69, ratio 2.00 to A",
                cell(chart, 1, 0, 3).orElseThrow().derived());
        assertEquals(
                "log ratio at most +0.69, ratio at most 2.00 to C",
                cell(chart, 0, 2, 3).orElseThrow().derived());
    }

    @Test
    void aHiddenSourceLeavesRowAndColumn() {
        var matrix = matrix(CLAIMS.subList(0, 3), null, Alignment.EXACT);
        var chart = HeatMap.ofSources(matrix, text(matrix), look());
        chart.toggle("B");
        draw(chart);
        assertEquals(2, chart.namePlaces().size());
        assertEquals(6, chart.figures().size());
    }

    @Test
    void moreDatesThanColumnsAreThinnedAndTheLastStays() {
        var claims = new ArrayList<Claim>();
        for (var day = 0; day < 900; day++) {
            var date = LocalDate.of(2022, 1, 1).plusDays(day).toString();
            claims.add(Drawn.exact("A", date, "100"));
            claims.add(Drawn.exact("B", date, String.valueOf(100 + day)));
        }
        var chart = chart(matrix(claims, "A", Alignment.EXACT));
        draw(chart);
        var area = chart.areas().getFirst();
        var last = chart.nearest(area.getMaxX() - 2, area.getCenterY(), 1).orElseThrow();
        assertEquals(LocalDate.of(2022, 1, 1).plusDays(899), last.point().date());
        assertEquals(1800, chart.figures().size());
    }

    @Test
    void theScaleReachesARoundNumber() {
        var grid = HeatGrid.ofDates(matrix(CLAIMS, "A", Alignment.EXACT));
        // The furthest is ln 0.25 = −1.386.
        assertEquals(2, grid.reach());
        assertFalse(grid.exceeds(grid.reach()));
    }

    @Test
    void withoutFiguresTheReasonIsSaid() {
        var chart = chart(matrix(List.of(), null, Alignment.LATEST));
        draw(chart);
        assertTrue(chart.described().contains("nobody claims a number"), chart::described);
    }
}

package org.claimbook.ui.compare.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.chart.look.ChartLook;
import org.claimbook.job.DrawChart;
import org.claimbook.ui.compare.find.Lookup;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish;
import org.jfree.data.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
    private static final ChartLook LOOK =
            ChartLook.forWidth(PictureSize.journalPage().widthInPoints());

    @TempDir
    private Path folder;

    private DrawChart drawing;

    @BeforeEach
    void fill() {
        try (var small = new SmallBook(folder.resolve("small.claimbook"))) {
            small.claim("tanks lost, North", "A", "2024-05-01", "10");
            small.claim("tanks lost, North", "A", "2024-06-01", "1000");
            var matrix = Objects.requireNonNull(
                    new Lookup(small.book()).find(Wish.ANY).matrix());
            drawing = new DrawChart(Kind.TIMELINE, Comparison.of(matrix), null, "small", Locale.ENGLISH);
        }
    }

    @Test
    void standsOnTheScaleOfItsState() {
        var zoomed = ChartState.PLAIN.withZoom(null, new Range(100, 1000)).on(FigureScale.LOGARITHMIC);
        var state = drawing.chart(LOOK, zoomed).state();
        assertEquals(FigureScale.LOGARITHMIC, state.scale());
        // 100 and 1000 have the decimal logarithms 2 and 3.
        assertEquals(new Range(2, 3), state.figures());
    }

    @Test
    void describesItselfOnItsScale() {
        assertTrue(drawing.chart(LOOK, ChartState.PLAIN.on(FigureScale.LOGARITHMIC))
                .described()
                .endsWith("The scale is logarithmic."));
        assertFalse(drawing.chart(LOOK, ChartState.PLAIN.on(FigureScale.LINEAR))
                .described()
                .contains("logarithmic"));
    }
}

package org.claimbook.chart.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PanelGridTest {
    @Test
    void aFewStandOneBelowTheOtherWhereEachIsHighEnough() {
        assertEquals(new PanelGrid(1, 3, 3), PanelGrid.of(3, 60, 24));
        assertEquals(new PanelGrid(1, 1, 1), PanelGrid.of(1, 30, 10));
    }

    @Test
    void fourInAColumnOfAJournalStandTwoByTwo() {
        assertEquals(new PanelGrid(2, 2, 4), PanelGrid.of(4, 31, 14));
    }

    @Test
    void twentyOnASlideStandFourInARow() {
        assertEquals(new PanelGrid(4, 5, 20), PanelGrid.of(20, 61, 23));
    }

    @Test
    void whatHasNoRoomIsLeftOutWithACellToSayHowMany() {
        assertEquals(new PanelGrid(2, 1, 1), PanelGrid.of(9, 20, 5));
    }

    @Property
    void eachPanelHasItsCellAndEachColumnItsLowest(
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @DoubleRange(min = 5, max = 200) double width,
            @ForAll @DoubleRange(min = 1, max = 150) double height) {
        var grid = PanelGrid.of(count, width, height);
        assertTrue(grid.columns() >= 1 && grid.columns() <= 6);
        assertTrue(grid.shown() >= 1 && grid.shown() <= count);
        var cells = IntStream.range(0, grid.shown())
                .mapToObj(panel -> grid.row(panel) + " " + grid.column(panel))
                .distinct()
                .count();
        assertEquals(grid.shown(), cells);
        assertTrue(grid.row(grid.shown() - 1) < grid.rows());
        var lowest = IntStream.range(0, grid.shown()).filter(grid::isLowest).count();
        assertEquals(Math.min(grid.columns(), grid.shown()), lowest);
    }
}

package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimbook.ui.table.GridLayout.Place;
import org.claimbook.ui.table.rows.Arrangement.Sort;
import org.junit.jupiter.api.Test;

class GridLayoutTest {
    @Test
    void whatIsWrittenIsReadBack() {
        var layout = new GridLayout(
                List.of(new Place("figure", 120, false), new Place("note", 200, true)), new Sort("as_of", true), 2);
        assertEquals("figure:120 -note:200 >as_of !2", layout.toString());
        assertEquals(layout, GridLayout.parse(layout.toString()));
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        assertEquals(
                new GridLayout(List.of(new Place("figure", 120, false)), null),
                GridLayout.parse("figure:120 frozen=2 :: >"));
    }
}

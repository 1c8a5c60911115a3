package org.claimbook.ui.compare.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.claimbook.chart.frame.DrawnFigure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class LaneTest {
    @Test
    void figuresBehindWhichNoClaimStandsAreNotWalkedTo() {
        var day = LocalDate.of(2024, 5, 1);
        var derived = new DrawnFigure("sum", day, null, null, null, Qualifier.EXACT, "sum");
        assertEquals(List.of(), Lane.of(List.of(derived)));
    }
}

package org.claimbook.chart.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.claimbook.chart.Drawn;
import org.junit.jupiter.api.Test;

class ClaimIndexTest {
    @Test
    void everyClaimIsFoundAndNoOther() {
        var empty = Trace.of(Drawn.series("Nobody"));
        var traces =
                List.of(Trace.of(Drawn.daily("A", 40, day -> day)), empty, Trace.of(Drawn.daily("B", 3, day -> 1)));
        var index = new ClaimIndex(traces);
        for (var series = 0; series < traces.size(); series++) {
            for (var item = 0; item < traces.get(series).size(); item++) {
                var uid = traces.get(series).claim(item).uid();
                assertEquals(Optional.of(new TraceDataset.Place(series, item)), index.find(uid));
            }
        }
        assertEquals(Optional.empty(), index.find("C 2024-01-01"));
        assertEquals(Optional.empty(), new ClaimIndex(List.of()).find("A"));
    }

    /// "Aa" and "BB" have the same hash.
    @Test
    void claimsOfOneHashAreToldApart() {
        var index = new ClaimIndex(List.of(
                Trace.of(Drawn.series("Aa", Drawn.exact("Aa", "2024-01-01", "1"))),
                Trace.of(Drawn.series("BB", Drawn.exact("BB", "2024-01-01", "1")))));
        assertEquals(Optional.of(new TraceDataset.Place(0, 0)), index.find("Aa 2024-01-01"));
        assertEquals(Optional.of(new TraceDataset.Place(1, 0)), index.find("BB 2024-01-01"));
    }
}

package org.claimbook.chart.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimbook.chart.Drawn;
import org.junit.jupiter.api.Test;

class BarThinningTest {
    private static List<Rate> daily(int days, int seed) {
        var series = Drawn.daily("A", days, day -> 1000 + (day * 7919L + seed) % 97);
        return Rates.of(Drawn.matrix(series), Step.DAY).getFirst().rates();
    }

    @Test
    void barsWiderThanAPixelAllStay() {
        var rates = daily(50, 3);
        assertEquals(rates, BarThinning.keep(rates, day -> 2 * day));
    }

    @Test
    void tenThousandBarsBecomeAtMostTwoAPixel() {
        assertTrue(BarThinning.keep(daily(10_000, 5), day -> day / 20).size() <= 2 * 501);
    }

    @Property(tries = 100)
    void everyColumnKeepsItsHighestAndItsLowest(
            @ForAll @IntRange(min = 2, max = 300) int days, @ForAll @IntRange(min = 2, max = 9) int perPixel) {
        var rates = daily(days, days);
        var kept = BarThinning.keep(rates, day -> day / perPixel);
        assertEquals(extremes(rates, perPixel), extremes(kept, perPixel));
        assertTrue(rates.containsAll(kept));
    }

    private static Map<Long, List<Double>> extremes(List<Rate> rates, int perPixel) {
        var found = new HashMap<Long, List<Double>>();
        for (var rate : rates) {
            found.merge(
                    (long) Math.floor(rate.to() / perPixel),
                    List.of(rate.height(), rate.height()),
                    (a, b) -> List.of(Math.min(a.getFirst(), b.getFirst()), Math.max(a.getLast(), b.getLast())));
        }
        return found;
    }
}

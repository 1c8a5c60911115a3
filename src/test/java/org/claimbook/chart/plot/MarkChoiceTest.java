package org.claimbook.chart.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.claimbook.chart.Drawn;
import org.claimbook.chart.data.Trace;
import org.claimbook.model.Claim;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class MarkChoiceTest {
    private static final MarkChoice CHOICE = new MarkChoice(4, Double.POSITIVE_INFINITY, 12);

    private static int[] items(int count) {
        var items = new int[count];
        Arrays.setAll(items, i -> i);
        return items;
    }

    @Test
    void everyFigureThatStandsClearIsMarked() {
        var trace = Trace.of(Drawn.daily("A", 4, day -> day));
        assertArrayEquals(items(4), CHOICE.choose(trace, items(4), new double[] {0, 10, 20, 30}, _ -> false));
    }

    @Test
    void crowdedExactFiguresAreLeftToTheLineButForTheLast() {
        var trace = Trace.of(Drawn.daily("A", 5, day -> day));
        assertArrayEquals(new int[] {4}, CHOICE.choose(trace, items(5), new double[] {0, 1, 2, 3, 4}, _ -> false));
    }

    @Test
    void crowdedBoundsAreMarkedAtIntervals() {
        var claims = new Claim[30];
        Arrays.setAll(claims, i -> Drawn.of("A", "2024-01-" + String.format("%02d", i + 1), Qualifier.AT_LEAST, "10"));
        var trace = Trace.of(Drawn.series("A", claims));
        var x = new double[30];
        Arrays.setAll(x, i -> i);
        assertArrayEquals(new int[] {0, 13, 29}, CHOICE.choose(trace, items(30), x, _ -> false));
    }

    @Test
    void theEndsOfAGapAreMarked() {
        var trace = Trace.of(Drawn.daily("A", 8, day -> day));
        var x = new double[] {0, 1, 2, 3, 40, 41, 42, 50};
        assertArrayEquals(new int[] {3, 4, 7}, CHOICE.choose(trace, items(8), x, i -> i == 3 || i == 4));
    }

    @Property
    void noMarkHidesAnother(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(max = 300) Double> places) {
        var x = places.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var trace = Trace.of(Drawn.daily("A", x.length, day -> day));
        var chosen = CHOICE.choose(trace, items(x.length), x, i -> i % 5 == 2);
        for (var i = 1; i < chosen.length; i++) {
            assertTrue(x[chosen[i]] - x[chosen[i - 1]] >= 4);
        }
        assertEquals(x.length - 1, chosen[chosen.length - 1]);
    }
}

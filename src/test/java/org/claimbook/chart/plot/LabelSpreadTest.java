package org.claimbook.chart.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {
    @Property
    void noLabelOverlapsAnotherAndAllAreWithin(
            @ForAll @Size(min = 1, max = 15) List<@DoubleRange(min = -50, max = 350) Double> wanted,
            @ForAll @Size(value = 15) List<@DoubleRange(min = 5, max = 20) Double> heights) {
        var tall = heights.stream()
                .limit(wanted.size())
                .mapToDouble(Double::doubleValue)
                .toArray();
        var tops = LabelSpread.tops(
                wanted.stream().mapToDouble(Double::doubleValue).toArray(), tall, 0, 300);
        for (var i = 0; i < tops.length; i++) {
            assertTrue(tops[i] >= -1e-9 && tops[i] + tall[i] <= 300 + 1e-9);
            for (var j = 0; j < i; j++) {
                var apart = tops[i] >= tops[j] + tall[j] - 1e-9 || tops[j] >= tops[i] + tall[i] - 1e-9;
                assertTrue(apart, "labels " + i + " and " + j);
            }
        }
    }

    @Test
    void labelsThatDoNotMeetStayWhereTheyBelong() {
        double[] wanted = {200, 20, 90};
        assertArrayEquals(wanted, LabelSpread.tops(wanted, new double[] {10, 10, 10}, 0, 300));
    }

    @Test
    void twoThatMeetGiveWayByAsMuch() {
        var tops = LabelSpread.tops(new double[] {100, 104}, new double[] {10, 10}, 0, 300);
        assertArrayEquals(new double[] {97, 107}, tops, 1e-9);
    }

    @Test
    void tooManyBeginAtTheTop() {
        var tops = LabelSpread.tops(new double[] {5, 5, 5}, new double[] {10, 10, 10}, 0, 20);
        assertArrayEquals(new double[] {0, 10, 20}, tops, 1e-9);
    }
}

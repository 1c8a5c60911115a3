package org.claimbook.chart.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final int WIDTH = 40;
    static final int HEIGHT = 60;

    /// One figure a day, at these heights.
    private static Strand strand(List<Integer> heights) {
        var days = new double[heights.size()];
        Arrays.setAll(days, day -> day);
        var values = heights.stream().mapToDouble(Integer::doubleValue).toArray();
        var items = new int[days.length];
        Arrays.setAll(items, item -> item);
        return new Strand(days, values, values, items);
    }

    private static Thinning.Columns columns(int days) {
        return new Thinning.Columns((double) WIDTH / days, 0);
    }

    @Property
    void eachColumnKeepsItsFirstLastLowestAndHighest(
            @ForAll @Size(min = 1, max = 600) List<@IntRange(max = HEIGHT - 1) Integer> heights) {
        var strand = strand(heights);
        var columns = columns(heights.size());
        var kept = new TreeSet<Integer>();
        Arrays.stream(Thinning.keep(strand, 0, strand.size(), columns)).forEach(kept::add);
        for (var column = 0L; column < WIDTH; column++) {
            var all = new ArrayList<Integer>();
            for (var i = 0; i < strand.size(); i++) {
                if (columns.of(i) == column) {
                    all.add(i);
                }
            }
            if (all.isEmpty()) {
                continue;
            }
            var left = all.stream().filter(kept::contains).toList();
            assertTrue(left.size() <= 4);
            assertEquals(all.getFirst(), left.getFirst());
            assertEquals(all.getLast(), left.getLast());
            assertEquals(lowest(all, heights), lowest(left, heights));
            assertEquals(highest(all, heights), highest(left, heights));
        }
    }

    private static int lowest(List<Integer> positions, List<Integer> heights) {
        return positions.stream().mapToInt(heights::get).min().orElseThrow();
    }

    private static int highest(List<Integer> positions, List<Integer> heights) {
        return positions.stream().mapToInt(heights::get).max().orElseThrow();
    }

    @Property(tries = 200)
    void theSteppedLineHasTheSamePixelsAsBefore(
            @ForAll @Size(min = 200, max = 900) List<@IntRange(max = HEIGHT - 1) Integer> heights) {
        var strand = strand(heights);
        var all = new int[strand.size()];
        Arrays.setAll(all, i -> i);
        var thinned = Thinning.keep(strand, 0, strand.size(), columns(heights.size()));
        assertArrayEquals(pixels(strand, all, heights.size()), pixels(strand, thinned, heights.size()));
    }

    /// A solid line of one unaliased pixel, stepped, whose corners lie on whole pixels as the theorem has it.
    private static int[] pixels(Strand strand, int[] positions, int days) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        g2.setColor(Color.WHITE);
        var columns = columns(days);
        var path = new Path2D.Double();
        for (var i = 0; i < positions.length; i++) {
            var x = (double) columns.of(strand.day()[positions[i]]);
            var y = strand.low()[positions[i]];
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, strand.low()[positions[i - 1]]);
                path.lineTo(x, y);
            }
        }
        g2.draw(path);
        g2.dispose();
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    @Test
    void aHundredThousandFiguresOnAThousandColumnsLeaveAtMostFourAColumn() {
        var days = new double[100_000];
        Arrays.setAll(days, day -> day);
        var values = new double[days.length];
        Arrays.setAll(values, day -> Math.sin(day * 7.3) * day);
        var strand = new Strand(days, values, values, new int[days.length]);
        var kept = Thinning.keep(strand, 0, days.length, new Thinning.Columns(0.01, 0));
        assertTrue(kept.length <= 4_000, () -> kept.length + " kept");
    }

    @Test
    void fewFiguresAreAllKept() {
        var strand = strand(List.of(5, 3, 8));
        assertArrayEquals(new int[] {0, 1, 2}, Thinning.keep(strand, 0, 3, columns(3)));
    }

    @Test
    void aWindowIncludesTheNeighboursThatItsLinesLeadTo() {
        var strand = strand(List.of(1, 2, 3, 4, 5, 6));
        assertEquals(1, strand.from(2));
        assertEquals(5, strand.to(3.5));
        assertEquals(0, strand.from(-10));
        assertEquals(6, strand.to(99));
    }
}

package org.claimbook.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HatchTest {
    private static BufferedImage draw(Hatch hatch, Rectangle2D area) {
        var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        g2.setPaint(Color.WHITE);
        g2.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        hatch.draw(g2, area, 4);
        g2.dispose();
        return image;
    }

    @Property(tries = 100)
    void noLineLeavesItsArea(
            @ForAll Hatch hatch,
            @ForAll @IntRange(min = 5, max = 30) int x,
            @ForAll @IntRange(min = 5, max = 30) int y,
            @ForAll @IntRange(min = 1, max = 20) int width,
            @ForAll @IntRange(min = 1, max = 20) int height) {
        var image = draw(hatch, new Rectangle2D.Double(x, y, width, height));
        for (var column = 0; column < 60; column++) {
            for (var row = 0; row < 60; row++) {
                var near = column >= x - 1 && column <= x + width && row >= y - 1 && row <= y + height;
                if (!near) {
                    assertEquals(Color.BLACK.getRGB(), image.getRGB(column, row), column + " " + row);
                }
            }
        }
    }

    @Test
    void eachLooksOtherThanTheOthers() {
        var area = new Rectangle2D.Double(10, 10, 40, 40);
        for (var a : Hatch.values()) {
            for (var b : Hatch.values()) {
                if (a != b) {
                    assertNotEquals(pixels(draw(a, area)), pixels(draw(b, area)));
                }
            }
        }
    }

    private static List<Integer> pixels(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, 60, 60, null, 0, 60)).boxed().toList();
    }
}

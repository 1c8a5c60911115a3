package org.claimbook.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DivergenceTest {
    private static final List<Theme> THEMES = List.of(
            new Theme(new ChartLook(ChartLook.Ground.LIGHT, Locale.ENGLISH, 10)),
            new Theme(new ChartLook(ChartLook.Ground.DARK, Locale.ENGLISH, 10)));

    @Property
    void numbersCanBeReadOnEveryColour(@ForAll @DoubleRange(min = -1.5, max = 1.5) double share) {
        for (var theme : THEMES) {
            var colour = theme.disagreement(share);
            assertTrue(Contrast.between(theme.inkOn(colour), colour) >= 4.5, colour::toString);
        }
    }

    @Test
    void theEndsAreOkabeAndItosBlueAndVermilion() {
        assertEquals(new Color(0x0072B2), THEMES.getFirst().disagreement(-1));
        assertEquals(new Color(0xD55E00), THEMES.getFirst().disagreement(1));
        assertEquals(new Color(0xD55E00), THEMES.getFirst().disagreement(7));
    }

    @Test
    void strongerIsFurtherFromTheGround() {
        for (var theme : THEMES) {
            for (var sign : new int[] {-1, 1}) {
                for (var tenth = 1; tenth <= 10; tenth++) {
                    var weaker = theme.disagreement(sign * (tenth - 1) / 10.0);
                    var stronger = theme.disagreement(sign * tenth / 10.0);
                    assertTrue(Contrast.between(stronger, theme.paper()) > Contrast.between(weaker, theme.paper()));
                }
            }
        }
    }
}

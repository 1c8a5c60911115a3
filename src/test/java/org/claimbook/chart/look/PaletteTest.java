package org.claimbook.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource(ChartLook.Ground.class)
    void everyLineAndNameStandsOutFromTheGround(ChartLook.Ground ground) {
        var theme = new Theme(ChartLook.forWidth(500).on(ground));
        for (var series = 0; series < 12; series++) {
            var style = theme.series(series);
            assertTrue(Contrast.between(style.line(), theme.paper()) >= 3, "line " + series);
            assertTrue(Contrast.between(style.text(), theme.paper()) >= 4.5, "name " + series);
        }
    }

    @ParameterizedTest
    @EnumSource(ChartLook.Ground.class)
    void everyWordStandsOutFromTheGround(ChartLook.Ground ground) {
        var theme = new Theme(ChartLook.forWidth(500).on(ground));
        for (var letters : new Lettering[] {theme.title(), theme.subtitle(), theme.axisLabel(), theme.note()}) {
            assertTrue(Contrast.between(letters.colour(), theme.paper()) >= 4.5, letters::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(ChartLook.Ground.class)
    void twelveSeriesAreToldApartWithoutColour(ChartLook.Ground ground) {
        var theme = new Theme(ChartLook.forWidth(500).on(ground));
        var seen = new HashSet<String>();
        for (var series = 0; series < 12; series++) {
            seen.add(theme.series(series).glyph() + " " + theme.series(series).dashes());
        }
        assertEquals(12, seen.size());
    }

    @ParameterizedTest
    @EnumSource(ChartLook.Ground.class)
    void fortyAreasAreToldApartByColourAndHatchTogether(ChartLook.Ground ground) {
        var theme = new Theme(ChartLook.forWidth(500).on(ground));
        var seen = new HashSet<String>();
        for (var series = 0; series < 40; series++) {
            seen.add(theme.series(series).line() + " " + Hatch.of(series));
        }
        assertEquals(40, seen.size());
    }

    @ParameterizedTest
    @EnumSource(ChartLook.Ground.class)
    void contrastIsThatOfWcag(ChartLook.Ground ground) {
        assertEquals(21, Contrast.between(Color.BLACK, Color.WHITE), 1e-9, ground::name);
        // #767676 on white is the textbook's lightest grey of 4.5 : 1.
        assertEquals(4.54, Contrast.between(new Color(0x767676), Color.WHITE), 0.005);
    }
}

package org.claimbook.chart.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours as people with each kind of colour blindness see them: the matrices of Machado, Oliveira and Fernandes ("A
/// physiologically-based model for simulation of color vision deficiency", IEEE TVCG 2009) at full severity, on linear
/// sRGB; the distance is ΔE of CIE 1976 in L*a*b* under D65, of which about 2.3 can just be seen side by side.
class ColourBlindnessTest {
    /// Distinct colours of the palette; later series repeat them with other marks and dashes.
    private static final int COLOURS = 7;

    /// Four times what can just be seen: clear in thin lines too.
    private static final double CLEAR = 10;

    /// Who looks.
    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    enum Vision {
        NORMAL(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final List<Double> matrix;

        Vision(Double... matrix) {
            this.matrix = List.of(matrix);
        }

        /// Linear red, green and blue as they are seen.
        double[] of(Color colour) {
            var rgb = linear(colour);
            var seen = new double[3];
            for (var row = 0; row < 3; row++) {
                for (var column = 0; column < 3; column++) {
                    seen[row] += matrix.get(3 * row + column) * rgb[column];
                }
                seen[row] = Math.clamp(seen[row], 0, 1);
            }
            return seen;
        }
    }

    private static double[] linear(Color colour) {
        return Arrays.stream(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()})
                .mapToDouble(value -> value / 255.0)
                .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] lab(double[] rgb) {
        var x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        var y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        var z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }

    private static double distance(Color a, Color b, Vision vision) {
        var first = lab(vision.of(a));
        var second = lab(vision.of(b));
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    @Test
    void theDistanceIsThatOfTextbooks() {
        assertEquals(100, distance(Color.BLACK, Color.WHITE, Vision.NORMAL), 0.01);
        // sRGB red has L* 53.24, a* 80.09, b* 67.20.
        assertEquals(
                Math.sqrt(53.24 * 53.24 + 80.09 * 80.09 + 67.20 * 67.20),
                distance(Color.RED, Color.BLACK, Vision.NORMAL),
                0.05);
        // Greys stay as they are, for whoever looks.
        assertEquals(100, distance(Color.BLACK, Color.WHITE, Vision.DEUTERANOPIA), 0.1);
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void anyTwoColoursAreToldApart(Vision vision) {
        for (var ground : ChartLook.Ground.values()) {
            var theme = new Theme(ChartLook.forWidth(500).on(ground));
            for (var a = 0; a < COLOURS; a++) {
                for (var b = 0; b < a; b++) {
                    var apart = distance(theme.series(a).line(), theme.series(b).line(), vision);
                    var pair = "series " + b + " and " + a + " on " + ground;
                    assertTrue(apart >= CLEAR, () -> pair + " are " + apart + " apart");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void lessAndMoreAreToldApartAndBothFromTheSame(Vision vision) {
        for (var ground : ChartLook.Ground.values()) {
            var theme = new Theme(ChartLook.forWidth(500).on(ground));
            for (var share = 0.3; share <= 1; share += 0.1) {
                var less = theme.disagreement(-share);
                var more = theme.disagreement(share);
                var same = theme.disagreement(0);
                assertTrue(distance(less, more, vision) >= CLEAR, () -> less + " and " + more + " on " + ground);
                assertTrue(distance(less, same, vision) >= CLEAR, () -> less + " and " + same + " on " + ground);
                assertTrue(distance(more, same, vision) >= CLEAR, () -> more + " and " + same + " on " + ground);
            }
        }
    }
}

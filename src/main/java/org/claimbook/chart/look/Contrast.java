package org.claimbook.chart.look;

import java.awt.Color;

/// Contrast between colours, as WCAG 2.2 defines it: from 1 (none) to 21 (black on white).
public final class Contrast {
    private Contrast() {}

    /// (L1 + 0.05) / (L2 + 0.05), L1 the relative luminance of the lighter colour.
    public static double between(Color a, Color b) {
        var first = luminance(a);
        var second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// The colour itself, or the nearest towards black (on light ground) or white (on dark) with at least this
    /// contrast.
    static Color atLeast(Color colour, Color ground, double ratio) {
        var goal = isLight(ground) ? Color.BLACK : Color.WHITE;
        for (var share = 0; share < 100; share++) {
            var mixed = mix(colour, goal, share / 100.0);
            if (between(mixed, ground) >= ratio) {
                return mixed;
            }
        }
        return goal;
    }

    /// Whether black stands out from it more than white does.
    static boolean isLight(Color ground) {
        return luminance(ground) > 0.179;
    }

    private static Color mix(Color a, Color b, double share) {
        return new Color(
                (int) Math.round(a.getRed() + share * (b.getRed() - a.getRed())),
                (int) Math.round(a.getGreen() + share * (b.getGreen() - a.getGreen())),
                (int) Math.round(a.getBlue() + share * (b.getBlue() - a.getBlue())));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

package org.claimbook.chart.look;

import java.awt.Color;

/// The colours of disagreement: blue for less, vermilion for more, and between them a neutral grey, near the ground but
/// told from it.
///
/// The two ends are of Okabe and Ito (2008), which colour-blind readers tell apart; mixed in Oklab (Ottosson, 2020),
/// so that equal steps look equal, and lightness alone says how strong a disagreement is.
final class Divergence {
    private static final Color LESS = new Color(0x0072B2);
    private static final Color MORE = new Color(0xD55E00);
    private static final Color LESS_BY_NIGHT = new Color(0x56B4E9);
    private static final Color MORE_BY_NIGHT = new Color(0xF0803C);
    private static final Color NONE = new Color(0xE9EBEE);
    private static final Color NONE_BY_NIGHT = new Color(0x272D37);

    private Divergence() {}

    /// @param share -1 to 1; beyond, as the end
    static Color colour(double share, boolean dark) {
        var less = dark ? LESS_BY_NIGHT : LESS;
        var more = dark ? MORE_BY_NIGHT : MORE;
        return mix(dark ? NONE_BY_NIGHT : NONE, share < 0 ? less : more, Math.min(1, Math.abs(share)));
    }

    private static Color mix(Color a, Color b, double share) {
        var from = oklab(a);
        var to = oklab(b);
        var mixed = new double[3];
        for (var i = 0; i < mixed.length; i++) {
            mixed[i] = from[i] + share * (to[i] - from[i]);
        }
        return colour(mixed);
    }

    private static double[] oklab(Color colour) {
        var r = linear(colour.getRed());
        var g = linear(colour.getGreen());
        var b = linear(colour.getBlue());
        var l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static Color colour(double[] lab) {
        var l = Math.pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
        var m = Math.pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
        var s = Math.pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
        return new Color(
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        var share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(share, 0, 1));
    }
}

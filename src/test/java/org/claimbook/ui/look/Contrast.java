package org.claimbook.ui.look;

import javafx.scene.paint.Color;

/// How far two colours stand out from each other, as WCAG 2 computes it.
public final class Contrast {
    private Contrast() {}

    /// 1 to 21.
    public static double between(Color a, Color b) {
        var first = luminance(a);
        var second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// What is seen of a colour, thin as it may be, on a ground.
    public static Color over(Color top, Color ground) {
        return ground.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

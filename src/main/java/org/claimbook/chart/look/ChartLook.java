package org.claimbook.chart.look;

import java.util.Locale;

/// How charts look to the one who asks for them: on which ground, in whose numbers, at what size of letters.
///
/// @param locale how thousands, decimals and months are written, and the language of the words, which is
/// English where there are no texts in that
/// @param base size of the axis letters in user units, from which every other size follows: points in files
/// (so that 8 is 8 pt on paper at any resolution), pixels in a window; 4 to 100
public record ChartLook(Ground ground, Locale locale, double base) {
    /// What a chart is drawn on.
    public enum Ground {
        LIGHT,
        DARK,
        /// Nothing behind; inks as for a light ground. Hollow marks are white inside, or lines would run
        /// through them.
        TRANSPARENT
    }

    private static final double LEAST = 7.5;
    private static final double MOST = 28;
    private static final double LETTERS_ACROSS = 66;

    /// @throws IllegalArgumentException for letters that nobody could read
    public ChartLook {
        if (!(base >= 4 && base <= 100)) {
            throw new IllegalArgumentException("letters of " + base + " units");
        }
    }

    /// The look that suits a picture of this width in points: 7.5 pt letters in a journal's column of 90 mm,
    /// 8 pt across its page of 190 mm, larger on slides and posters.
    public static ChartLook forWidth(double points) {
        var base = Math.clamp(points / LETTERS_ACROSS, LEAST, MOST);
        return new ChartLook(Ground.LIGHT, Locale.ENGLISH, base);
    }

    public ChartLook on(Ground changed) {
        return new ChartLook(changed, locale, base);
    }

    public ChartLook in(Locale changed) {
        return new ChartLook(ground, changed, base);
    }

    public ChartLook withBase(double changed) {
        return new ChartLook(ground, locale, changed);
    }
}

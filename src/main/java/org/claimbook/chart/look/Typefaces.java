package org.claimbook.chart.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;

/// The letters of every chart, from jars on the class path and not from the system, so that a chart is the same on
/// every machine: Open Sans (OFL 1.1) with Latin, Cyrillic, Greek and Hebrew, and Markazi Text (OFL 1.1) with Arabic.
///
/// Only for letters that neither has, such as Chinese ones, the system is asked.
final class Typefaces {
    static final Font REGULAR = load("OpenSans/OpenSans-Regular");
    static final Font SEMI_BOLD = load("OpenSans/OpenSans-SemiBold");

    private static final Font ARABIC = load("Markazi/MarkaziText-Regular");
    private static final Font ARABIC_SEMI_BOLD = load("Markazi/MarkaziText-SemiBold");
    private static final Font SYSTEM = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    private static final Font SYSTEM_BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 1);

    /// Markazi's letters are small for their size; so much larger, they look as large as those of Open Sans.
    private static final float ARABIC_SIZE = 1.3f;

    private Typefaces() {}

    /// The fonts for letters that this one of ours lacks, in the order in which they are asked, and as large as it
    /// looks; the last takes what no other has.
    static List<Font> instead(Font font) {
        var bold = isSemiBold(font);
        var size = font.getSize2D();
        return List.of(
                (bold ? ARABIC_SEMI_BOLD : ARABIC).deriveFont(ARABIC_SIZE * size),
                (bold ? SYSTEM_BOLD : SYSTEM).deriveFont(size));
    }

    static boolean isSemiBold(Font font) {
        return font.getFontName().equals(SEMI_BOLD.getFontName());
    }

    private static Font load(String face) {
        var path = "/fonts/ttf/" + face + ".ttf";
        try (var file = Typefaces.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }
}

package org.claimbook.chart.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;

/// The letters of every chart: Open Sans (OFL 1.1), from a jar on the class path and never from the system, so
/// that a chart is the same on every machine. It has Latin, Cyrillic and Greek.
final class Typefaces {
    static final Font REGULAR = load("Regular");
    static final Font SEMI_BOLD = load("SemiBold");

    private Typefaces() {}

    private static Font load(String weight) {
        var path = "/fonts/ttf/OpenSans/OpenSans-" + weight + ".ttf";
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

package org.claimbook.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The window's typeface, Open Sans, brought along so that figures stand in columns on every machine: its
/// digits are all
/// of one width, and it has Latin, Cyrillic and Greek.
public final class Fonts {
    private static final String FOLDER = "/fonts/ttf/OpenSans/OpenSans-";

    private Fonts() {}

    /// Makes "Open Sans" (regular, bold, italic) and "Open Sans SemiBold" known to stylesheets. Once, before
    /// the first scene.
    public static void load() {
        for (var cut : new String[] {"Regular", "SemiBold", "Bold", "Italic"}) {
            load(FOLDER + cut + ".ttf");
        }
    }

    private static void load(String resource) {
        try (var file = Fonts.class.getResourceAsStream(resource)) {
            if (file == null || Font.loadFont(file, 0) == null) {
                throw new IllegalStateException("the font " + resource + " cannot be loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

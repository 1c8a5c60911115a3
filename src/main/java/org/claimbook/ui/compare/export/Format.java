package org.claimbook.ui.compare.export;

import java.util.Locale;

/// What a chart is written as.
public enum Format {
    /// A picture of so many pixels, which knows the view that it shows.
    PNG,
    /// A drawing that can be edited, with text as text.
    SVG,
    /// The figures that are drawn, a row each.
    CSV;

    /// Of the text that names it.
    String key() {
        return "export." + ending();
    }

    /// Of the text that names the kind of file where one is asked for.
    String fileKey() {
        return key() + ".file";
    }

    /// Without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasSize() {
        return this != CSV;
    }

    boolean hasPixels() {
        return this == PNG;
    }
}

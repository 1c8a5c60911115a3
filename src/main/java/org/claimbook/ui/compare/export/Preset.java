package org.claimbook.ui.compare.export;

import org.claimbook.chart.file.PictureSize;

/// Sizes that are often wanted.
public enum Preset {
    COLUMN("export.column"),
    PAGE("export.page"),
    SLIDE("export.slide"),
    POSTER("export.poster");

    private static final double MM_PER_INCH = 25.4;

    private final String key;

    Preset(String key) {
        this.key = key;
    }

    /// Of the text that names it.
    String key() {
        return key;
    }

    int dpi() {
        return size().dpi();
    }

    /// "90 mm", or "1920 px" where pixels are what counts.
    String width() {
        return text(size().width());
    }

    String height() {
        return text(size().height());
    }

    PictureSize size() {
        return switch (this) {
            case COLUMN -> PictureSize.journalColumn();
            case PAGE -> PictureSize.journalPage();
            case SLIDE -> PictureSize.slide();
            case POSTER -> PictureSize.poster();
        };
    }

    private String text(int pixels) {
        return this == SLIDE ? pixels + " px" : Math.round(pixels * MM_PER_INCH / dpi()) + " mm";
    }
}

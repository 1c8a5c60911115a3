package org.claimbook.ui.look;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The window's icons: strokes on a ground of 20 × 20, coloured by the stylesheet (`.icon`).
public enum Icons {
    BOOK("M10 5.5C8.5 4.2 6.3 3.8 3.5 4v11c2.8-.2 5 .2 6.5 1.5 1.5-1.3 3.7-1.7 6.5-1.5V4"
            + "c-2.8-.2-5 .2-6.5 1.5z M10 5.5v11"),
    BOOKMARK("M5.5 3.5h9v13l-4.5-3.5-4.5 3.5z"),
    CHECK("M4 10.5l4 4 8-9"),
    CHECKS("M3 5l1.5 1.5 2.7-3 M10 5h7 M3 10.3l1.5 1.5 2.7-3 M10 10.3h7 M3.4 14l3.4 3.4 M6.8 14l-3.4 3.4 M10 15.7h7"),
    CHEVRON("M6 8l4 4 4-4"),
    CLAIMS("M3.5 4.5h13v11h-13z M3.5 8.2h13 M3.5 11.9h13 M8 4.5v11"),
    CLOSE("M5.5 5.5l9 9 M14.5 5.5l-9 9"),
    COLUMNS("M3.5 4.5h13v11h-13z M7.8 4.5v11 M12.2 4.5v11"),
    COMPARE("M3.5 3.5v13h13 M6 13l3.3-4 2.7 2.2 4.5-6"),
    COPY("M7.5 7.5h9v9h-9z M4.5 12.5h-1v-9h9v1"),
    EXPORT("M10 12V3.5 M6.5 7l3.5-3.5 3.5 3.5 M3.5 12.5v4h13v-4"),
    FILTER("M3.5 5h13l-5 6v4.5l-3 1.5v-6z"),
    FOLDER("M3.5 15.5v-11h4.5l2 2h6.5v9z"),
    HELP("M10 2.8a7.2 7.2 0 1 0 .01 0z M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.8 M10 14.2v.1"),
    HISTORY("M3.7 9a6.5 6.5 0 1 1-.1 2 M3.5 4.8V9h4.2 M10 6.5V10l2.6 1.7"),
    IMPORT("M10 3.5V12 M6.5 8.5L10 12l3.5-3.5 M3.5 12.5v4h13v-4"),
    KIND_BREAKDOWN("M3.5 16.5v-11h3v11z M3.5 11h3 M8.5 16.5v-13h3v13z M8.5 8h3 M13.5 16.5v-8h3v8z M13.5 12.5h3"),
    KIND_CHANGE("M3 16.5h14 M5 16.5v-5 M8.3 16.5v-9 M11.7 16.5V13 M15 16.5V4"),
    KIND_HEATMAP("M3.5 3.5h13v13h-13z M3.5 7.8h13 M3.5 12.2h13 M7.8 3.5v13 M12.2 3.5v13 M9 9.2h2 M9 10.8h2"),
    KIND_MULTIPLES("M3.5 3.5h5.5v5.5h-5.5z M11 3.5h5.5v5.5h-5.5z M3.5 11h5.5v5.5h-5.5z M11 11h5.5v5.5h-5.5z"),
    KIND_RANGE("M3 5h11 M3 3.3v3.4 M14 3.3v3.4 M6 10h11 M6 8.3v3.4 M17 8.3v3.4 M4 15h7 M4 13.3v3.4 M11 13.3v3.4"),
    KIND_RATIO("M3 10h14 M3 6.5l4.5-2 4 2.5 5-3.5 M3 13.2l4.5 2.8 4-2.2 5 2.7"),
    KIND_TIMELINE("M3 15.5h3.5v-4h4v-3.5h3.5v-4h3"),
    MEASURES("M3.5 16.5h13 M5 16.5v-5.5h2.5v5.5 M8.8 16.5v-9h2.5v9 M12.5 16.5v-13H15v13"),
    MOON("M16 11.7A6.6 6.6 0 1 1 8.3 4a5.4 5.4 0 0 0 7.7 7.7z"),
    MORE("M4.5 9.6a.4.4 0 1 0 .01 0z M10 9.6a.4.4 0 1 0 .01 0z M15.5 9.6a.4.4 0 1 0 .01 0z"),
    PLUS("M10 4v12 M4 10h12"),
    REDO("M12.5 4.5l4 4-4 4 M16.5 8.5H8a4 4 0 0 0 0 8h3.5"),
    REPORTS("M5 2.8h6.5l4 4v10.4H5z M11.5 2.8v4h4 M7.8 10.2h4.9 M7.8 13.4h4.9"),
    SAMPLE("M8 3.5h4 M8.7 3.5v4.7l-4.6 7.3c-.4.6 0 1.5.8 1.5h10.2c.8 0 1.2-.9.8-1.5l-4.6-7.3V3.5 M6.7 12.5h6.6"),
    SEARCH("M9 3.5a5.5 5.5 0 1 0 .01 0z M13 13l3.8 3.8"),
    SOURCES("M10 3.2a3.4 3.4 0 1 0 .01 0z M3.8 16.8c.3-3.6 2.9-5.4 6.2-5.4s5.9 1.8 6.2 5.4"),
    SUN("M10 6.7a3.3 3.3 0 1 0 .01 0z M10 2.5v1.2 M10 16.3v1.2 M2.5 10h1.2 M16.3 10h1.2 M4.7 4.7l.8.8"
            + " M14.5 14.5l.8.8 M4.7 15.3l.8-.8 M14.5 5.5l.8-.8"),
    SYSTEM("M3 4h14v9.5H3z M7.5 16.5h5 M10 13.5v3"),
    TRASH("M4 5.5h12 M8 5.5v-2h4v2 M5.5 5.5l.8 11h7.4l.8-11 M8.5 8.5v5 M11.5 8.5v5"),
    UNDO("M7.5 4.5l-4 4 4 4 M3.5 8.5H12a4 4 0 0 1 0 8H8.5"),
    WARNING("M10 3.5l7.2 13H2.8z M10 8.5v3.5 M10 14.3v.1");

    private static final double GROUND = 20;

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /// A new node of 16 × 16 pixels, for buttons.
    public Region node() {
        return node(16);
    }

    /// A new node of so many pixels each way.
    public Region node(double size) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.setManaged(false);
        shape.getTransforms().add(new Scale(size / GROUND, size / GROUND));
        var icon = new Ground(shape);
        icon.getStyleClass().add("icon");
        icon.setMinSize(size, size);
        icon.setPrefSize(size, size);
        icon.setMaxSize(size, size);
        icon.setMouseTransparent(true);
        return icon;
    }

    /// Holds a shape where it was drawn, unlike panes, which shift it by its own bounds.
    private static final class Ground extends Region {
        private Ground(SVGPath shape) {
            getChildren().add(shape);
        }
    }
}

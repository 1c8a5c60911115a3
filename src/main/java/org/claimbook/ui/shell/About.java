package org.claimbook.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.ui.dialog.Sheet;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;

/// Says which Claimbook this is, what it runs on, and whose work it contains, under which licences.
public final class About {
    /// Somebody else's work.
    ///
    /// @param group under which the build asks for it
    record Part(String name, String licence, String group) {}

    private static final String APACHE = "Apache-2.0";
    private static final String MIT = "MIT";

    static final List<Part> PARTS = List.of(
            new Part("JavaFX", "GPL-2.0 with the classpath exception", "org.openjfx"),
            new Part("JFreeChart, JFreeChart-FX", "LGPL-2.1", "org.jfree"),
            new Part("ControlsFX", "BSD-3-Clause", "org.controlsfx"),
            new Part("AtlantaFX", MIT, "io.github.mkpaz"),
            new Part("Batik", APACHE, "org.apache.xmlgraphics"),
            new Part("sqlite-jdbc, SQLite", APACHE + ", public domain", "org.xerial"),
            new Part("FastCSV", MIT, "de.siegmar"),
            new Part("fastexcel", APACHE, "org.dhatim"),
            new Part("Gson", APACHE, "com.google.code.gson"),
            new Part("jsoup", MIT, "org.jsoup"),
            new Part("PDFBox", APACHE, "org.apache.pdfbox"),
            new Part("picocli", APACHE, "info.picocli"),
            new Part("SLF4J", MIT, "org.slf4j"),
            new Part("JSpecify", APACHE, "org.jspecify"),
            new Part("Open Sans, Markazi Text", "OFL-1.1", "com.helger.font"));

    private About() {}

    /// The dialog, not yet open.
    public static Sheet sheet(Messages messages) {
        var says = new Label(messages.get("welcome.says"));
        says.getStyleClass().add("muted");
        says.setWrapText(true);
        var licence = new Label(messages.get("about.licence"));
        licence.setWrapText(true);
        licence.setMinHeight(Region.USE_PREF_SIZE);
        var list = new ScrollPane(parts());
        list.setFitToWidth(true);
        list.setAccessibleText(messages.get("about.parts"));
        var parts = new Label(messages.get("about.parts"));
        parts.getStyleClass().addAll("muted", "strong", "small");
        var body = new VBox(says, grid(versions(messages)), licence, parts, list);
        body.getStyleClass().add("about");
        var sheet = new Sheet("Claimbook", Icons.BOOK.node(24), body);
        sheet.setButtons(
                List.of(Sheet.button(messages.get("about.copy"), false, () -> copy(versions(messages)))),
                List.of(Sheet.button(messages.get("dialog.close"), true, sheet::close)));
        return sheet;
    }

    /// What one is asked for who reports a fault.
    private static List<List<String>> versions(Messages messages) {
        var packaged = About.class.getPackage().getImplementationVersion();
        return List.of(
                List.of(
                        messages.get("about.version"),
                        Objects.requireNonNullElseGet(packaged, () -> messages.get("about.notPackaged"))),
                List.of("Java", Runtime.version() + ", " + System.getProperty("java.vendor", "")),
                List.of("JavaFX", System.getProperty("javafx.runtime.version", "?")),
                List.of(
                        messages.get("about.system"),
                        System.getProperty("os.name") + " " + System.getProperty("os.version")));
    }

    private static GridPane parts() {
        return grid(
                PARTS.stream().map(part -> List.of(part.name(), part.licence())).toList());
    }

    private static GridPane grid(List<List<String>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (var row = 0; row < rows.size(); row++) {
            var what = new Label(rows.get(row).getFirst());
            what.setMinWidth(Region.USE_PREF_SIZE);
            var says = new Label(rows.get(row).getLast());
            says.getStyleClass().add("muted");
            says.setWrapText(true);
            grid.addRow(row, what, says);
        }
        return grid;
    }

    private static void copy(List<List<String>> versions) {
        var content = new ClipboardContent();
        content.putString(versions.stream().map(row -> String.join(": ", row)).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}

package org.claimbook.ui.checks;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.claimbook.compare.check.RuleHelp.Page;
import org.claimbook.ui.text.Messages;

/// The help page of a rule: what it tests, an example, how it can be wrong, what to do.
final class RuleView extends ScrollPane {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");

    private final VBox text = new VBox();

    RuleView(Messages messages) {
        setContent(text);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(messages.get("checks.help"));
        text.getStyleClass().add("rule-page");
    }

    /// Paragraphs are parted by empty lines; the breaks within them are the file's, not the reader's.
    void show(Page page) {
        text.getChildren().setAll(label(page.title(), "h2"));
        PARAGRAPHS
                .splitAsStream(page.text())
                .map(paragraph -> label(paragraph.strip().replaceAll("\\s*\n\\s*", " "), "rule-paragraph"))
                .forEach(text.getChildren()::add);
        setVvalue(0);
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}

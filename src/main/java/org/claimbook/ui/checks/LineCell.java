package org.claimbook.ui.checks;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.ui.checks.CheckLine.Heading;
import org.claimbook.ui.checks.CheckLine.Item;
import org.claimbook.ui.checks.CheckLine.More;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A line of the list: a rule with its count, or a finding in short, grey with its reason where it was
/// dismissed.
final class LineCell extends ListCell<CheckLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass DISMISSED = PseudoClass.getPseudoClass("dismissed");
    private static final int FOLDED = -90;
    /// What was expected is not cut short before what was found, unless it is longer than this.
    private static final int SHORT = 16;

    private final FindingWords words;
    private final Messages messages;
    private final Region chevron = Icons.CHEVRON.node(12);
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox heading;
    private final Label brief = new Label();
    private final Label instead = new Label();
    private final Label says = new Label();
    private final VBox item = new VBox(1, new HBox(brief, instead), says);

    LineCell(ChecksModel model, FindingWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().addAll("pill", "plain");
        count.setMinWidth(USE_PREF_SIZE);
        heading = new HBox(8, chevron, title, count);
        heading.setAlignment(Pos.CENTER_LEFT);
        for (var half : List.of(brief, instead)) {
            half.getStyleClass().addAll("strong", "finding-brief");
            half.setMinWidth(0);
        }
        says.getStyleClass().addAll("muted", "finding-says");
        item.setAlignment(Pos.CENTER_LEFT);
        item.getStyleClass().add("finding-item");
        // The list's width, not the text's, decides.
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Heading line) {
                model.fold(line.rule(), !line.folded());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CheckLine line, boolean empty) {
        super.updateItem(line, empty);
        var shown = empty ? null : line;
        pseudoClassStateChanged(HEADING, shown instanceof Heading);
        pseudoClassStateChanged(DISMISSED, shown instanceof Item(var found) && !found.isOpen());
        switch (shown) {
            case null -> setGraphic(null);
            case Heading rule -> show(rule);
            case Item(var found) -> show(found);
            case More(var _, var more) -> {
                brief.setText("");
                instead.setText("");
                says.setText(messages.count("checks.more", more));
                setGraphic(item);
                setAccessibleText(says.getText());
            }
        }
    }

    private void show(Heading rule) {
        title.setText(words.page(rule.rule()).title());
        count.setText(messages.get("checks.count", rule.open()));
        count.setVisible(rule.open() > 0);
        chevron.setRotate(rule.folded() ? FOLDED : 0);
        setGraphic(heading);
        setAccessibleText(title.getText() + ", " + messages.count("checks.findings", rule.open()) + ", "
                + messages.get(rule.folded() ? "checks.folded" : "checks.unfolded"));
    }

    /// First what is odd, then of what: sentences of one rule mostly begin alike.
    private void show(Found found) {
        var finding = found.finding();
        var dismissal = found.dismissal();
        var sentence = words.says(finding);
        brief.setText(words.observed(finding));
        var expected = words.expected(finding);
        instead.setText(messages.get("checks.instead", expected));
        instead.setMinWidth(expected.length() <= SHORT ? USE_PREF_SIZE : 0);
        says.setText(dismissal == null ? sentence : messages.get("checks.dismissedBecause", dismissal.reason()));
        setGraphic(item);
        setAccessibleText(dismissal == null ? sentence : sentence + " " + says.getText());
    }
}

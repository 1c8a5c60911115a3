package org.claimbook.ui.checks;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.model.Claim;
import org.claimbook.ui.checks.CheckLine.Item;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The chosen finding: its sentence, what can be done about it, and its claims side by side; or the help on
/// its rule.
final class FindingSide extends BorderPane {
    private final ChecksModel model;
    private final FindingWords words;
    private final Messages messages;
    private final Show show;
    private final Consumer<Claim> open;
    private final Label rule = label("h2");
    private final Label says = label("finding-sentence");
    private final Label expected = label();
    private final Label observed = label();
    private final HBox dismissed = new HBox(12);
    private final Label because = label();
    private final ReasonBar reason;
    private final Cards cards = new Cards();
    private final Label more = label("muted", "small");
    private final Button dismiss;
    private final Button help;
    private final ScrollPane scroll = new ScrollPane();
    private final RuleView page;
    private boolean helping;

    /// @param open opens a claim where it can be worked on
    /// @param left takes the focus back
    FindingSide(
            ChecksModel model, FindingWords words, Consumer<Claim> open, Runnable left, Messages messages, Show show) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.show = show;
        this.open = open;
        this.reason = new ReasonBar(model, left, messages);
        this.page = new RuleView(messages);
        this.dismiss = keyButton("checks.dismissKey", "D", this::dismiss);
        this.help = keyButton("checks.helpKey", "F1", this::help);
        getStyleClass().add("finding-side");
        setTop(new VBox(strip(), reason));
        scroll.setContent(body());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.get("checks.claims"));
        scroll.setFocusTraversable(false);
        model.chosen().subscribe(this::choose);
        model.picked().addListener((ListChangeListener<CheckLine>) _ -> offer());
        model.checked().subscribe(_ -> offer());
        model.told().subscribe(this::tell);
    }

    private Node strip() {
        rule.setWrapText(false);
        rule.setMinWidth(0);
        HBox.setHgrow(rule, Priority.ALWAYS);
        rule.setMaxWidth(Double.MAX_VALUE);
        var strip = new HBox(rule, dismiss, help);
        strip.getStyleClass().add("strip");
        return strip;
    }

    private Button keyButton(String key, String keys, Runnable action) {
        var sign = new Label(keys);
        sign.getStyleClass().add("key");
        var button = new Button(messages.get(key), sign);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox body() {
        var compared = new GridPane(12, 3);
        compared.addRow(0, title("checks.expected"), expected);
        compared.addRow(1, title("checks.observed"), observed);
        expected.getStyleClass().add("strong");
        observed.getStyleClass().add("strong");
        var back = keyButton("checks.bringBack", "B", model::bringBack);
        back.setDisable(model.isReadOnly());
        HBox.setHgrow(because, Priority.ALWAYS);
        because.setMaxWidth(Double.MAX_VALUE);
        dismissed.setAlignment(Pos.CENTER_LEFT);
        dismissed.getStyleClass().add("dismissed-bar");
        dismissed.getChildren().addAll(because, back);
        var body = new VBox(says, compared, dismissed, cards, more);
        body.getStyleClass().add("finding-body");
        return body;
    }

    private Label title(String key) {
        var title = label("muted");
        title.setText(messages.get(key));
        title.setWrapText(false);
        title.setMinWidth(USE_PREF_SIZE);
        return title;
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private void choose(@Nullable CheckLine line) {
        reason.hide();
        helping = helping && line instanceof Item;
        if (line != null) {
            page.show(words.page(line.rule()));
        }
        offer();
        help.setDisable(!(line instanceof Item));
        place();
    }

    private void offer() {
        var many = model.toDismiss().size();
        dismiss.setText(many > 1 ? messages.count("checks.dismissMany", many) : messages.get("checks.dismissKey"));
        dismiss.setDisable(many == 0 || model.isReadOnly());
    }

    private void place() {
        var line = model.chosen().get();
        var atFinding = line instanceof Item && !helping;
        setCenter(line == null ? null : atFinding ? scroll : page);
        rule.setText(line == null ? "" : atFinding ? words.page(line.rule()).title() : messages.get("checks.help"));
        help.setText(messages.get(helping ? "checks.helpBack" : "checks.helpKey"));
    }

    private void tell(@Nullable Told told) {
        if (told == null) {
            return;
        }
        var finding = told.found().finding();
        says.setText(words.says(finding));
        expected.setText(words.expected(finding));
        observed.setText(words.observed(finding));
        var dismissal = told.found().dismissal();
        dismissed.setVisible(dismissal != null);
        dismissed.setManaged(dismissal != null);
        because.setText(
                dismissal == null
                        ? ""
                        : messages.get("checks.dismissedAt", show.moment(dismissal.at()), dismissal.reason()));
        cards.show(cards(told));
        more.setText(told.more() == 0 ? "" : messages.count("checks.moreClaims", told.more()));
        more.setManaged(told.more() > 0);
        scroll.setVvalue(0);
    }

    private List<ClaimCard> cards(Told told) {
        return IntStream.range(0, told.claims().size())
                .mapToObj(i -> {
                    var claim = told.claims().get(i);
                    return new ClaimCard(claim, i + 1, () -> open.accept(claim.claim()), messages, show);
                })
                .toList();
    }

    /// Asks why the finding is none, or why several are none.
    void dismiss() {
        if (helping) {
            help();
        }
        reason.ask();
    }

    /// Shows the help on the rule, or the finding again.
    void help() {
        if (model.finding().isPresent()) {
            helping = !helping;
            place();
        }
    }

    boolean isHelping() {
        return model.chosen().get() != null && (helping || model.finding().isEmpty());
    }

    /// Goes back from the help to the finding.
    boolean leaveHelp() {
        if (!helping) {
            return false;
        }
        help();
        return true;
    }
}

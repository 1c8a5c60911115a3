package org.claimbook.ui.checks;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.words.MarkedText;
import org.jspecify.annotations.Nullable;

/// One claim of a finding: its figure, who says it of what, its words in their sentence, and where they
/// stand.
final class ClaimCard extends VBox {
    private final Claim claim;
    private final Messages messages;
    private final Show show;

    /// @param number the key that opens it; above 9 there is none
    /// @param open opens the claim
    ClaimCard(Told.OfClaim told, int number, Runnable open, Messages messages, Show show) {
        this.claim = told.claim();
        this.messages = messages;
        this.show = show;
        getStyleClass().addAll("card", "claim-card");
        setMinWidth(0);
        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(head(), words(told), space, foot(number, open));
        setAccessibleText(figure() + ", " + about() + ", " + speaker());
    }

    private VBox head() {
        var figure = label(figure(), "strong", "card-figure");
        return new VBox(2, figure, label(speaker(), "card-speaker"), label(about(), "muted", "small"));
    }

    private String figure() {
        var unit = claim.topic().unit().isEmpty() ? "" : " " + claim.topic().unit();
        return show.figure(claim.figure()) + unit;
    }

    private String speaker() {
        var claimant = claim.speech().claimant();
        var asOf = claim.period().asOf();
        return joined(
                claimant == null ? messages.get("words.nobody") : claimant,
                asOf == null ? null : messages.get("words.as.of", show.date(asOf)));
    }

    private String about() {
        var topic = claim.topic();
        var start = claim.period().start();
        var since = start == null || claim.period().accumulation() != Accumulation.CUMULATIVE
                ? null
                : messages.get("checks.since", show.date(start));
        return joined(topic.measure(), topic.subject(), topic.place(), since);
    }

    private Region words(Told.OfClaim told) {
        var excerpt = told.excerpt();
        if (excerpt != null && !excerpt.quote().isEmpty()) {
            var text = new MarkedText();
            text.show(excerpt);
            return text;
        }
        var quote = claim.words().quote() == null
                ? claim.figure().stated()
                : claim.words().quote();
        var why = label(messages.get(excerpt == null ? "words.no.text" : "words.no.quote"), "muted", "small");
        return quote == null || quote.isBlank()
                ? why
                : new VBox(4, label(messages.get("checks.quoted", quote), "card-quote"), why);
    }

    private HBox foot(int number, Runnable open) {
        var report = claim.report();
        var title = label(report.title(), "small", "strong");
        var where = label(
                joined(
                        report.outlet(),
                        report.published() == null
                                ? null
                                : messages.get("words.published", show.date(report.published()))),
                "small",
                "muted");
        var from = new VBox(title, where);
        from.setMinWidth(0);
        HBox.setHgrow(from, Priority.ALWAYS);
        var button = new Button(messages.get("checks.open"));
        button.setAccessibleText(messages.get("checks.openClaim", figure()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> open.run());
        if (number <= 9) {
            var key = new Label(Integer.toString(number));
            key.getStyleClass().add("key");
            button.setGraphic(key);
        }
        var foot = new HBox(10, from, button);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        return foot;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}

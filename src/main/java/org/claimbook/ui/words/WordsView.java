package org.claimbook.ui.words;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.claimbook.model.Claim;
import org.claimbook.model.Report;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The words of the selected claim, in the text of their report, scrolled to.
public final class WordsView extends BorderPane {
    private static final double LINES_ABOVE = 60;

    private final Messages messages;
    private final Show show;
    private final Label title = label("h2", "words-title");
    private final Label from = label("muted", "small");
    private final Label figure = label("strong", "words-figure");
    private final Label who = label("muted", "words-who");
    private final Label hint = label("muted", "words-hint");
    private final Label quote = label("words-quote");
    private final MarkedText text = new MarkedText();
    private final VBox page = new VBox(text);
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox head = new VBox(new VBox(figure, who), new VBox(title, from));
    private final Label empty = label("muted");

    public WordsView(WordsModel model, Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
        getStyleClass().add("words");
        head.getStyleClass().add("words-head");
        page.getStyleClass().add("words-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleRole(AccessibleRole.TEXT_AREA);
        scroll.setAccessibleText(messages.get("words.text"));
        empty.setText(messages.get("words.none"));
        setMinWidth(220);
        setMinHeight(120);
        model.told().subscribe(this::tell);
        scroll.viewportBoundsProperty().subscribe((_, _) -> scrollToMark());
        text.layoutBoundsProperty().subscribe((_, _) -> scrollToMark());
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    private void tell(WordsModel.@Nullable Told told) {
        if (told == null) {
            var box = new VBox(empty);
            box.getStyleClass().add("empty");
            setTop(null);
            setCenter(box);
            return;
        }
        var claim = told.claim();
        var report = claim.report();
        title.setText(report.title());
        from.setText(joined(
                Objects.requireNonNullElse(report.outlet(), ""), published(report), language(report.language())));
        setFigure(claim);
        var passage = told.passage();
        if (passage == null) {
            quote.setText(quoted(claim));
            hint.setText(messages.get("words.no.text"));
            page.getChildren().setAll(quote, hint);
        } else {
            text.show(passage);
            hint.setText(claim.words().quote() == null ? messages.get("words.no.quote") : quoted(claim));
            page.getChildren().setAll(text);
            if (passage.quote().isEmpty()) {
                page.getChildren().addFirst(hint);
            }
        }
        setTop(head);
        setCenter(scroll);
        scrollToMark();
    }

    private void setFigure(Claim claim) {
        var topic = claim.topic();
        var unit = topic.unit().isEmpty() ? "" : " " + topic.unit();
        figure.setText(show.figure(claim.figure()) + unit);
        var claimant = claim.speech().claimant();
        var asOf = claim.period().asOf();
        who.setText(joined(
                topic.measure(),
                topic.subject(),
                topic.place(),
                claimant == null ? messages.get("words.nobody") : claimant,
                asOf == null ? null : messages.get("words.as.of", show.date(asOf))));
    }

    private String published(Report report) {
        return report.published() == null ? "" : messages.get("words.published", show.date(report.published()));
    }

    private String language(@Nullable String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(show.locale());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String quoted(Claim claim) {
        var words = claim.words().quote() == null
                ? claim.figure().stated()
                : claim.words().quote();
        return words == null ? "" : "“" + words + "”";
    }

    private void scrollToMark() {
        var height = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            scroll.setVvalue(Math.clamp((text.getLayoutY() + text.markY() - LINES_ABOVE) / height, 0, 1));
        } else {
            scroll.setVvalue(0);
        }
    }
}

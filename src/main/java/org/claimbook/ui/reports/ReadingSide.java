package org.claimbook.ui.reports;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.model.Report;
import org.claimbook.reading.SetAside;
import org.claimbook.ui.reports.page.PageView;
import org.claimbook.ui.reports.page.Paragraph;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The text of the open report under its head, and what can be done with the words that are picked in it.
final class ReadingSide extends BorderPane {
    static final String TAKE = "Shortcut+K";
    private static final int LONGEST_WORDS = 60;

    private final ReportsModel model;
    private final Messages messages;
    private final Show show;
    private final Label kicker = new Label();
    private final Label title = new Label();
    private final VBox head = new VBox(kicker, title);
    private final PageView page;
    private final Label says = new Label();
    private final HBox bar;

    ReadingSide(ReportsModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.page = new PageView(model.page(), messages.get("words.text"));
        this.bar = bar();
        getStyleClass().addAll("reading-side", "ground");
        head.getStyleClass().add("reading-head");
        kicker.getStyleClass().addAll("muted", "kicker");
        title.getStyleClass().add("reading-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        setMinHeight(120);
        setTop(head);
        setBottom(bar);
        model.open().subscribe(this::show);
        model.page().current().subscribe(_ -> offer());
        model.page().picked().subscribe(_ -> offer());
    }

    private void show(@Nullable OpenReport open) {
        head.setVisible(open != null);
        if (open == null) {
            setCenter(null);
            return;
        }
        var report = open.report();
        var about = about(report);
        kicker.setText(about.isEmpty() ? messages.get("reports.unknown") : about);
        title.setText(report.title());
        var paragraphs = model.page().paragraphs();
        var begins = !paragraphs.isEmpty() && paragraphs.getFirst().kind() == Paragraph.Kind.TITLE;
        title.setVisible(!begins);
        title.setManaged(!begins);
        setCenter(open.body() == null ? empty(open) : page);
    }

    private Node empty(OpenReport open) {
        var none = new Label(messages.get("words.no.text"));
        none.getStyleClass().add("strong");
        var hint = new Label(messages.get("reports.no.text.says"));
        hint.getStyleClass().add("muted");
        hint.setVisible(!open.claims().isEmpty());
        var box = new VBox(none, hint);
        box.getStyleClass().add("empty");
        return box;
    }

    private String about(Report report) {
        return Stream.of(
                        report.outlet(),
                        report.author(),
                        report.published() == null
                                ? null
                                : messages.get("words.published", show.date(report.published())),
                        language(report.language()),
                        report.url())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    private @Nullable String language(@Nullable String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag).getDisplayLanguage(show.locale());
    }

    /// Stands under the text, so that none of it moves when this comes and goes.
    private HBox bar() {
        says.setMinWidth(0);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        var take =
                KeyButton.of(KeyCombination.valueOf(TAKE).getDisplayText(), messages.get("reports.take"), model::take);
        take.setDisable(model.isReadOnly());
        var made = new HBox(says, take);
        made.getStyleClass().add("offer-bar");
        made.setVisible(false);
        made.managedProperty().bind(made.visibleProperty());
        return made;
    }

    private void offer() {
        var mark = model.page().current().get();
        var words = model.page().pickedWords().strip();
        if (!words.isEmpty()) {
            says.setText(quoted(words));
        } else if (mark != null && mark.aside() != null) {
            var aside = mark.aside();
            says.setText(messages.get("reports.aside", quoted(aside.quote()), reason(aside)));
        }
        bar.setVisible(!words.isEmpty() || (mark != null && mark.aside() != null));
    }

    /// The words of the rule; of the kind, where the rule has none.
    private String reason(SetAside aside) {
        var words = messages.word("rule", aside.rule());
        return words.equals(aside.rule())
                ? messages.word("reports.kind", aside.kind().code())
                : words;
    }

    private String quoted(String words) {
        var line = words.replaceAll("\\s+", " ");
        var shown = line.length() <= LONGEST_WORDS
                ? line
                : line.substring(0, LONGEST_WORDS).strip() + "…";
        return messages.get("reports.quoted", shown);
    }

    boolean hasFocus() {
        return page.hasFocus();
    }

    @Override
    public void requestFocus() {
        page.requestFocus();
    }
}

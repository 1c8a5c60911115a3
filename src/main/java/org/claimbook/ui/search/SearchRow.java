package org.claimbook.ui.search;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.book.search.Snippet;
import org.claimbook.model.EdtfDate;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// A line of the list as it is seen.
final class SearchRow extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double WIDEST_NAME = 190;

    private final Messages messages;
    private final Show show;

    SearchRow(SearchLine line, Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
        getStyleClass().add(line.leads() ? "search-row" : "search-head");
        setAccessibleRole(line.leads() ? AccessibleRole.LIST_ITEM : AccessibleRole.TEXT);
        switch (line) {
            case SearchLine.All all -> all(all);
            case SearchLine.Head head -> head(head);
            case SearchLine.Of of -> hit(of.hit(), of.found().words());
        }
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private void all(SearchLine.All all) {
        getStyleClass().add("all");
        var words = messages.get("search.all", all.typed());
        var label = new Label(words, Icons.SEARCH.node(14));
        label.setMinWidth(0);
        add(label, muted(amount(all.total(), all.isCounted())));
        say(words, amount(all.total(), all.isCounted()));
    }

    private void head(SearchLine.Head head) {
        var kind = messages.get("search.kind." + head.kind().name().toLowerCase(Locale.ROOT));
        var title = new Label(kind);
        title.getStyleClass().addAll("muted", "strong", "small");
        var some = head.total() > head.shown();
        var of = messages.get("search.of", head.shown(), amount(head.total(), head.isCounted()));
        add(title, muted(some ? of : show.number(head.total())));
        say(kind, some ? of : "");
    }

    private String amount(long total, boolean isCounted) {
        return isCounted ? show.number(total) : messages.get("search.atLeast", total);
    }

    private void hit(Hit hit, SearchWords words) {
        switch (hit) {
            case Hit.OfReport of -> {
                var report = of.report();
                add(new MarkedLine(of.title(), "strong"), from(report.outlet(), report.published(), words));
                below(of.words());
                say(report.title(), joined(report.outlet(), show.date(report.published())));
            }
            case Hit.OfClaim of -> {
                var claim = of.claim();
                var figure = show.figure(claim.figure());
                var what = joined(
                        claim.topic().measure(),
                        claim.topic().subject(),
                        claim.topic().place());
                var claimant = claim.speech().claimant();
                var asOf = claim.period().asOf();
                var number = new Label(figure);
                number.getStyleClass().add("strong");
                number.setMinWidth(USE_PREF_SIZE);
                var first = new HBox(number, new MarkedLine(Snippet.of(what, words)));
                first.getStyleClass().add("first");
                add(first, from(claimant, asOf, words));
                if (of.words() == null) {
                    below(Snippet.of(claim.report().title(), words));
                } else {
                    below(of.words());
                }
                say(figure + " " + what, joined(claimant, show.date(asOf)));
            }
            case Hit.OfName of -> {
                var also = of.alias();
                add(
                        new MarkedLine(of.name()),
                        also == null ? muted(of.unit()) : new MarkedLine(also, "muted", "small"));
                say(of.plain(), also == null ? of.unit() : also.text());
            }
        }
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// "TASS · 8 Sep 2024": a long name gives way, the date does not.
    private Node from(@Nullable String name, @Nullable EdtfDate date, SearchWords words) {
        var from = new HBox();
        if (name != null) {
            from.getChildren().add(new MarkedLine(Snippet.of(name, words), "muted", "small").keeping(WIDEST_NAME));
        }
        if (date != null) {
            from.getChildren().add(muted((name == null ? "" : " · ") + show.date(date)));
        }
        from.getStyleClass().add("from");
        from.setMinWidth(USE_PREF_SIZE);
        return from;
    }

    /// What a line is about stands at the left and takes the room; where it is from, at the right.
    private void add(Region left, Node right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(left, right);
        line.getStyleClass().add("line");
        getChildren().add(line);
    }

    private void below(@Nullable Snippet piece) {
        if (piece != null) {
            getChildren().add(new MarkedLine(piece, "muted"));
        }
    }

    private void say(String first, String second) {
        setAccessibleText(String.join(
                ", ", Stream.of(first, second).filter(text -> !text.isEmpty()).toList()));
    }
}

package org.claimbook.ui.names;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.model.NameKind;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The chosen name: what it is, the claims and reports that stand on it, and its other names.
public final class NameDetails extends StackPane {
    private final NamesModel model;
    private final Messages messages;
    private final ClaimsOf claims;
    private final Label name = new Label();
    private final Label about = new Label();
    private final FlowPane uses = new FlowPane(16, 4);
    private final VBox aliases = new VBox();
    private final TextField another = new TextField();
    private final Button merge;
    private final Button partOf;

    /// @param mergeInto opens the choice of another name to become one with
    /// @param putInto opens the choice of what the name is a part of; null where names of this kind have no
    /// parts
    public NameDetails(
            NamesModel model, ClaimsOf claims, Runnable mergeInto, @Nullable Runnable putInto, Messages messages) {
        this.model = model;
        this.claims = claims;
        this.messages = messages;
        this.merge = button(messages.get("names.merge"), mergeInto);
        this.partOf = button(
                model.kind() == NameKind.SOURCE ? messages.get("names.member") : messages.get("names.part"),
                putInto == null ? () -> {} : putInto);
        partOf.setVisible(putInto != null);
        partOf.setManaged(putInto != null);
        getStyleClass().addAll("name-details", "ground");
        var sheet = new VBox(head(), uses, section(aliases, another), new FlowPane(8, 8, merge, partOf));
        sheet.getStyleClass().add("sheet");
        fillAlias();
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var nothing = new Label(messages.get("names.chooseOne"));
        nothing.getStyleClass().add("muted");
        var empty = new VBox(nothing);
        empty.getStyleClass().add("empty");
        getChildren().addAll(scroll, empty);
        model.chosen().subscribe(entry -> {
            scroll.setVisible(entry != null);
            empty.setVisible(entry == null);
            if (entry != null) {
                show(entry);
            }
        });
    }

    private Button button(String title, Runnable action) {
        var button = new Button(title);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(model.isReadOnly());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node head() {
        name.getStyleClass().add("h2");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        var head = new VBox(2, name, about);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private VBox section(Node... content) {
        var title = new Label(messages.get("names.called"));
        title.getStyleClass().addAll("strong", "small", "muted");
        var section = new VBox(title);
        section.getChildren().addAll(content);
        section.getStyleClass().add("section");
        return section;
    }

    private void fillAlias() {
        aliases.getStyleClass().add("aliases");
        another.setPromptText(messages.get("names.alias.add"));
        another.setAccessibleText(messages.get("names.alias.add"));
        another.setDisable(model.isReadOnly());
        another.setOnAction(_ -> {
            if (model.addAlias(another.getText())) {
                another.clear();
            }
        });
    }

    private void show(Named entry) {
        if (!entry.name().equals(name.getText())) {
            another.clear();
        }
        name.setText(entry.name());
        about.setText(about(entry));
        about.setManaged(!about.getText().isEmpty());
        uses.getChildren().setAll(links(entry));
        aliases.getChildren().setAll(entry.aliases().stream().map(this::alias).toList());
        aliases.setManaged(!entry.aliases().isEmpty());
    }

    private String about(Named entry) {
        var words = new ArrayList<String>();
        var kind = entry.text(NamedField.KIND);
        if (!kind.isEmpty()) {
            words.add(messages.word("names.kind", kind));
        }
        for (var field : List.of(NamedField.SIDE, NamedField.UNIT)) {
            if (!entry.text(field).isEmpty()) {
                words.add(entry.text(field));
            }
        }
        var whole = entry.text(NamedField.WHOLE);
        if (!whole.isEmpty()) {
            words.add(
                    entry.kind() == NameKind.SOURCE
                            ? messages.get("names.belongsTo", whole)
                            : messages.get("names.partOf", whole));
        }
        return String.join(" · ", words);
    }

    /// What stands on the name, each with the way there.
    private List<Node> links(Named entry) {
        var found = new ArrayList<Node>();
        var column = NamesSource.claimColumns().getOrDefault(entry.kind(), "");
        var of = entry.uses();
        if (of.claims() > 0) {
            found.add(link(messages.count("names.claims", of.claims()), column, entry));
        }
        if (of.relayed() > 0) {
            found.add(link(messages.count("names.relayed", of.relayed()), "via", entry));
        }
        if (of.reports() > 0) {
            found.add(link(messages.count("names.reports", of.reports()), "outlet", entry));
        }
        if (of.parts() > 0) {
            var parts = new Label(
                    entry.kind() == NameKind.SOURCE
                            ? messages.count("names.members", of.parts())
                            : messages.count("names.parts", of.parts()));
            parts.getStyleClass().add("muted");
            found.add(parts);
        }
        if (found.isEmpty()) {
            var none = new Label(messages.get("names.unused"));
            none.getStyleClass().add("muted");
            found.add(none);
        }
        return found;
    }

    private Hyperlink link(String text, String column, Named entry) {
        var link = new Hyperlink(text);
        link.setOnAction(_ -> {
            link.setVisited(false);
            var unit = entry.kind() == NameKind.MEASURE ? entry.text(NamedField.UNIT) : null;
            claims.show(column, entry.name(), unit);
        });
        link.setTooltip(new Tooltip(messages.get("names.showClaims")));
        return link;
    }

    private Node alias(String alias) {
        var text = new Label(alias);
        text.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remove = new Button(null, Icons.CLOSE.node(14));
        remove.getStyleClass().addAll("flat", "quiet", "icon-only");
        remove.setAccessibleText(messages.get("names.alias.remove", alias));
        remove.setTooltip(new Tooltip(messages.get("names.alias.remove", alias)));
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(_ -> model.removeAlias(alias));
        var line = new HBox(text, space, remove);
        line.getStyleClass().add("alias");
        return line;
    }
}

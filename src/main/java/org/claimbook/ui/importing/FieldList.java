package org.claimbook.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.ui.text.Messages;

/// All fields of a claim, in groups, and what fills each.
final class FieldList extends ScrollPane {
    private final ImportModel model;
    private final List<FieldRow> rows = new ArrayList<>();
    private Set<CsvColumn> sought = Set.of();
    private final HBox wide;
    private final Choice<CsvColumn> head;

    FieldList(ImportModel model, InTurns turns, Messages messages) {
        this.model = model;
        var words = new FieldWords(messages);
        getStyleClass().add("field-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        head = new Choice<>(
                messages.get("import.wide"),
                words::name,
                field -> model.change(model.draft().get().head(field)));
        HBox.setHgrow(head, Priority.ALWAYS);
        var name = new Label(messages.get("import.wide"));
        name.getStyleClass().add("name");
        name.setLabelFor(head);
        wide = new HBox(name, head);
        wide.getStyleClass().add("field-row");
        var all = new VBox(wide);
        all.getStyleClass().add("fields");
        setContent(all);
        add(FieldWords.GROUPS.getFirst(), all, messages);
        model.draft().subscribe((_, _) -> show());
        model.table().subscribe((_, _) -> show());
        turns.begin(
                this,
                FieldWords.GROUPS.stream()
                        .skip(1)
                        .<Runnable>map(group -> () -> add(group, all, messages))
                        .toList());
    }

    private void add(FieldWords.Group group, VBox all, Messages messages) {
        if (!group.equals(FieldWords.RARE) || isFilled(group)) {
            all.getChildren().addAll(nodes(group, messages));
        } else {
            all.getChildren().add(more(group, all, messages));
        }
        show();
        if (!sought.isEmpty()) {
            focus(sought);
        }
    }

    /// Goes to the first of these fields, as soon as it is there.
    void focus(Set<CsvColumn> fields) {
        var first = rows.stream().filter(row -> fields.contains(row.field())).findFirst();
        sought = first.isPresent() ? Set.of() : Set.copyOf(fields);
        first.ifPresent(FieldRow::focus);
    }

    private boolean isFilled(FieldWords.Group group) {
        return group.fields().stream()
                .anyMatch(field -> !(model.draft().get().filling(field) instanceof Filling.Nothing));
    }

    private List<Node> nodes(FieldWords.Group group, Messages messages) {
        var title = new Label(messages.word("import.group", group.key()));
        title.getStyleClass().addAll("muted", "small", "group");
        var nodes = new ArrayList<Node>(List.of(title));
        for (var field : group.fields()) {
            var row = new FieldRow(field, model, messages);
            rows.add(row);
            nodes.add(row);
        }
        return nodes;
    }

    /// Fields that few tables have are shown when they are asked for.
    private Button more(FieldWords.Group group, VBox all, Messages messages) {
        var more = new Button(messages.get("import.more"));
        more.getStyleClass().addAll("flat", "quiet", "more");
        more.setOnAction(_ -> {
            all.getChildren().remove(more);
            all.getChildren().addAll(nodes(group, messages));
            show();
            rows.get(rows.size() - group.fields().size()).focus();
        });
        return more;
    }

    private void show() {
        var draft = model.draft().get();
        var table = model.table().get();
        var columns = table == null ? List.<String>of() : table.sample().names();
        rows.forEach(row -> row.show(draft, columns));
        var figures = draft.mapping().wide();
        wide.setVisible(figures != null);
        wide.setManaged(figures != null);
        if (figures != null) {
            var heads = new ArrayList<>(Draft.HEADS);
            if (!heads.contains(figures.name())) {
                heads.add(figures.name());
            }
            head.show(heads, figures.name());
        }
    }
}

package org.claimbook.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.book.merge.Conflict;
import org.jspecify.annotations.Nullable;

/// What a row said before the copies parted, and what each says of it: a field a line, the three beside one
/// another.
final class SidesTable extends GridPane {
    private static final List<Double> WIDTHS = List.of(20.0, 22.0, 29.0, 29.0);

    private final ConflictWords words;
    private final Region before;
    private final Region ours;
    private final Region theirs;

    /// @param ours stands over what this book has, as `theirs` over what the other copy has
    SidesTable(ConflictWords words, Region before, Region ours, Region theirs) {
        this.words = words;
        this.before = before;
        this.ours = ours;
        this.theirs = theirs;
        getStyleClass().addAll("card", "sides");
        for (var width : WIDTHS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        }
    }

    void show(Conflict conflict) {
        getChildren().clear();
        addRow(0, cell(new Region(), "head"), cell(before, "head"), cell(ours, "head"), cell(theirs, "head"));
        // Keeping ours keeps the row as it is now, also where it has been changed since the merge.
        var here = conflict.ours() == null ? null : conflict.now();
        var line = 1;
        for (var field : words.shown(conflict)) {
            var was = text(conflict, conflict.base(), field, line == 1 ? "conflicts.notThere" : "");
            var gone = line == 1 ? "conflicts.deleted" : "";
            addRow(
                    line,
                    cell(label(words.column(conflict.table(), field), "muted"), "line"),
                    cell(label(was, "muted"), "line"),
                    cell(side(text(conflict, here, field, gone), was), "line"),
                    cell(side(text(conflict, conflict.theirs(), field, gone), was), "line"));
            line++;
        }
    }

    /// @param none of the text for a row that is not there, which is said once
    private String text(Conflict conflict, @Nullable Map<String, String> side, String field, String none) {
        if (side != null) {
            return words.value(conflict.table(), field, side.get(field));
        }
        return none.isEmpty() ? "" : words.messages().get(none);
    }

    /// What a side changed stands out.
    private static Label side(String text, String was) {
        return Objects.equals(text, was) ? label(text) : label(text, "strong", "changed");
    }

    private static StackPane cell(Region content, String style) {
        var cell = new StackPane(content);
        cell.getStyleClass().add(style);
        return cell;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// What stands over a column: whose it is, and what can be done with it.
    static VBox head(Region... parts) {
        var head = new VBox(parts);
        head.setFillWidth(false);
        head.getStyleClass().add("side-head");
        return head;
    }
}

package org.claimbook.ui.merge;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.book.merge.Conflict;
import org.claimbook.book.merge.MergeResult;
import org.claimbook.book.merge.MergeResult.Counts;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// What a merge brings, or has brought: rows of each kind, counted by what is done to them; and the first
/// conflicts.
final class OutlookView extends VBox {
    /// The tables that people know, those first that they look for.
    private static final List<String> TABLES = List.of(
            "claim",
            "report",
            "report_file",
            "source",
            "measure",
            "subject",
            "place",
            "alias",
            "link",
            "dismissal",
            "saved_view");
    private static final List<ToLongFunction<Counts>> DONE =
            List.of(Counts::added, Counts::changed, Counts::united, Counts::deleted);
    private static final double FIGURE = 92;
    private static final int SHOWN = 3;

    private final Messages messages;
    private final Show show;

    OutlookView(Messages messages, Show show) {
        this.messages = messages;
        this.show = show;
        getStyleClass().add("outlook");
    }

    void show(MergeResult result, List<Conflict> fresh) {
        getChildren().clear();
        if (!result.counts().isEmpty()) {
            getChildren().add(counts(result));
        }
        if (!fresh.isEmpty()) {
            getChildren().add(conflicts(fresh));
        }
    }

    private GridPane counts(MergeResult result) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("card", "merge-counts");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        for (var i = 0; i < DONE.size(); i++) {
            var figures = new ColumnConstraints(FIGURE);
            grid.getColumnConstraints().add(figures);
        }
        grid.addRow(
                0,
                cell("", "head"),
                cell(messages.get("merge.added"), "head", "figure", "muted"),
                cell(messages.get("merge.changed"), "head", "figure", "muted"),
                cell(messages.get("merge.united"), "head", "figure", "muted"),
                cell(messages.get("merge.deleted"), "head", "figure", "muted"));
        var line = 1;
        for (var table : TABLES) {
            var counts = result.counts().get(table);
            if (counts != null) {
                grid.add(cell(messages.word("merge.rows", table), "line"), 0, line);
                for (var i = 0; i < DONE.size(); i++) {
                    grid.add(figure(counts, DONE.get(i)), i + 1, line);
                }
                line++;
            }
        }
        return grid;
    }

    private Label figure(@Nullable Counts counts, ToLongFunction<Counts> done) {
        var rows = counts == null ? 0 : done.applyAsLong(counts);
        return rows == 0 ? cell("–", "line", "figure", "muted") : cell(show.number(rows), "line", "figure", "strong");
    }

    private static Label cell(String text, String... styles) {
        var cell = new Label(text);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.getStyleClass().addAll(styles);
        return cell;
    }

    private VBox conflicts(List<Conflict> fresh) {
        var words = new ConflictWords(messages, show);
        var title = cell(messages.count("merge.conflicts", fresh.size()), "strong");
        var says = cell(messages.get("merge.conflictsSay"), "muted");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(title, says);
        box.getStyleClass().add("merge-conflicts");
        fresh.stream()
                .limit(SHOWN)
                .forEach(conflict -> box.getChildren()
                        .add(cell(messages.get("merge.conflict", conflict.row(), words.about(conflict)), "small")));
        if (fresh.size() > SHOWN) {
            box.getChildren().add(cell(messages.count("merge.moreConflicts", fresh.size() - SHOWN), "small", "muted"));
        }
        return box;
    }
}

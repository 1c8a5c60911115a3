package org.claimbook.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.job.DrawChart;
import org.claimbook.ui.compare.export.ChartClipboard;
import org.claimbook.ui.compare.export.ExportDialog;
import org.claimbook.ui.compare.export.ExportModel;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.words.WordsModel;
import org.claimbook.ui.words.WordsView;

/// *Compare*: what is compared at the top, below it the matrix, the words of the chosen claim, and the chart.
/// Matrix and chart show the same selection.
public final class ComparePane extends BorderPane {
    private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+Shift+C");
    private static final double BESIDE = 16;

    private final CompareModel model;
    private final Work work;
    private final Choosers choosers;
    private final Messages messages;
    private final Show show;
    private final FilterBar filters;
    private final MatrixTable table;
    private final ChartPane chart;
    private final WordsPanel told;
    private final Arrangement parts;
    private final VBox empty;

    /// @param words of the claim selected
    /// @param choosers ask where a chart is to be written
    public ComparePane(
            CompareModel model, WordsModel words, Work work, Choosers choosers, Messages messages, Show show) {
        this.model = model;
        this.work = work;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
        this.filters = new FilterBar(model, messages, show);
        this.table = new MatrixTable(model, messages, show);
        this.chart = new ChartPane(model, messages, show, this::copy);
        this.told = new WordsPanel(new WordsView(words, messages, show));
        model.place().subscribe(_ -> tellWhy());
        this.empty = empty();
        this.parts = new Arrangement(matrix(), told, chart);
        chart.setMinWidth(320);
        chart.setMinHeight(200);
        getStyleClass().addAll("compare", "ground");
        setTop(top());
        model.answer().subscribe(this::settle);
        model.asked().subscribe(_ -> settle(model.answer().get()));
        model.telling().subscribe(parts::tell);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.getAccelerators().keySet().removeAll(List.of(EXPORT, COPY));
            }
            if (now != null) {
                now.getAccelerators().put(EXPORT, this::export);
                now.getAccelerators().put(COPY, this::copy);
            }
            model.seen().set(now != null);
        });
    }

    private Node top() {
        var export = new Button(messages.get("compare.export"));
        export.getStyleClass().add("primary");
        export.setOnAction(_ -> export());
        export.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(filters, Priority.ALWAYS);
        var top = new HBox(BESIDE, filters, export);
        top.getStyleClass().add("compare-top");
        // Tells the flow of filters how wide it may be before it is asked how high it is.
        top.widthProperty()
                .subscribe(_ -> filters.setPrefWrapLength(top.getWidth()
                        - top.snappedLeftInset()
                        - top.snappedRightInset()
                        - BESIDE
                        - export.prefWidth(-1)));
        model.answer().subscribe(answer -> export.setDisable(answer.rows().isEmpty()));
        return top;
    }

    private Region matrix() {
        var title = new Label(messages.get("compare.byDate"));
        title.getStyleClass().add("h2");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var counts = new Label();
        counts.getStyleClass().add("muted");
        var order = new Button();
        order.getStyleClass().addAll("flat", "quiet", "order");
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.setOnAction(_ -> model.newestFirst().set(!model.newestFirst().get()));
        model.newestFirst()
                .subscribe(
                        newest -> order.setText(messages.get(newest ? "compare.newestFirst" : "compare.oldestFirst")));
        model.answer().subscribe(answer -> counts.setText(counts(answer)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var strip = new HBox(title, counts, space, order);
        strip.getStyleClass().addAll("strip", "low");
        VBox.setVgrow(table, Priority.ALWAYS);
        var box = new VBox(strip, table, new NotComparedList(model, messages, show));
        box.setMinHeight(150);
        box.setMinWidth(300);
        return box;
    }

    private String counts(Answer answer) {
        var matrix = answer.matrix();
        return matrix == null
                ? ""
                : String.join(
                        " · ",
                        messages.count("compare.nDates", matrix.rows().size()),
                        messages.count("compare.nReports", matrix.reports()),
                        messages.count("compare.nOrigins", matrix.origins()));
    }

    private VBox empty() {
        var title = new Label(messages.get("compare.empty"));
        title.getStyleClass().add("h2");
        var says = new Label(messages.get("compare.emptySays"));
        says.getStyleClass().add("muted");
        var box = new VBox(title, says);
        box.getStyleClass().addAll("empty", "ground");
        return box;
    }

    private void settle(Answer answer) {
        if (!model.asked().get()) {
            setCenter(new StackPane());
            return;
        }
        var none = answer.measures().isEmpty();
        getTop().setVisible(!none);
        getTop().setManaged(!none);
        setCenter(none ? empty : parts);
        table.setPlaceholder(
                new Label(messages.get(answer.compared().isEmpty() ? "compare.noSources" : "compare.noRows")));
    }

    /// Above the words: why this figure stands in its cell, where that is not plain.
    private void tellWhy() {
        told.explain(
                model.current().map(new Explanation(messages, show)::standing).orElse(""));
    }

    /// The chart that is shown, to be drawn elsewhere.
    private Optional<DrawChart> drawing() {
        return model.answer().get().rows().isEmpty() ? Optional.empty() : chart.drawing();
    }

    private void export() {
        drawing()
                .map(drawing -> new ExportModel(drawing, chart.state(), work))
                .ifPresent(export -> new ExportDialog(export, choosers, messages, show)
                        .open(getScene().getWindow()));
    }

    private void copy() {
        drawing().ifPresent(drawing -> {
            ChartClipboard.copy(drawing, chart.state());
            chart.say(messages.get("compare.copied"));
        });
    }

    FilterBar filters() {
        return filters;
    }

    MatrixTable table() {
        return table;
    }

    Arrangement parts() {
        return parts;
    }

    ChartPane chart() {
        return chart;
    }
}

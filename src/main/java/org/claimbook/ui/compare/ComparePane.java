package org.claimbook.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.chart.file.PictureSize;
import org.claimbook.chart.look.ChartLook.Ground;
import org.claimbook.compare.Matrix;
import org.claimbook.job.DrawChart;
import org.claimbook.job.view.ViewSettings;
import org.claimbook.ui.compare.agree.AgreementModel;
import org.claimbook.ui.compare.agree.AgreementView;
import org.claimbook.ui.compare.agree.TableChoice;
import org.claimbook.ui.compare.export.ChartClipboard;
import org.claimbook.ui.compare.export.ExportDialog;
import org.claimbook.ui.compare.export.ExportModel;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.compare.find.Nearby;
import org.claimbook.ui.compare.kind.KindKeys;
import org.claimbook.ui.compare.table.ExportMenu;
import org.claimbook.ui.compare.table.TableExport;
import org.claimbook.ui.compare.views.NewsBar;
import org.claimbook.ui.compare.views.ViewsMenu;
import org.claimbook.ui.compare.views.ViewsModel;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.words.WordsModel;
import org.claimbook.ui.words.WordsView;
import org.jspecify.annotations.Nullable;

/// *Compare*: what is compared at the top, below it the matrix, the words of the chosen claim, and the chart.
/// Matrix and chart show the same selection.
public final class ComparePane extends BorderPane {
    private static final double BESIDE = 16;
    private static final double LEAST_IN_ONE_ROW = 1080;

    private final CompareModel model;
    private final AgreementModel agreement;
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
    private final ViewsMenu menu;
    private final ExportMenu export;
    private final Node top;
    private PictureSize size = PictureSize.journalPage();
    private Ground ground = Ground.LIGHT;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /// @param words of the claim selected
    /// @param choosers ask where a chart is to be written
    /// @param opened shows the words of the claim selected in their report
    public ComparePane(
            CompareModel model,
            AgreementModel agreement,
            ViewsModel views,
            WordsModel words,
            Work work,
            Choosers choosers,
            Runnable opened,
            Messages messages,
            Show show) {
        this.model = model;
        this.agreement = agreement;
        this.work = work;
        this.choosers = choosers;
        this.messages = messages;
        this.show = show;
        this.filters = new FilterBar(model, messages, show);
        this.table = new MatrixTable(model, messages, show);
        this.chart = new ChartPane(model, messages, show, this::copy, opened);
        this.export = new ExportMenu(
                this::export,
                this::copy,
                new TableExport(this::shown, work, choosers, messages, show),
                model.newestFirst()::get,
                chart::say,
                messages);
        bindKeys();
        this.told = new WordsPanel(new WordsView(words, messages, show));
        model.place().subscribe(_ -> tellWhy());
        this.empty = empty();
        this.menu = new ViewsMenu(views, this::seen, choosers, messages);
        this.top = top();
        this.parts = new Arrangement(matrix(), told, chart);
        chart.setMinWidth(320);
        chart.setMinHeight(200);
        getStyleClass().addAll("compare", "ground");
        setTop(new VBox(top, new NewsBar(views, messages)));
        model.answer().subscribe(this::settle);
        model.answer().subscribe(agreement::follow);
        model.asked().subscribe(_ -> settle(model.answer().get()));
        model.telling().subscribe(parts::tell);
        views.opened().subscribe(this::show);
        sceneProperty().subscribe(this::moveKeys);
    }

    private void bindKeys() {
        keys.put(ExportMenu.CHART, this::export);
        keys.put(ExportMenu.COPY_CHART, this::copy);
        keys.put(ExportMenu.TABLE, () -> export.write(TableExport.Format.CSV));
        keys.put(ExportMenu.COPY_TABLE, export::copy);
        keys.putAll(KindKeys.choosing(chart::draw));
    }

    /// Keys work while the pane is in a window.
    private void moveKeys(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getAccelerators().keySet().removeAll(keys.keySet());
        }
        if (now != null) {
            now.getAccelerators().putAll(keys);
        }
        model.seen().set(now != null);
    }

    private void show(@Nullable ViewSettings view) {
        if (view != null) {
            size = view.size();
            ground = view.ground();
            model.open(view);
        }
    }

    /// What is seen now, as a view.
    private ViewSettings seen() {
        return ViewSettings.of(drawing().orElseThrow(), ground, chart.state().withSelected(null), size);
    }

    private Node top() {
        HBox.setHgrow(filters, Priority.ALWAYS);
        var actions = actions();
        var top = new HBox(BESIDE, filters, actions);
        top.getStyleClass().add("compare-top");
        // Tells the flow of filters how wide it may be before it is asked how high it is.
        top.widthProperty()
                .subscribe(_ -> filters.setPrefWrapLength(top.getWidth()
                        - top.snappedLeftInset()
                        - top.snappedRightInset()
                        - BESIDE
                        - actions.prefWidth(-1)));
        model.drawn().subscribe(_ -> {
            var nothing = drawing().isEmpty();
            export.offer(nothing);
            menu.setNothingSeen(nothing);
        });
        return top;
    }

    /// Beside one another where there is room, else one above the other, as the filters then take two rows
    /// anyway.
    private GridPane actions() {
        var actions = new GridPane(8, 8);
        menu.setMaxWidth(Double.MAX_VALUE);
        widthProperty().map(width -> width.doubleValue() >= LEAST_IN_ONE_ROW).subscribe(wide -> {
            actions.getChildren().clear();
            actions.add(menu, 0, wide ? 0 : 1);
            actions.add(export, wide ? 1 : 0, 0);
        });
        return actions;
    }

    private Region matrix() {
        var counts = new Label();
        counts.getStyleClass().add("muted");
        counts.setMinWidth(0);
        var order = new Button();
        order.getStyleClass().addAll("flat", "quiet", "order");
        order.setMinWidth(Region.USE_PREF_SIZE);
        order.setOnAction(_ -> model.newestFirst().set(!model.newestFirst().get()));
        model.newestFirst()
                .subscribe(
                        newest -> order.setText(messages.get(newest ? "compare.newestFirst" : "compare.oldestFirst")));
        model.answer().subscribe(_ -> counts.setText(counts()));
        agreement.summary().subscribe(_ -> counts.setText(counts()));
        agreement.seen().subscribe(_ -> counts.setText(counts()));
        var whole = new CheckBox(messages.get("agree.whole"));
        whole.setTooltip(new Tooltip(messages.get("agree.wholeSays")));
        whole.setMinWidth(Region.USE_PREF_SIZE);
        whole.selectedProperty().bindBidirectional(agreement.whole());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var strip = new HBox(new TableChoice(agreement, messages), counts, space, order, whole);
        strip.getStyleClass().addAll("strip", "low");
        var pairs = new AgreementView(agreement, this::compare, messages, show);
        var tables = new StackPane(table, pairs);
        VBox.setVgrow(tables, Priority.ALWAYS);
        for (var node : List.of(pairs, whole)) {
            node.visibleProperty().bind(agreement.seen());
            node.managedProperty().bind(agreement.seen());
        }
        for (var node : List.of(table, order)) {
            node.visibleProperty().bind(agreement.seen().not());
            node.managedProperty().bind(agreement.seen().not());
        }
        var box = new VBox(strip, tables, new NotComparedList(model, messages, show));
        box.setMinHeight(150);
        box.setMinWidth(300);
        return box;
    }

    private void compare(String source, String against) {
        model.chooseSources(List.of(against, source));
        model.measureAgainst(against);
    }

    private String counts() {
        var summary = agreement.summary().get();
        if (agreement.seen().get()) {
            return summary == null
                    ? ""
                    : messages.count("agree.nPairs", summary.agreement().pairs().size());
        }
        var matrix = model.answer().get().matrix();
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
        top.setVisible(!none);
        top.setManaged(!none);
        setCenter(none ? empty : parts);
        table.setPlaceholder(
                new Label(messages.get(answer.compared().isEmpty() ? "compare.noSources" : "compare.noRows")));
    }

    /// Above the words: why this figure stands in its cell; in their place where it holds no claim.
    private void tellWhy() {
        var explanation = new Explanation(messages, show);
        var place = model.place().get();
        var matrix = model.answer().get().matrix();
        var nearby = place == null || matrix == null ? Optional.<Nearby>empty() : Nearby.of(matrix, place);
        if (place != null && matrix != null && nearby.isPresent()) {
            told.explain(explanation.without(matrix, place), buttons(nearby.get(), explanation));
        } else {
            told.explain(model.current().map(explanation::standing).orElse(""));
        }
    }

    private List<Button> buttons(Nearby nearby, Explanation explanation) {
        return nearby.claims().stream()
                .map(claim -> {
                    var button = new Button(explanation.dated(claim));
                    button.setOnAction(_ -> model.look(claim.id()));
                    return button;
                })
                .toList();
    }

    /// The chart that is shown, to be drawn elsewhere.
    private Optional<DrawChart> drawing() {
        return chart.drawing();
    }

    /// The matrix that is shown, where there is something in it.
    private Optional<Matrix> shown() {
        return Optional.ofNullable(model.answer().get().matrix())
                .filter(matrix -> !matrix.rows().isEmpty());
    }

    private void export() {
        drawing().map(drawing -> new ExportModel(drawing, chart.state(), work)).ifPresent(export -> {
            export.begin(size, ground);
            new ExportDialog(export, choosers, messages, show).open(getScene().getWindow());
        });
    }

    private void copy() {
        drawing()
                .ifPresent(drawing -> ChartClipboard.copy(
                        drawing, chart.state(), work, () -> chart.say(messages.get("compare.copied"))));
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

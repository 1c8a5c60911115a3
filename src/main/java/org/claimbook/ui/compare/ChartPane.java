package org.claimbook.ui.compare;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimbook.chart.Comparison;
import org.claimbook.chart.Kind;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.compare.Series;
import org.claimbook.job.DrawChart;
import org.claimbook.ui.compare.drawing.ChartView;
import org.claimbook.ui.compare.find.Answer;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// The chart with its buttons, in step with the model.
final class ChartPane extends BorderPane {
    private final CompareModel model;
    private final Show show;
    private final Explanation explanation;
    private final ChartView view;
    private final Label says = new Label();

    ChartPane(CompareModel model, Messages messages, Show show, Runnable copy) {
        this.model = model;
        this.show = show;
        this.explanation = new Explanation(messages, show);
        this.view = new ChartView(
                messages.get("compare.chart"),
                this::words,
                point -> model.look(point.claim().id()));
        setTop(strip(messages, copy));
        setCenter(view);
        getStyleClass().add("chart-pane");
        model.answer().subscribe(this::show);
        model.place().subscribe(_ -> mark());
    }

    private HBox strip(Messages messages, Runnable copy) {
        var title = new Label(messages.get("compare.timeline"));
        title.getStyleClass().add("h2");
        says.getStyleClass().addAll("muted", "small");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var closer = zoom("+", messages.get("compare.zoomIn"), view::zoomIn);
        var away = zoom("−", messages.get("compare.zoomOut"), view::zoomOut);
        var all = new Button(messages.get("compare.zoomAll"));
        all.setOnAction(_ -> view.resetZoom());
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.getStyleClass().addAll("flat", "quiet");
        all.visibleProperty().bind(view.zoomed());
        away.disableProperty().bind(view.zoomed().not());
        var copying = new Button(messages.get("compare.copy"));
        copying.getStyleClass().addAll("flat", "quiet");
        copying.setMinWidth(Region.USE_PREF_SIZE);
        copying.setOnAction(_ -> copy.run());
        model.answer().subscribe(answer -> copying.setDisable(answer.rows().isEmpty()));
        var strip = new HBox(title, says, space, all, new ScalePicker(view, messages), new HBox(away, closer), copying);
        strip.getStyleClass().addAll("strip", "low");
        return strip;
    }

    private static Button zoom(String sign, String name, Runnable action) {
        var button = new Button(sign);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll("flat", "icon-only", "zoom");
        return button;
    }

    private void show(Answer answer) {
        var matrix = answer.matrix();
        say("");
        view.show(
                matrix == null || matrix.sources().isEmpty()
                        ? null
                        : new DrawChart(Kind.TIMELINE, Comparison.of(matrix), null, model.bookName(), show.locale()));
        mark();
    }

    private void mark() {
        view.select(model.current().map(cell -> cell.claim().uid()).orElse(null));
    }

    private String words(Series.Point point) {
        return explanation.mark(point.claim(), point.others(), point.why());
    }

    /// Something to be read in passing.
    void say(String text) {
        says.setText(text);
    }

    Optional<DrawChart> drawing() {
        return Optional.ofNullable(model.answer().get().matrix())
                .map(matrix -> new DrawChart(Kind.TIMELINE, Comparison.of(matrix), null, model.bookName(), show.locale()));
    }

    ChartState state() {
        return view.state();
    }

    ChartView view() {
        return view;
    }
}

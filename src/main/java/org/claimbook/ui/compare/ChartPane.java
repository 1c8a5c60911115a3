package org.claimbook.ui.compare;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimbook.chart.Kind;
import org.claimbook.chart.data.Mark;
import org.claimbook.chart.frame.ChartState;
import org.claimbook.job.DrawChart;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.ui.compare.drawing.ChartView;
import org.claimbook.ui.compare.drawing.FigureActions;
import org.claimbook.ui.compare.find.Drawn;
import org.claimbook.ui.compare.kind.ChartBar;
import org.claimbook.ui.compare.kind.KindPicker;
import org.claimbook.ui.compare.kind.Offer;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The chart with its buttons, in step with the model.
final class ChartPane extends BorderPane implements FigureActions {
    private final CompareModel model;
    private final Messages messages;
    private final Show show;
    private final Explanation explanation;
    private final Runnable opened;
    private final ChartView view;
    private final Label says = new Label();
    private final Label nothing = new Label();
    private final VBox empty = new VBox(nothing);

    /// @param opened shows the words of the claim that is selected
    ChartPane(CompareModel model, Messages messages, Show show, Runnable copy, Runnable opened) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.explanation = new Explanation(messages, show);
        this.opened = opened;
        this.view = new ChartView(
                messages.get("compare.chart"),
                messages.get("compare.doubleClick"),
                this,
                day -> show.date(EdtfDate.of(day)));
        setTop(bar(copy));
        nothing.getStyleClass().add("muted");
        nothing.setMaxWidth(420);
        empty.getStyleClass().addAll("empty", "ground");
        setCenter(new StackPane(view, empty));
        getStyleClass().add("chart-pane");
        model.drawn().subscribe(this::show);
        model.answer().subscribe(_ -> tellWhatIsMissing());
        model.kind().subscribe(_ -> tellWhatIsMissing());
        model.place().subscribe(_ -> mark());
        model.claim().subscribe(_ -> mark());
    }

    private ChartBar bar(Runnable copy) {
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
        all.managedProperty().bind(view.zoomed());
        closer.disableProperty().bind(view.zoomable().not());
        away.disableProperty().bind(view.zoomed().not());
        var copying = new Button("", Icons.COPY.node());
        var name = messages.get("compare.copy");
        copying.setAccessibleText(name);
        copying.setTooltip(new Tooltip(name));
        copying.getStyleClass().addAll("flat", "icon-only");
        copying.setOnAction(_ -> copy.run());
        model.answer().subscribe(answer -> copying.setDisable(answer.rows().isEmpty()));
        var scales = new ScalePicker(view, model.kind(), messages);
        var tools = new HBox(says, space, all, scales, new HBox(away, closer), copying);
        tools.getStyleClass().add("chart-tools");
        var kinds = new KindPicker(model.kind(), model.answer(), model::draw, messages);
        return new ChartBar(kinds, tools);
    }

    private static Button zoom(String sign, String name, Runnable action) {
        var button = new Button(sign);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        button.getStyleClass().addAll("flat", "icon-only", "zoom");
        return button;
    }

    private void show(@Nullable Drawn drawn) {
        say("");
        if (drawn == null || drawn.comparison().matrix().sources().isEmpty()) {
            view.show(null);
        } else if (drawn.state() == null) {
            view.show(drawing(drawn));
        } else {
            view.restore(drawing(drawn), drawn.state());
        }
        tellWhatIsMissing();
        mark();
    }

    private DrawChart drawing(Drawn drawn) {
        return new DrawChart(drawn.kind(), drawn.comparison(), drawn.title(), model.bookName(), show.locale());
    }

    /// In place of a chart that would show nothing.
    private void tellWhatIsMissing() {
        var missing = Offer.missing(model.kind().get(), model.answer().get());
        nothing.setText(missing.map(messages::get).orElse(""));
        empty.setVisible(missing.isPresent());
        view.setVisible(missing.isEmpty());
    }

    private void mark() {
        view.select(model.current().map(cell -> cell.claim().uid()).orElse(null));
    }

    @Override
    public String words(Mark mark) {
        var point = mark.point();
        return explanation.mark(point.claim(), point.others(), point.why(), mark.derived());
    }

    @Override
    public void choose(Claim claim) {
        model.look(claim);
    }

    @Override
    public void open() {
        opened.run();
    }

    @Override
    public void leave() {
        model.look(0);
    }

    /// Draws as this kind, or says why there is nothing to show as such.
    void draw(Kind kind) {
        Offer.missing(kind, model.answer().get())
                .ifPresentOrElse(missing -> say(messages.get(missing)), () -> model.draw(kind));
    }

    /// Something to be read in passing.
    void say(String text) {
        says.setText(text);
    }

    /// The chart that is shown; empty where there is nothing to show.
    Optional<DrawChart> drawing() {
        return Offer.missing(model.kind().get(), model.answer().get()).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(model.drawn().get()).map(this::drawing);
    }

    ChartState state() {
        return view.state();
    }

    ChartView view() {
        return view;
    }
}

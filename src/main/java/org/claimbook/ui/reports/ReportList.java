package org.claimbook.ui.reports;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// The reports of the book, newest first, with a field that filters them.
final class ReportList extends BorderPane {
    private static final double ROW = 58;

    private final ReportListModel model;
    private final Messages messages;
    private final Show show;
    private final ListView<ReportLine> list;
    private final TextField filter;
    private boolean following;

    ReportList(ReportListModel model, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.list = list();
        this.filter = filter();
        getStyleClass().add("report-list");
        setTop(strip());
        setCenter(list);
        setMinWidth(230);
        model.chosen().subscribe(_ -> follow());
    }

    private Node strip() {
        var title = new Label(messages.get("reports.title"));
        title.getStyleClass().add("h2");
        title.setMinWidth(USE_PREF_SIZE);
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.total().get() < 0
                                ? ""
                                : show.number(model.total().get()),
                        model.total()));
        HBox.setHgrow(filter, Priority.ALWAYS);
        var strip = new HBox(title, count, filter);
        strip.getStyleClass().add("strip");
        return strip;
    }

    private TextField filter() {
        var field = new CustomTextField();
        field.setLeft(Icons.FILTER.node(14));
        field.setPromptText(messages.get("reports.filter"));
        field.setAccessibleText(messages.get("reports.filter"));
        field.getStyleClass().add("list-filter");
        field.textProperty().bindBidirectional(model.filter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var leaves = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
            } else if (leaves || event.getCode() == KeyCode.ESCAPE) {
                list.requestFocus();
            } else {
                return;
            }
            event.consume();
        });
        return field;
    }

    private ListView<ReportLine> list() {
        var made = new ListView<>(model.shown());
        made.setFixedCellSize(ROW);
        made.setAccessibleText(messages.get("reports.title"));
        made.setCellFactory(_ -> new ReportCell(messages, show));
        var none = new Label(messages.get("reports.none.match"));
        none.getStyleClass().add("muted");
        var empty = new VBox(none);
        empty.getStyleClass().add("empty");
        made.setPlaceholder(empty);
        made.getSelectionModel().selectedItemProperty().subscribe(line -> {
            // While the reports are read again, nothing or another is selected for a moment; the choice stays.
            if (line != null && !following && !model.isShowing()) {
                model.choose(line.report().uid());
            }
        });
        model.shown().subscribe(this::follow);
        return made;
    }

    /// Shows which report is open, whoever opened it.
    private void follow() {
        var at = model.index();
        following = true;
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            var before = list.getSelectionModel().getSelectedIndex();
            list.getSelectionModel().clearAndSelect(at);
            if (before != at) {
                list.getFocusModel().focus(at);
                list.scrollTo(Math.max(0, at - 3));
            }
        }
        following = false;
    }

    void filterReports() {
        filter.requestFocus();
        filter.selectAll();
    }

    boolean hasFocus() {
        return list.isFocused() || filter.isFocused();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}

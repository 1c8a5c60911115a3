package org.claimbook.ui.claims;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.model.Claim;
import org.claimbook.ui.table.Grid;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// Every claim of the book in one grid, beside the words of the current one.
public final class ClaimsPane extends BorderPane {
    private final ClaimsModel model;
    private final Messages messages;
    private final Show show;
    private final Grid<Claim> grid;

    /// @param words shows the words of the selected claim
    public ClaimsPane(ClaimsModel model, Node words, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.grid = new Grid<>(model.grid(), messages);
        getStyleClass().add("claims");
        grid.setAccessibleText(messages.get("pane.claims"));
        grid.setEmpty(empty());
        var notice = notice();
        var left = new BorderPane(grid, strip(), null, notice, null);
        var split = new SplitPane(left, words);
        split.setDividerPositions(0.72);
        SplitPane.setResizableWithParent(words, false);
        setCenter(split);
        addMenu();
    }

    private Node strip() {
        var title = new Label(messages.get("claims.title"));
        title.getStyleClass().add("h2");
        var count = new Label();
        count.getStyleClass().add("count");
        var state = model.grid();
        count.textProperty()
                .bind(Bindings.createStringBinding(this::count, state.shown(), state.total(), state.arrangement()));
        var selected = new Label();
        selected.getStyleClass().add("count");
        selected.textProperty().bind(grid.selected());
        var busy = new ProgressIndicator();
        busy.getStyleClass().add("busy");
        busy.visibleProperty().bind(state.arranging());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var clear = new Button(messages.get("claims.filters.clear"));
        clear.getStyleClass().addAll("flat", "quiet");
        clear.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !state.arrangement().get().filters().isEmpty(), state.arrangement()));
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(_ -> state.arrangement().set(state.arrangement().get().withoutFilters()));
        var columns = grid.columnsMenu();
        var add = new Button(messages.get("claims.add"));
        add.setDisable(model.isReadOnly());
        add.setOnAction(_ -> add());
        var strip = new HBox(title, count, selected, busy, space, clear, columns, add);
        strip.getStyleClass().add("strip");
        return strip;
    }

    private String count() {
        var shown = model.grid().shown().get();
        var total = model.grid().total().get();
        if (total < 0) {
            return "";
        }
        return shown == total
                ? show.number(total)
                : messages.get("claims.count.of", show.number(shown), show.number(total));
    }

    /// Says why the current cell's text is not in the book.
    private Node notice() {
        var why = new Label();
        why.getStyleClass().addAll("bad", "small");
        why.setAccessibleRole(AccessibleRole.TEXT);
        why.textProperty().bind(grid.notice());
        var notice = new HBox(why);
        notice.getStyleClass().add("grid-notice");
        notice.visibleProperty().bind(grid.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private Node empty() {
        var line = new Label();
        line.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.grid().total().get() < 0
                                ? ""
                                : messages.get(model.grid().total().get() == 0 ? "claims.none" : "claims.none.match"),
                        model.grid().total()));
        var box = new VBox(line);
        box.getStyleClass().add("empty");
        return box;
    }

    private void addMenu() {
        if (model.isReadOnly()) {
            return;
        }
        var add = new MenuItem(messages.get("claims.add"));
        add.setAccelerator(KeyCombination.valueOf("Shortcut+Plus"));
        add.setOnAction(_ -> grid.addRows());
        var delete = new MenuItem(messages.get("claims.delete"));
        delete.setAccelerator(KeyCombination.valueOf("Shortcut+Minus"));
        delete.setOnAction(_ -> grid.deleteRows());
        grid.menu().getItems().addAll(new SeparatorMenuItem(), add, delete);
    }

    private void add() {
        model.add();
        grid.requestFocus();
    }

    @Override
    public void requestFocus() {
        grid.requestFocus();
    }
}

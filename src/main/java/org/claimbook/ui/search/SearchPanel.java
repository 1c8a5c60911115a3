package org.claimbook.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;

/// The list under the search field. It never has the focus: the field keeps it, and one types on.
public final class SearchPanel extends VBox {
    private static final double WIDTH = 640;
    private static final double GAP = 4;

    private final SearchModel model;
    private final Messages messages;
    private final Show show;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label note = new Label();
    private final HBox foot = new HBox();
    private final List<SearchRow> rows = new ArrayList<>();
    private final ReadOnlyStringWrapper chosenText = new ReadOnlyStringWrapper(this, "chosenText", "");
    private final Runnable go;

    /// @param go goes where the chosen line leads
    public SearchPanel(SearchModel model, Runnable go, Messages messages, Show show) {
        this.model = model;
        this.go = go;
        this.messages = messages;
        this.show = show;
        getStyleClass().addAll("drop-panel", "search-panel");
        setManaged(false);
        content.getStyleClass().add("search-lines");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fillFoot();
        getChildren().addAll(scroll, foot);
        // A press would take the focus from the field.
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        model.lines().subscribe(this::fill);
        model.state().subscribe(_ -> fill());
        model.chosen().subscribe(this::mark);
        visibleProperty().bind(model.isOpen());
        model.isOpen().subscribe(_ -> requestPlace());
    }

    private void press(MouseEvent event) {
        if (event.getTarget() instanceof Node node && isOutsideScrollBar(node)) {
            event.consume();
        }
    }

    private boolean isOutsideScrollBar(Node node) {
        for (Node at = node; at != null && at != this; at = at.getParent()) {
            if (at.getStyleClass().contains("scroll-bar")) {
                return false;
            }
        }
        return true;
    }

    private void fillFoot() {
        var keys =
                new HBox(key("↑ ↓", messages.get("search.keys.choose")), key("Enter", messages.get("search.keys.go")));
        keys.getStyleClass().add("hints");
        keys.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        keys.managedProperty().bind(keys.visibleProperty());
        note.getStyleClass().addAll("muted", "small");
        note.visibleProperty().bind(model.isIndexed().not());
        note.managedProperty().bind(note.visibleProperty());
        note.setText(messages.get("search.unindexed"));
        note.setMinWidth(0);
        foot.getStyleClass().add("search-foot");
        foot.getChildren().addAll(keys, key("Esc", messages.get("search.keys.close")), note);
    }

    private static Node key(String key, String does) {
        var cap = new Label(key);
        cap.getStyleClass().add("key");
        var says = new Label(does);
        says.getStyleClass().addAll("muted", "small");
        var both = new HBox(cap, says);
        both.getStyleClass().add("hint");
        return both;
    }

    private void fill() {
        rows.clear();
        content.getChildren().clear();
        for (var line : model.lines()) {
            rows.add(row(line, rows.size()));
        }
        content.getChildren().addAll(rows);
        if (rows.isEmpty()) {
            content.getChildren().add(says());
        }
        mark(model.chosen().get());
        scroll.setVvalue(0);
        requestPlace();
    }

    private SearchRow row(SearchLine line, int at) {
        var row = new SearchRow(line, messages, show);
        row.setOnMouseMoved(_ -> model.choose(at));
        row.setOnMouseReleased(_ -> {
            if (line.leads()) {
                model.choose(at);
                go.run();
            }
        });
        return row;
    }

    private Node says() {
        var first = new Label(
                switch (model.state().get()) {
                    case NOTHING ->
                        messages.get("search.nothing", model.typed().get().strip());
                    case LOOKING -> messages.get("search.looking");
                    case EMPTY, FOUND -> messages.get("search.empty");
                });
        var second = new Label(
                model.state().get() == SearchModel.State.NOTHING
                        ? messages.get("search.nothing.hint")
                        : messages.get("search.empty.hint"));
        second.getStyleClass().addAll("muted", "small");
        second.setVisible(model.state().get() != SearchModel.State.LOOKING);
        first.setWrapText(true);
        second.setWrapText(true);
        var both = new VBox(first, second);
        both.getStyleClass().add("search-says");
        return both;
    }

    private void mark(Number chosen) {
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).setChosen(at == chosen.intValue());
        }
        var isThere = chosen.intValue() >= 0 && chosen.intValue() < rows.size();
        chosenText.set(isThere ? rows.get(chosen.intValue()).getAccessibleText() : "");
        if (isThere) {
            show(chosen.intValue());
        }
    }

    /// Scrolls just as far as the chosen line needs; the first line brings the top with it.
    private void show(int at) {
        var whole = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (whole <= 0) {
            return;
        }
        var row = rows.get(at).getBoundsInParent();
        var top = scroll.getVvalue() * whole;
        var bottom = top + scroll.getViewportBounds().getHeight();
        if (at <= 1) {
            scroll.setVvalue(0);
        } else if (row.getMinY() < top) {
            scroll.setVvalue(row.getMinY() / whole);
        } else if (row.getMaxY() > bottom) {
            scroll.setVvalue((row.getMaxY() - scroll.getViewportBounds().getHeight()) / whole);
        }
    }

    /// What the chosen line says, for those who hear it; empty for none.
    public ReadOnlyStringProperty chosenText() {
        return chosenText.getReadOnlyProperty();
    }

    private void requestPlace() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /// Takes its place under the field, as wide and high as there is room for.
    public void place(Bounds field, double width, double height) {
        var wide = Math.min(Math.max(WIDTH, field.getWidth()), width - 2 * GAP);
        var x = Math.clamp(field.getCenterX() - wide / 2, GAP, Math.max(GAP, width - wide - GAP));
        var y = field.getMaxY() + GAP;
        applyCss();
        var edges = getInsets().getTop() + getInsets().getBottom();
        var rest = edges + foot.prefHeight(wide);
        var lines =
                content.prefHeight(wide - getInsets().getLeft() - getInsets().getRight());
        var high = Math.min(lines + rest, Math.max(100, height - y - 3 * GAP));
        // To the pixel: a bar for the rest of one would come and go.
        scroll.setMinHeight(Math.ceil(high - rest));
        scroll.setMaxHeight(Math.ceil(high - rest));
        resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(wide), Math.ceil(high));
        layout();
    }
}

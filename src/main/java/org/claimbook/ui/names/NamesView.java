package org.claimbook.ui.names;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.book.name.Named;
import org.claimbook.model.NameKind;
import org.claimbook.ui.table.Grid;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.jspecify.annotations.Nullable;

/// The names of a kind in a grid, with what can be done to them over it, and why something cannot be under
/// it.
public final class NamesView extends BorderPane {
    private final NamesModel model;
    private final Messages messages;
    private final Show show;
    private final Grid<Named> grid;

    /// @param head stands at the left over the grid
    public NamesView(NamesModel model, Node head, Messages messages, Show show) {
        this.model = model;
        this.messages = messages;
        this.show = show;
        this.grid = new Grid<>(model.grid(), messages);
        grid.setAccessibleText(messages.word("names.grid", model.kind().code()));
        grid.setEmpty(empty());
        setTop(strip(head));
        setCenter(grid);
        setBottom(new VBox(notice(grid.notice()), notice(model.notice())));
        model.chooseFirst();
        addMenu();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Whether names of this kind belong to one another.
    private boolean hasParts() {
        return model.kind() != NameKind.SUBJECT;
    }

    private Node strip(Node head) {
        var state = model.grid();
        var count = new Label();
        count.getStyleClass().add("count");
        count.textProperty().bind(Bindings.createStringBinding(this::count, state.shown(), state.total()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var clear = new Button(messages.get("claims.filters.clear"));
        clear.getStyleClass().addAll("flat", "quiet");
        clear.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !state.arrangement().get().filters().isEmpty(), state.arrangement()));
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(_ -> state.arrangement().set(state.arrangement().get().withoutFilters()));
        var add = new Button(messages.get("names.add"));
        add.setDisable(model.isReadOnly());
        add.setOnAction(_ -> add());
        var strip = new HBox(head, count, space, clear, grid.columnsMenu(), add);
        strip.getStyleClass().add("strip");
        strip.getChildren().forEach(NamesView::keepWhole);
        return strip;
    }

    private static void keepWhole(Node node) {
        if (node instanceof Region region && !(node instanceof HBox)) {
            region.setMinWidth(HBox.getHgrow(node) == Priority.ALWAYS ? 0 : USE_PREF_SIZE);
        }
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

    private static Node notice(ObservableStringValue text) {
        var why = new Label();
        why.getStyleClass().addAll("bad", "small");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.setAccessibleRole(AccessibleRole.TEXT);
        why.textProperty().bind(text);
        var notice = new HBox(why);
        notice.getStyleClass().add("grid-notice");
        notice.visibleProperty().bind(Bindings.isNotEmpty(text));
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private Node empty() {
        var line = new Label();
        line.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.grid().total().get() < 0
                                ? ""
                                : messages.get(model.grid().total().get() == 0 ? "names.none" : "names.none.match"),
                        model.grid().total()));
        var box = new VBox(line);
        box.getStyleClass().add("empty");
        return box;
    }

    private void addMenu() {
        if (model.isReadOnly()) {
            return;
        }
        grid.menu()
                .getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(messages.get("names.merge"), "Shortcut+M", this::merge),
                        item(messages.get("names.add"), "Shortcut+Plus", this::add),
                        item(messages.get("names.delete"), "Shortcut+Minus", this::delete));
        if (hasParts()) {
            grid.menu()
                    .getItems()
                    .add(
                            8,
                            item(
                                    model.kind() == NameKind.SOURCE
                                            ? messages.get("names.member")
                                            : messages.get("names.part"),
                                    "Shortcut+P",
                                    this::putInto));
        }
    }

    private static MenuItem item(String text, String keys, Runnable action) {
        var item = new MenuItem(text);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void press(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> add();
            case MINUS, SUBTRACT -> delete();
            case M -> merge();
            case P -> putInto();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Adds a name, and has it typed at once.
    private void add() {
        grid.requestFocus();
        grid.addRows();
        if (!model.isReadOnly()) {
            grid.start("name");
        }
    }

    private void delete() {
        model.delete(grid.selectedRows());
    }

    /// Asks what the chosen name is to become one with; of two that are selected, one goes into the other.
    public void merge() {
        var rows = grid.selectedRows();
        var pick = rows.length == 2
                ? PickModel.ofTwo(model, rows)
                : PickModel.of(
                        model, PickModel.Purpose.MERGE, model.grid().current().get());
        pick.ifPresent(this::open);
    }

    /// Asks what the chosen name is a part of.
    public void putInto() {
        if (hasParts()) {
            PickModel.of(model, PickModel.Purpose.PART, model.grid().current().get())
                    .ifPresent(this::open);
        }
    }

    private void open(PickModel pick) {
        new PickDialog(pick, messages)
                .open(getScene() == null ? null : getScene().getWindow());
    }

    @Override
    public void requestFocus() {
        grid.requestFocus();
    }

    /// The way to put a name into another, for a pane that has a button for it; null where names have no
    /// parts.
    public @Nullable Runnable puttingInto() {
        return hasParts() ? this::putInto : null;
    }
}

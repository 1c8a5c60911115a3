package org.claimbook.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import javafx.util.Duration;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.Arrangement.Sort;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The columns of a grid's table: made from their descriptions, sorted by the book, and laid out as one left
/// them.
final class GridColumns<R> {
    private static final double MIN_WIDTH = 48;
    private static final Duration SETTLED = Duration.millis(500);

    private final GridModel<R> model;
    private final TableView<Row<R>> table;
    private final Messages messages;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private boolean applying;
    private @Nullable FrozenColumns<R> frozen;

    GridColumns(Grid<R> grid, TableView<Row<R>> table, Messages messages) {
        this.model = grid.model();
        this.table = table;
        this.messages = messages;
        model.columns().forEach(column -> table.getColumns().add(made(grid, column)));
        // A table sorts as soon as it has a policy, when its headers do not yet show the order that was asked for.
        applying = true;
        table.setSortPolicy(_ -> sort());
        applying = false;
        model.arrangement().subscribe(this::showSort);
        settling.setOnFinished(_ -> remember());
        // Made for the column that is asked, since so many menus are dear.
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            var head = event.getTarget() instanceof Node node ? head(node) : null;
            table.getColumns().stream()
                    .filter(column -> head != null && column.equals(head.getTableColumn()))
                    .filter(column -> column.getContextMenu() == null)
                    .forEach(column -> column.setContextMenu(headerMenu(column, grid.isSheet())));
        });
        table.getColumns().addListener((ListChangeListener<TableColumn<Row<R>, ?>>) _ -> changed());
    }

    /// Lays the columns out as one left them, now and whenever that is another.
    void layOut(FrozenColumns<R> columns) {
        frozen = columns;
        model.layout().subscribe(this::apply);
    }

    private TableColumn<Row<R>, @Nullable R> made(Grid<R> grid, Column<R> column) {
        var made = new TableColumn<Row<R>, @Nullable R>(column.title());
        made.setId(column.key());
        made.setPrefWidth(column.width());
        made.setMinWidth(MIN_WIDTH);
        made.setVisible(!column.hidden());
        made.setCellValueFactory(cell -> cell.getValue());
        made.setCellFactory(_ -> new GridCell<>(grid, column));
        if (column.figure()) {
            made.getStyleClass().add("figure");
        }
        made.setSortable(grid.isSheet());
        made.widthProperty().subscribe((_, _) -> changed());
        made.visibleProperty().subscribe((_, _) -> changed());
        return made;
    }

    Optional<TableColumn<Row<R>, ?>> of(Column<R> column) {
        return Optional.ofNullable(byKey(column.key()));
    }

    private static @Nullable TableColumnHeader head(Node node) {
        var at = node;
        while (at != null && !(at instanceof TableColumnHeader)) {
            at = at.getParent();
        }
        return (TableColumnHeader) at;
    }

    private ContextMenu headerMenu(TableColumn<Row<R>, ?> column, boolean sorted) {
        var up = new MenuItem(messages.get("grid.sort.up"));
        up.setOnAction(_ -> order(new Sort(column.getId(), false)));
        var down = new MenuItem(messages.get("grid.sort.down"));
        down.setOnAction(_ -> order(new Sort(column.getId(), true)));
        var none = new MenuItem(messages.get("grid.sort.none"));
        none.setOnAction(_ -> order(null));
        var hide = new MenuItem(messages.get("grid.column.hide"));
        hide.setOnAction(_ -> column.setVisible(false));
        var freeze = new MenuItem(messages.get("grid.column.freeze"));
        freeze.setOnAction(_ -> freeze(table.getVisibleLeafColumns().indexOf(column) + 1));
        var thaw = new MenuItem(messages.get("grid.column.thaw"));
        thaw.setOnAction(_ -> freeze(0));
        var menu = new ContextMenu(hide, new SeparatorMenuItem(), freeze, thaw);
        if (sorted) {
            menu.getItems().addAll(0, List.of(up, down, none, new SeparatorMenuItem()));
        }
        menu.setOnShowing(_ -> thaw.setDisable(frozen == null || frozen.count() == 0));
        return menu;
    }

    /// Keeps the first columns in sight.
    private void freeze(int columns) {
        if (frozen != null) {
            frozen.freeze(columns);
            changed();
        }
    }

    MenuButton menu() {
        var button = new MenuButton(messages.get("grid.columns"));
        button.getStyleClass().add("columns-menu");
        button.setAccessibleText(messages.get("grid.columns.which"));
        for (var column : table.getColumns()) {
            var item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            button.getItems().add(item);
        }
        return button;
    }

    private void order(@Nullable Sort sort) {
        model.arrangement().set(model.arrangement().get().withSort(sort));
    }

    /// The table asks to be sorted: that is a question to the book, and the rows come later.
    private boolean sort() {
        if (!applying) {
            var first =
                    table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
            var sort = first == null ? null : new Sort(first.getId(), first.getSortType() == SortType.DESCENDING);
            if (!Objects.equals(sort, model.arrangement().get().sort())) {
                order(sort);
            }
        }
        return true;
    }

    /// Shows the order in the headers, whoever asked for it.
    private void showSort(Arrangement arrangement) {
        applying = true;
        var sort = arrangement.sort();
        var column = sort == null ? null : byKey(sort.column());
        if (sort == null || column == null) {
            table.getSortOrder().clear();
        } else {
            column.setSortType(sort.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
        applying = false;
        changed();
    }

    private @Nullable TableColumn<Row<R>, ?> byKey(String key) {
        return table.getColumns().stream()
                .filter(column -> key.equals(column.getId()))
                .findFirst()
                .orElse(null);
    }

    private void apply(@Nullable GridLayout layout) {
        if (layout == null || layout.equals(current())) {
            return;
        }
        applying = true;
        var left = new HashMap<String, TableColumn<Row<R>, ?>>();
        table.getColumns().forEach(column -> left.put(column.getId(), column));
        var ordered = new ArrayList<TableColumn<Row<R>, ?>>();
        for (var place : layout.places()) {
            var column = left.remove(place.column());
            if (column != null) {
                column.setPrefWidth(place.width());
                column.setVisible(!place.hidden());
                ordered.add(column);
            }
        }
        table.getColumns().stream().filter(left::containsValue).forEach(ordered::add);
        table.getColumns().setAll(ordered);
        if (frozen != null && frozen.count() != layout.frozen()) {
            frozen.freeze(layout.frozen());
        }
        applying = false;
    }

    private void changed() {
        if (!applying) {
            settling.playFromStart();
        }
    }

    /// The book may have been closed while the columns settled.
    private void remember() {
        var scene = table.getScene();
        if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            model.layout().set(current());
        }
    }

    private GridLayout current() {
        return new GridLayout(
                table.getColumns().stream()
                        .map(column -> new GridLayout.Place(
                                column.getId(), (int) Math.round(column.getWidth()), !column.isVisible()))
                        .toList(),
                model.arrangement().get().sort(),
                frozen == null ? 0 : frozen.count());
    }
}

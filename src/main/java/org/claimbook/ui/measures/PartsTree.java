package org.claimbook.ui.measures;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.claimbook.book.name.Outline;
import org.claimbook.book.name.Outline.Entry;
import org.claimbook.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What is a part of what. A name is dragged onto its whole, or moved in and out by Alt and arrows.
final class PartsTree extends TreeView<Entry> {
    /// With more names than this, a tree begins closed.
    /// So many rows stay in sight over the chosen one.
    private static final int ABOVE = 3;

    private static final int OPEN = 300;

    private final PartsModel model;
    /// Those that somebody opened or closed, against how a tree begins.
    private final Set<Long> turned = new HashSet<>();

    private boolean building;
    /// The height at which the rows were last brought into place.
    private double laidOut;

    PartsTree(PartsModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("parts-tree");
        setAccessibleText(messages.get("measures.tree"));
        setShowRoot(false);
        setFixedCellSize(28);
        setCellFactory(_ -> new PartCell(model));
        model.outline().subscribe(this::build);
        model.current().subscribe(id -> reveal(id.longValue()));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !building) {
                model.current().set(item.getValue().id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnDragOver(event -> {
            if (isOut(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
        });
        setOnDragDropped(event -> {
            if (isOut(event)) {
                event.setDropCompleted(model.move(PartCell.dragged(event), 0));
                event.consume();
            }
        });
    }

    /// Whether a name is dragged to where no other stands.
    private boolean isOut(DragEvent event) {
        return model.takes(PartCell.dragged(event), 0);
    }

    /// A tree that changes its height would keep its place in parts of a row.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (laidOut != getHeight()) {
            laidOut = getHeight();
            scrollToSelected();
        }
    }

    private void build(Outline outline) {
        building = true;
        try {
            var beginsOpen = outline.entries().size() <= OPEN;
            var root = new TreeItem<Entry>(null);
            root.getChildren().setAll(items(outline, 0, beginsOpen, new HashSet<>()));
            setRoot(root);
        } finally {
            building = false;
        }
        reveal(model.current().get());
    }

    /// @param seen of a book that somebody else wrote into, so that a cycle ends
    private List<TreeItem<Entry>> items(Outline outline, long whole, boolean beginsOpen, Set<Long> seen) {
        return outline.parts(whole).stream()
                .filter(entry -> seen.add(entry.id()))
                .map(entry -> {
                    var item = new TreeItem<>(entry);
                    item.getChildren().setAll(items(outline, entry.id(), beginsOpen, seen));
                    item.setExpanded(beginsOpen != turned.contains(entry.id()));
                    item.expandedProperty().subscribe((_, open) -> {
                        if (open == beginsOpen) {
                            turned.remove(entry.id());
                        } else {
                            turned.add(entry.id());
                        }
                    });
                    return item;
                })
                .toList();
    }

    private void reveal(long id) {
        var selected = getSelectionModel().getSelectedItem();
        if (selected != null && selected.getValue().id() == id) {
            return;
        }
        var item = all(getRoot()).filter(each -> each.getValue().id() == id).findFirst();
        if (item.isEmpty()) {
            getSelectionModel().clearSelection();
            return;
        }
        for (var above = item.get().getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        getSelectionModel().select(item.get());
        scrollToSelected();
    }

    private void scrollToSelected() {
        var row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            scrollTo(Math.max(0, row - ABOVE));
        }
    }

    private static Stream<TreeItem<Entry>> all(@Nullable TreeItem<Entry> root) {
        return root == null
                ? Stream.empty()
                : root.getChildren().stream().flatMap(item -> Stream.concat(Stream.of(item), all(item)));
    }

    private void press(KeyEvent event) {
        var item = getSelectionModel().getSelectedItem();
        if (item == null || !event.isAltDown() || model.isReadOnly()) {
            return;
        }
        var id = Objects.requireNonNull(item.getValue()).id();
        if (event.getCode() == KeyCode.RIGHT) {
            model.moveIn(id);
        } else if (event.getCode() == KeyCode.LEFT) {
            model.moveOut(id);
        } else {
            return;
        }
        event.consume();
    }
}

package org.claimbook.ui.measures;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.claimbook.book.name.Outline.Entry;
import org.jspecify.annotations.Nullable;

/// A name in the tree, its unit in grey; it can be dragged onto another, and another onto it.
final class PartCell extends TreeCell<Entry> {
    private static final DataFormat NAME = new DataFormat("application/x-claimbook-name");
    private static final PseudoClass TAKES = PseudoClass.getPseudoClass("takes");

    private final PartsModel model;
    private final Label name = new Label();
    private final Label unit = new Label();
    private final HBox line = new HBox(8, name, unit);

    PartCell(PartsModel model) {
        this.model = model;
        unit.getStyleClass().add("muted");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("part-line");
        setPrefWidth(0);
        setOnDragDetected(this::drag);
        setOnDragOver(event -> {
            if (takes(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragEntered(event -> pseudoClassStateChanged(TAKES, takes(event)));
        setOnDragExited(_ -> pseudoClassStateChanged(TAKES, false));
        setOnDragDropped(event -> {
            if (takes(event)) {
                event.setDropCompleted(model.move(dragged(event), getItem().id()));
                event.consume();
            }
        });
    }

    private void drag(MouseEvent event) {
        var entry = getItem();
        if (entry != null && !model.isReadOnly()) {
            var board = startDragAndDrop(TransferMode.MOVE);
            var content = new ClipboardContent();
            content.put(NAME, entry.id());
            board.setContent(content);
            board.setDragView(snapshot(null, null));
            event.consume();
        }
    }

    private boolean takes(DragEvent event) {
        return getItem() != null && model.takes(dragged(event), getItem().id());
    }

    /// Id of the name that is dragged; 0 for something else.
    static long dragged(DragEvent event) {
        return event.getDragboard().getContent(NAME) instanceof Long id ? id : 0;
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(entry.name());
        unit.setText(entry.unit());
        setAccessibleText((entry.name() + " " + entry.unit()).strip());
        setGraphic(line);
    }
}

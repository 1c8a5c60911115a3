package org.claimbook.ui.dialog;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a part of the window, by how their names end.
public enum FileDrop {
    /// Claims to bring in. They go before the panes, which take any file for a report.
    TABLES(true, "csv|tsv|xlsx|json"),
    /// Books to open; as these.
    BOOKS(true, "claimbook"),
    /// Reports to read, where no pane takes them itself.
    REPORTS(false, "txt|html|htm|pdf|md");

    private final boolean first;
    private final String endings;

    FileDrop(boolean first, String endings) {
        this.first = first;
        this.endings = endings;
    }

    /// @param dropped is told the first such file of a drop
    public void on(Node place, Consumer<Path> dropped) {
        if (first) {
            place.addEventFilter(DragEvent.DRAG_OVER, this::allow);
            place.addEventFilter(DragEvent.DRAG_DROPPED, drag -> take(drag, dropped));
        } else {
            place.addEventHandler(DragEvent.DRAG_OVER, this::allow);
            place.addEventHandler(DragEvent.DRAG_DROPPED, drag -> take(drag, dropped));
        }
    }

    private void allow(DragEvent drag) {
        if (file(drag.getDragboard()).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void take(DragEvent drag, Consumer<Path> dropped) {
        file(drag.getDragboard()).ifPresent(file -> {
            drag.setDropCompleted(true);
            drag.consume();
            dropped.accept(file);
        });
    }

    private Optional<Path> file(Dragboard board) {
        return board.getFiles().stream()
                .map(file -> file.toPath())
                .filter(this::takes)
                .findFirst();
    }

    boolean takes(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:" + endings + ")");
    }
}

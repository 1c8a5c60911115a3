package org.claimbook.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes files of claims that are dropped on a part of the window, before the panes in it, which take texts.
public final class TableDrop {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".xlsx", ".json");

    private TableDrop() {}

    /// @param dropped is told the first such file of a drop
    public static void on(Node place, Consumer<Path> dropped) {
        place.addEventFilter(DragEvent.DRAG_OVER, drag -> {
            if (table(drag.getDragboard()).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        place.addEventFilter(
                DragEvent.DRAG_DROPPED,
                drag -> table(drag.getDragboard()).ifPresent(file -> {
                    drag.setDropCompleted(true);
                    drag.consume();
                    dropped.accept(file);
                }));
    }

    private static Optional<Path> table(Dragboard board) {
        return board.getFiles().stream()
                .map(file -> file.toPath())
                .filter(TableDrop::isTable)
                .findFirst();
    }

    static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}

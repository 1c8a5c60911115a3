package org.claimbook.ui.compare.views;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes PNG files that are dropped on a part of the window, and leaves all else to others.
public final class PictureDrop {
    private PictureDrop() {}

    /// @param dropped is told the first picture of a drop
    public static void on(Node place, Consumer<Path> dropped) {
        place.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (picture(drag.getDragboard()).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        place.addEventHandler(
                DragEvent.DRAG_DROPPED,
                drag -> picture(drag.getDragboard()).ifPresent(file -> {
                    drag.setDropCompleted(true);
                    drag.consume();
                    dropped.accept(file);
                }));
    }

    private static Optional<Path> picture(Dragboard board) {
        return board.getFiles().stream()
                .map(file -> file.toPath())
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".png"))
                .findFirst();
    }
}

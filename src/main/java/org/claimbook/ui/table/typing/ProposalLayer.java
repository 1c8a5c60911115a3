package org.claimbook.ui.table.typing;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Lies over a grid, and shows the proposals of the cell that is being typed into: under it, or over it where
/// there is no room.
public final class ProposalLayer extends Pane {
    private @Nullable CompletionList list;
    private @Nullable Node cell;

    public ProposalLayer() {
        setPickOnBounds(false);
    }

    public void show(Node beside, CompletionList proposals) {
        cell = beside;
        list = proposals;
        getChildren().setAll(proposals);
    }

    public void hide(CompletionList proposals) {
        getChildren().remove(proposals);
        if (list == proposals) {
            list = null;
            cell = null;
        }
    }

    /// Whether a cell is being typed into.
    public boolean isInUse() {
        return list != null;
    }

    @Override
    protected void layoutChildren() {
        if (list == null || cell == null) {
            return;
        }
        var box = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        var width = Math.max(box.getWidth(), list.prefWidth(-1));
        var height = list.prefHeight(width);
        var below = box.getMaxY() + height <= getHeight();
        list.resizeRelocate(
                snapPositionX(Math.max(0, Math.min(box.getMinX(), getWidth() - width))),
                snapPositionY(below ? box.getMaxY() : Math.max(0, box.getMinY() - height)),
                snapSizeX(width),
                snapSizeY(height));
    }
}

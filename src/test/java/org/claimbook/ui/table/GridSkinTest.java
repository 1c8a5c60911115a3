package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How a grid lays out its filters and scroll bars.
class GridSkinTest {
    private Grid<Lines.Line> grid;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        hand = Stagehand.show(() -> {
            var model = new GridModel<>(Lines.of(100_000), Lines.columns(), Work.direct(failure -> {
                throw new AssertionError(failure);
            }));
            grid = new Grid<>(model, Messages.of(Locale.ENGLISH));
            model.arrange();
            return grid;
        });
        hand.settle();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
    }

    private ScrollBar bar(Orientation orientation) {
        return grid.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == orientation)
                .map(ScrollBar.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofManyRowsThereIsStillAThumbToTakeHoldOf() throws InterruptedException {
        var thumb = Stagehand.on(() -> (Region) bar(Orientation.VERTICAL).lookup(".thumb"));
        assertTrue(thumb.getHeight() >= 24, "thumb of " + thumb.getHeight() + " px");
    }

    @Test
    void columnsTooWideForTheWindowCanBeScrolledTo() throws InterruptedException {
        Stagehand.on(() -> {
            grid.table().getColumns().forEach(column -> column.setPrefWidth(700));
            return grid;
        });
        hand.settle();
        var bar = bar(Orientation.HORIZONTAL);
        assertTrue(bar.isVisible());
        assertTrue(bar.localToScene(bar.getBoundsInLocal()).getMaxY() <= grid.getHeight());
    }

    @Test
    void aHeadHasAMenuOnceItIsAskedForOne() throws InterruptedException {
        var column = grid.table().getColumns().getFirst();
        Stagehand.on(() -> {
            var head = grid.lookupAll(".column-header").stream()
                    .filter(node -> node instanceof TableColumnHeader made && column.equals(made.getTableColumn()))
                    .findFirst()
                    .orElseThrow();
            head.lookup(".label")
                    .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
            return head;
        });
        assertEquals(8, column.getContextMenu().getItems().size());
        assertNull(grid.table().getColumns().getLast().getContextMenu());
    }

    @Test
    void filtersFollowTheirColumns() throws InterruptedException {
        Stagehand.on(() -> {
            grid.table().getColumns().getFirst().setPrefWidth(250);
            return grid;
        });
        hand.settle();
        var filters =
                grid.lookupAll(".filter").stream().map(TextField.class::cast).toList();
        assertEquals(250, filters.getFirst().getWidth());
        assertEquals(250, filters.get(1).getLayoutX());
    }
}

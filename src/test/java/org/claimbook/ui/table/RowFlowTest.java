package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.claimbook.ui.table.flow.RowFlow;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The rows on screen of a table that is longer than the stretch that is laid out at a time.
class RowFlowTest {
    private static final int ROWS = 100_000;

    private Grid<Lines.Line> grid;
    private Stagehand hand;

    private void open(int rows) throws InterruptedException {
        hand = Stagehand.show(() -> {
            var model = new GridModel<>(Lines.of(rows), Lines.columns(), Work.direct(failure -> {
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

    private RowFlow<?> flow() {
        return (RowFlow<?>) grid.lookup(".virtual-flow");
    }

    private List<ScrollBar> bars() {
        return flow().getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .toList();
    }

    private ScrollBar whole() {
        return bars().getLast();
    }

    /// The rows stand one under the other without a gap, fill the room there is, and show what they are to.
    private void assertWhole() {
        var cells = List.copyOf(flow().getCells());
        var top = cells.getFirst();
        assertTrue(top.getLayoutY() <= 0, "a gap at the top");
        for (var i = 0; i < cells.size(); i++) {
            assertEquals(top.getIndex() + i, cells.get(i).getIndex());
            assertEquals(top.getLayoutY() + i * Grid.ROW_HEIGHT, cells.get(i).getLayoutY(), 0.01);
            assertEquals("w" + (top.getIndex() + i + 1), word(cells.get(i)));
        }
        var bottom = cells.getLast();
        assertTrue(bottom.getLayoutY() + Grid.ROW_HEIGHT >= flow().getViewportLength(), "a gap at the bottom");
        assertEquals(top.getIndex() - top.getLayoutY() / Grid.ROW_HEIGHT, whole().getValue(), 0.01);
    }

    private static String word(TableRow<?> row) {
        return row.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof GridCell<?> cell
                        && "word".equals(cell.getTableColumn().getId()))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyAStretchOfManyRowsIsLaidOutAndTheBarTellsOfAll() throws InterruptedException {
        open(ROWS);
        assertEquals(RowFlow.STRETCH, flow().getCellCount());
        assertTrue(whole().isVisible());
        assertEquals(ROWS - whole().getVisibleAmount(), whole().getMax(), 0.01);
        assertEquals(0, bars().getFirst().getOpacity());
        assertWhole();
    }

    @Test
    void fewRowsKeepTheirOwnBar() throws InterruptedException {
        open(RowFlow.STRETCH);
        assertFalse(whole().isVisible());
        assertEquals(1, bars().getFirst().getOpacity());
    }

    @Test
    void theBarLeadsAnywhere() throws InterruptedException {
        open(ROWS);
        for (var row : new int[] {50_000, 70_001, 3, 99_000}) {
            Stagehand.on(() -> {
                whole().setValue(row);
                return grid;
            });
            hand.settle();
            assertEquals(row, grid.skin().firstVisible());
            assertWhole();
        }
        Stagehand.on(() -> {
            whole().setValue(whole().getMax());
            return grid;
        });
        hand.settle();
        assertEquals(ROWS - 1, grid.skin().lastVisible());
        assertWhole();
    }

    @Test
    void theWheelGoesOnPastTheStretchAndBack() throws InterruptedException {
        open(ROWS);
        var notch = 40 * Grid.ROW_HEIGHT + 11;
        for (var step = 1; step <= 120; step++) {
            Stagehand.on(() -> flow().scrollPixels(notch));
            hand.settle();
            assertEquals(step * notch, whole().getValue() * Grid.ROW_HEIGHT, 1);
            assertWhole();
        }
        for (var step = 119; step >= 0; step--) {
            Stagehand.on(() -> flow().scrollPixels(-notch));
            hand.settle();
            assertEquals(step * notch, whole().getValue() * Grid.ROW_HEIGHT, 1);
            assertWhole();
        }
    }

    @Test
    void keysLeadToTheLastRowAndBack() throws InterruptedException {
        open(ROWS);
        Stagehand.on(() -> {
            grid.requestFocus();
            return grid;
        });
        hand.press(KeyCode.CONTROL, KeyCode.END);
        assertEquals(ROWS - 1, grid.row());
        assertEquals(ROWS - 1, grid.skin().lastVisible());
        assertWhole();
        for (var page = 0; page < 50; page++) {
            hand.press(KeyCode.PAGE_UP);
            assertTrue(grid.row() >= grid.skin().firstVisible()
                    && grid.row() <= grid.skin().lastVisible());
            assertWhole();
        }
        hand.press(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(0, grid.row());
        assertEquals(0, grid.skin().firstVisible());
        assertWhole();
    }

    @Test
    void fewerRowsThanOneHadScrolledToAreShownToTheirEnd() throws InterruptedException {
        open(ROWS);
        Stagehand.on(() -> {
            grid.go(90_000, "word");
            return grid;
        });
        hand.settle();
        Stagehand.on(() -> {
            grid.model().arrangement().set(grid.model().arrangement().get().withFilter("word", "w1"));
            return grid;
        });
        hand.settle();
        var rows = grid.model().rows().size();
        assertTrue(rows < 90_000);
        assertTrue(grid.skin().lastVisible() < rows && grid.skin().firstVisible() >= 0);
        assertEquals(RowFlow.STRETCH, flow().getCellCount());
    }
}

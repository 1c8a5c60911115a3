package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Columns that stay in sight.
class FrozenColumnsTest {
    private final Lines lines = Lines.of(100_000);
    private GridModel<Lines.Line> model;
    private Grid<Lines.Line> grid;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        hand = Stagehand.show(() -> {
            model = new GridModel<>(lines, Lines.columns(), Work.direct(failure -> {
                throw new AssertionError(failure);
            }));
            grid = new Grid<>(model, Messages.of(Locale.ENGLISH));
            model.arrange();
            return grid;
        });
        Stagehand.on(() -> {
            model.layout().set(GridLayout.parse("word:300 number:2000 !1"));
            grid.requestFocus();
            return grid;
        });
        hand.settle();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private GridCell<?> cell(int row, String column) {
        return grid.lookupAll(".grid-cell").stream()
                .filter(node -> node instanceof GridCell<?> cell
                        && cell.getIndex() == row
                        && column.equals(cell.getTableColumn().getId()))
                .map(node -> (GridCell<?>) node)
                .findFirst()
                .orElseThrow();
    }

    private void scroll() throws InterruptedException {
        Stagehand.on(() -> {
            grid.lookupAll(".scroll-bar").stream()
                    .map(node -> (ScrollBar) node)
                    .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                    .forEach(bar -> bar.setValue(500));
            return grid;
        });
        hand.settle();
    }

    @Test
    void theFirstColumnStaysWithItsHeadAndItsFilter() throws InterruptedException {
        scroll();
        assertEquals(-200, left(cell(3, "number")), 1);
        assertEquals(0, left(cell(3, "word")), 1);
        var heads = grid.lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader head
                        && head.getTableColumn() != null
                        && "word".equals(head.getTableColumn().getId()))
                .toList();
        assertEquals(0, left(heads.getFirst()), 1);
        var filter = grid.lookupAll(".filter").stream()
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(0, left(filter), 1);
    }

    @Test
    void rowsThatComeIntoSightHaveItToo() throws InterruptedException {
        scroll();
        hand.press(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(0, left(cell(99_999, "word")), 1);
        assertEquals("w100000", cell(99_999, "word").getText());
    }

    @Test
    void aFrozenCellIsTypedIntoWhereItStands() throws InterruptedException {
        scroll();
        hand.type("z");
        assertEquals(0, left(grid.lookup(".cell-editor")), 1);
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.TAB);
        assertEquals("z", lines.stored.get(1L).word());
        assertTrue(left(cell(0, "number")) >= 299, "the next column is not under the frozen one");
    }

    @Test
    void itIsRememberedAndCanBeUndone() throws InterruptedException {
        assertEquals(1, grid.frozen().count());
        Stagehand.on(() -> {
            model.layout().set(GridLayout.parse("word:300 number:2000"));
            return grid;
        });
        assertEquals(0, grid.frozen().count());
        scroll();
        assertTrue(grid.lookupAll(".grid-cell").stream().allMatch(node -> node.getTranslateX() == 0));
    }
}

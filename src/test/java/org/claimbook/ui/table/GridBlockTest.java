package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.claimbook.ui.table.clip.CopyFormat;
import org.claimbook.ui.table.edit.Block;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What keys do to several cells at once.
class GridBlockTest {
    private final Lines lines = Lines.of(200);
    private final List<Throwable> errors = new ArrayList<>();
    private GridModel<Lines.Line> model;
    private Grid<Lines.Line> grid;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        hand = Stagehand.show(() -> {
            model = new GridModel<>(lines, Lines.columns(), Work.direct(errors::add));
            grid = new Grid<>(model, Messages.of(Locale.ENGLISH));
            return grid;
        });
        Stagehand.on(() -> {
            model.arrange();
            grid.requestFocus();
            return grid;
        });
        hand.settle();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
        assertEquals(List.of(), errors);
    }

    private void ctrl(KeyCode key) throws InterruptedException {
        hand.press(KeyCode.CONTROL, key);
    }

    private void shift(KeyCode... keys) throws InterruptedException {
        for (var key : keys) {
            hand.press(KeyCode.SHIFT, key);
        }
    }

    private String words(long... ids) {
        return String.join(
                " ",
                Arrays.stream(ids).mapToObj(id -> lines.stored.get(id).word()).toList());
    }

    private String numbers(long... ids) {
        return String.join(
                " ",
                Arrays.stream(ids).mapToObj(id -> lines.stored.get(id).number()).toList());
    }

    private static String clipboard() throws InterruptedException {
        return Stagehand.on(() -> Clipboard.getSystemClipboard().getString());
    }

    private static void clipboard(String text) throws InterruptedException {
        Stagehand.on(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void shiftAndArrowsSelectABlockWhichIsCopiedWithTabs() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        shift(KeyCode.DOWN, KeyCode.RIGHT);
        assertEquals(new Block(1, 2, 0, 1), grid.block().get());
        assertEquals(2, model.current().get(), "the current cell stays");
        ctrl(KeyCode.C);
        assertEquals("w2\t2\nw3\t3", clipboard());
        hand.press(KeyCode.DOWN);
        assertTrue(grid.block().get().isSingle());
    }

    @Test
    void everythingIsSelectedAndClearedAsOneRectangle() throws InterruptedException {
        ctrl(KeyCode.A);
        assertEquals(new Block(0, 199, 0, 1), grid.block().get());
        hand.press(KeyCode.ESCAPE);
        assertNull(grid.block().several().get());
    }

    @Test
    void shiftSpaceSelectsTheRowAndCtrlSpaceTheColumn() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        shift(KeyCode.SPACE);
        assertEquals(new Block(0, 0, 0, 1), grid.block().get());
        hand.press(KeyCode.ESCAPE);
        ctrl(KeyCode.SPACE);
        assertEquals(new Block(0, 199, 1, 1), grid.block().get());
    }

    @Test
    void ctrlShiftAndEndSelectsToTheLastCell() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
        assertEquals(new Block(1, 199, 0, 1), grid.block().get());
    }

    @Test
    void theMouseSelectsByDraggingAndByClickingWithShift() throws InterruptedException {
        mouse(MouseEvent.MOUSE_PRESSED, 1, 0, false);
        mouse(MouseEvent.MOUSE_DRAGGED, 3, 1, false);
        mouse(MouseEvent.MOUSE_RELEASED, 3, 1, false);
        assertEquals(new Block(1, 3, 0, 1), grid.block().get());
        mouse(MouseEvent.MOUSE_PRESSED, 5, 0, true);
        assertEquals(new Block(1, 5, 0, 0), grid.block().get());
    }

    private void mouse(EventType<MouseEvent> type, int row, int column, boolean shift) throws InterruptedException {
        Stagehand.on(() -> {
            var cell = grid.lookupAll(".grid-cell").stream()
                    .filter(node -> node instanceof GridCell<?> found
                            && found.getIndex() == row
                            && grid.place(found.getTableColumn()) == column)
                    .findFirst()
                    .orElseThrow();
            var at = cell.localToScene(20, 10);
            cell.fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    new PickResult(cell, at.getX(), at.getY())));
            return cell;
        });
        hand.settle();
    }

    @Test
    void deleteClearsTheBlockInOneStep() throws InterruptedException {
        shift(KeyCode.DOWN, KeyCode.RIGHT);
        hand.press(KeyCode.DELETE);
        assertEquals(" ", words(1, 2));
        assertEquals(" ", numbers(1, 2));
        assertEquals(List.of("clear 4 cells"), lines.steps);
    }

    @Test
    void ctrlDFillsDown() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        shift(KeyCode.DOWN, KeyCode.DOWN);
        ctrl(KeyCode.D);
        assertEquals("1 1 1 4", numbers(1, 2, 3, 4));
        assertEquals(List.of("fill 2 cells"), lines.steps);
    }

    @Test
    void ctrlDOnOneCellTakesTheOneAbove() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        ctrl(KeyCode.D);
        assertEquals("w1 w1", words(1, 2));
    }

    @Test
    void ctrlQuoteCopiesTheCellAbove() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        ctrl(KeyCode.QUOTE);
        assertEquals("w1 w1 w3", words(1, 2, 3));
        assertEquals(List.of("fill word"), lines.steps);
    }

    @Test
    void ctrlEnterPutsWhatIsTypedIntoAllSelectedCells() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        shift(KeyCode.DOWN, KeyCode.DOWN);
        hand.type("7");
        ctrl(KeyCode.ENTER);
        assertEquals("7 7 7 4", numbers(1, 2, 3, 4));
        assertEquals(List.of("set 3 cells"), lines.steps);
        assertEquals(3, grid.block().get().rows(), "the block stays");
    }

    @Test
    void ctrlEnterWithoutTypingRepeatsTheCurrentCell() throws InterruptedException {
        shift(KeyCode.DOWN);
        ctrl(KeyCode.ENTER);
        assertEquals("w1 w1", words(1, 2));
    }

    @Test
    void tabAndEnterGoRoundInTheBlock() throws InterruptedException {
        shift(KeyCode.DOWN, KeyCode.RIGHT);
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.TAB);
        hand.type("z");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.ENTER);
        assertEquals("z", words(2));
        hand.type("8");
        hand.press(KeyCode.ENTER);
        assertEquals("8", numbers(1), "past the block's last row comes its next column");
        assertFalse(grid.block().get().isSingle());
    }

    @Test
    void tabGoesAlongAndEnterBackUnderTheFirst() throws InterruptedException {
        hand.type("z");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.TAB);
        hand.type("8");
        hand.press(KeyCode.ENTER);
        hand.type("y");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.TAB);
        hand.type("9");
        hand.press(KeyCode.ENTER);
        assertEquals("z y", words(1, 2));
        assertEquals("8 9", numbers(1, 2));
        assertEquals(3, model.current().get());
    }

    @Test
    void aBlockIsPastedFromTheCurrentCellOn() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        clipboard("a\t10\r\nb\t11\r\n");
        ctrl(KeyCode.V);
        assertEquals("w1 a b w4", words(1, 2, 3, 4));
        assertEquals("1 10 11 4", numbers(1, 2, 3, 4));
        assertEquals(List.of("paste 4 cells"), lines.steps);
        assertEquals(new Block(1, 2, 0, 1), grid.block().get(), "what was pasted is selected");
    }

    @Test
    void oneCellIsPastedIntoMany() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        shift(KeyCode.DOWN, KeyCode.DOWN);
        clipboard("77");
        ctrl(KeyCode.V);
        assertEquals("77 77 77 4", numbers(1, 2, 3, 4));
    }

    @Test
    void aRowIsPastedIntoEachOfTheSelected() throws InterruptedException {
        shift(KeyCode.DOWN, KeyCode.RIGHT);
        clipboard("a\t10");
        ctrl(KeyCode.V);
        assertEquals("a a", words(1, 2));
        assertEquals("10 10", numbers(1, 2));
    }

    @Test
    void rowsBeyondTheLastAreOfferedAsNewOnes() throws InterruptedException {
        ctrl(KeyCode.END);
        hand.press(KeyCode.HOME);
        clipboard("a\t10\nb\t11\nc\t1x");
        ctrl(KeyCode.V);
        assertEquals("200", numbers(200), "nothing is done before one has answered");
        hand.press(KeyCode.ENTER);
        assertEquals("a b c", words(200, 201, 202));
        assertEquals(202, model.shown().get());
        assertEquals(
                "1x",
                model.draft(model.rows().get(201), model.columns().getLast()).text());
        assertEquals(List.of("paste 6 cells"), lines.steps);
        hand.press(KeyCode.DOWN);
        assertEquals(201, model.current().get(), "the grid has the keys again");
    }

    @Test
    void rowsBeyondTheLastCanBeLeftOut() throws InterruptedException {
        ctrl(KeyCode.END);
        clipboard("10\n11");
        ctrl(KeyCode.V);
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.ENTER);
        assertEquals("10", numbers(200));
        assertEquals(200, model.shown().get());
    }

    @Test
    void escAtTheOfferPastesNothing() throws InterruptedException {
        ctrl(KeyCode.END);
        clipboard("10\n11");
        ctrl(KeyCode.V);
        hand.press(KeyCode.ESCAPE);
        assertEquals("200", numbers(200));
        assertEquals(List.of(), lines.steps);
    }

    @Test
    void whatCannotBeReadStaysInItsCellAndSaysWhy() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        clipboard("10\nmany\n12");
        ctrl(KeyCode.V);
        assertEquals("10 2 12", numbers(1, 2, 3));
        var draft = model.draft(model.rows().get(1), model.columns().getLast());
        assertEquals("many", draft.text());
        assertEquals("expected digits", draft.reason());
        assertTrue(
                grid.bars().said().startsWith("1 cell cannot be read"),
                grid.bars().said());
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.UP);
        assertEquals("expected digits", grid.notice().get());
        ctrl(KeyCode.C);
        assertEquals("many", clipboard(), "it can be copied as it was typed");
        hand.press(KeyCode.ESCAPE);
        assertNull(model.draft(model.rows().get(1), model.columns().getLast()));
    }

    @Test
    void columnsBeyondTheLastAreSaidToBeLeftOut() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        clipboard("10\tlost");
        ctrl(KeyCode.V);
        assertEquals("10", numbers(1));
        assertTrue(grid.bars().said().contains("1 column"), grid.bars().said());
    }

    @Test
    void ctrlPlusAddsAsManyRowsAsAreSelectedAndCtrlMinusDeletesThem() throws InterruptedException {
        shift(KeyCode.DOWN);
        ctrl(KeyCode.ADD);
        assertEquals(202, model.shown().get());
        assertEquals(201, model.rows().id(2));
        assertEquals(new Block(2, 3, 0, 0), grid.block().get());
        ctrl(KeyCode.SUBTRACT);
        assertEquals(200, model.shown().get());
        assertEquals(List.of("add 2 rows", "delete 2 rows"), lines.steps);
    }

    @Test
    void aBlockIsCopiedAsMarkdownAndCsvFromTheMenu() throws InterruptedException {
        shift(KeyCode.DOWN, KeyCode.RIGHT);
        Stagehand.on(() -> {
            grid.commands().copy(CopyFormat.MARKDOWN);
            return grid;
        });
        assertEquals("| Word | Number |\n| --- | ---: |\n| w1 | 1 |\n| w2 | 2 |\n", clipboard());
        Stagehand.on(() -> {
            grid.commands().copy(CopyFormat.CSV);
            return grid;
        });
        assertEquals("Word,Number\nw1,1\nw2,2\n", clipboard());
    }

    @Test
    void everyAnswerOfTheOfferHasAButton() throws InterruptedException {
        ctrl(KeyCode.END);
        clipboard("10\n11");
        ctrl(KeyCode.V);
        var buttons = Stagehand.on(() -> grid.bars().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getParent().isVisible())
                .map(Button::getText)
                .toList());
        assertEquals(List.of("Append 1 row", "Paste what fits", "Cancel"), buttons);
    }
}

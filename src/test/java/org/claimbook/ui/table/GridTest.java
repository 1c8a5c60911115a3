package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What keys do in a grid.
class GridTest {
    private final Lines lines = Lines.of(200);
    private final List<Throwable> errors = new ArrayList<>();
    private Work work;
    private GridModel<Lines.Line> model;
    private Grid<Lines.Line> grid;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        hand = Stagehand.show(() -> {
            work = Work.direct(errors::add);
            model = new GridModel<>(lines, Lines.columns(), work);
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

    private String word(long id) {
        return lines.stored.get(id).word();
    }

    private String number(long id) {
        return lines.stored.get(id).number();
    }

    @Test
    void typingReplacesAndEnterGoesDown() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        hand.type("42");
        hand.press(KeyCode.ENTER);
        assertEquals("42", number(1));
        assertEquals(2, model.current().get());
        hand.type("43");
        hand.press(KeyCode.ENTER);
        assertEquals("43", number(2));
    }

    @Test
    void f2GoesOnWithWhatStandsThere() throws InterruptedException {
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.F2);
        hand.type("5");
        hand.press(KeyCode.ENTER);
        assertEquals("15", number(1));
    }

    @Test
    void escGivesTheTextUp() throws InterruptedException {
        hand.press(KeyCode.TAB);
        hand.type("99");
        hand.press(KeyCode.ESCAPE);
        assertEquals("1", number(1));
        assertNull(model.draft(model.rows().get(0), model.columns().getLast()));
        hand.press(KeyCode.ENTER);
        assertEquals(2, model.current().get(), "the grid has the keys again");
    }

    @Test
    void tabTakesTheProposalAndMovesOn() throws InterruptedException {
        hand.type("al");
        hand.press(KeyCode.TAB);
        hand.type("7");
        hand.press(KeyCode.TAB);
        assertEquals("alpha", word(1));
        assertEquals("7", number(1));
        assertEquals(2, model.current().get(), "past the last column comes the next row");
    }

    @Test
    void downChoosesAmongProposals() throws InterruptedException {
        hand.type("al");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        assertEquals("almost", word(1));
    }

    @Test
    void aNewNameIsOfferedLast() throws InterruptedException {
        hand.type("al");
        hand.press(KeyCode.UP);
        hand.press(KeyCode.ENTER);
        assertEquals("al", word(1));
    }

    @Test
    void escClosesTheProposalsSoThatTheTextIsTakenAsTyped() throws InterruptedException {
        hand.type("al");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.ENTER);
        assertEquals("al", word(1));
    }

    @Test
    void whatCannotBeReadStaysAndSaysWhy() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        hand.type("4x");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.UP);
        assertEquals("1", number(1));
        assertEquals("expected digits", grid.notice().get());
        hand.press(KeyCode.F2);
        hand.press(KeyCode.BACK_SPACE);
        hand.press(KeyCode.ENTER);
        assertEquals("4", number(1));
        hand.press(KeyCode.UP);
        assertEquals("", grid.notice().get());
    }

    @Test
    void shiftGoesTheOtherWay() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(1, model.current().get());
        hand.type("6");
        hand.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("6", number(1), "back past the first column comes the last of the row before");
    }

    @Test
    void deleteClearsTheCell() throws InterruptedException {
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.DELETE);
        assertEquals("", number(1));
    }

    @Test
    void ctrlCCopiesCellAndWithShiftTheRow() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("w1", Stagehand.on(() -> Clipboard.getSystemClipboard().getString()));
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertEquals("w1\t1", Stagehand.on(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aChangeFromElsewhereScrollsAndSortsNothing() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.END);
        assertEquals(200, model.current().get());
        var before = model.rows().ids().clone();
        lines.stored.put(200L, new Lines.Line(200, "aaa", "0"));
        Stagehand.on(() -> {
            model.rows().refresh();
            return grid;
        });
        assertArrayEquals(before, model.rows().ids());
        assertEquals("aaa", model.rows().get(199).getValue().word());
        assertEquals(200, model.current().get());
    }

    @Test
    void whenTheCurrentRowIsDeletedTheNextTakesItsPlace() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DOWN);
        Stagehand.on(() -> {
            work.run(() -> lines.stored.remove(3L), _ -> {});
            return work;
        });
        assertEquals(4, model.current().get());
    }

    @Test
    void sortingKeepsTheCurrentRowAndColumn() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.TAB);
        Stagehand.on(() -> {
            model.arrangement().set(Arrangement.NONE.withSort(new Arrangement.Sort("word", true)));
            return model;
        });
        hand.type("5");
        hand.press(KeyCode.ENTER);
        assertEquals("5", number(2));
    }

    @Test
    void aFilterIsTypedOverItsColumn() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.type("w19");
        hand.press(KeyCode.ENTER);
        assertEquals(11, model.shown().get());
        hand.press(KeyCode.DOWN);
        hand.type("z");
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.ENTER);
        assertEquals("z", word(model.rows().id(0)));
    }
}

package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Texts that outlive the window although they are no values.
class GridDraftTest {
    private static final Draft.Cell FIRST_NUMBER = new Draft.Cell(1, "number");

    private Lines lines = Lines.of(20);
    private final List<Throwable> errors = new ArrayList<>();
    private GridModel<Lines.Line> model;
    private Grid<Lines.Line> grid;
    private Stagehand hand;

    private void open() throws InterruptedException {
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
        hand.press(KeyCode.RIGHT);
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
    }

    private Draft draft() {
        return model.draft(model.rows().get(0), model.columns().getLast());
    }

    @Test
    void whatIsBeingTypedIsKeptAtEachKeyAndIsThereAgain() throws InterruptedException {
        open();
        hand.type("42");
        assertEquals(Map.of(FIRST_NUMBER, "42"), lines.shelf.kept);
        var left = Map.copyOf(lines.shelf.kept);
        hand.close();
        lines.shelf.kept.putAll(left);
        lines.stored.put(1L, new Lines.Line(1, "w1", "1"));
        open();
        assertEquals(new Draft("42", null, true), draft());
        assertTrue(
                grid.notice().get().startsWith("Typed when Claimbook was closed"),
                grid.notice().get());
        hand.press(KeyCode.F2);
        hand.press(KeyCode.ENTER);
        assertEquals("42", lines.stored.get(1L).number());
        assertEquals(Map.of(), lines.shelf.kept);
    }

    @Test
    void whatIsTakenOrGivenUpIsForgotten() throws InterruptedException {
        open();
        hand.type("42");
        hand.press(KeyCode.ESCAPE);
        assertEquals(Map.of(), lines.shelf.kept);
        hand.type("43");
        hand.press(KeyCode.ENTER);
        assertEquals(Map.of(), lines.shelf.kept);
        assertEquals("43", lines.stored.get(1L).number());
    }

    @Test
    void whatCannotBeReadIsKeptUntilItIsPutRight() throws InterruptedException {
        open();
        hand.type("4x");
        hand.press(KeyCode.ENTER);
        assertEquals(Map.of(FIRST_NUMBER, "4x"), lines.shelf.kept);
        hand.close();
        open();
        assertEquals("expected digits", draft().reason());
        hand.press(KeyCode.F2);
        hand.press(KeyCode.BACK_SPACE);
        hand.press(KeyCode.ESCAPE);
        assertEquals(Map.of(FIRST_NUMBER, "4x"), lines.shelf.kept, "Esc gives up the change, not the draft");
        hand.press(KeyCode.ESCAPE);
        assertEquals(Map.of(), lines.shelf.kept);
        assertNull(draft());
    }

    @Test
    void aDraftGoesWithPasteAndClear() throws InterruptedException {
        open();
        hand.type("4x");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.UP);
        hand.press(KeyCode.DELETE);
        assertEquals("", lines.stored.get(1L).number());
        assertNull(draft());
        assertEquals(Map.of(), lines.shelf.kept);
    }

    @Test
    void whereTheBookCannotBeWrittenTheTextStays() throws InterruptedException {
        var failing = new Lines() {
            @Override
            public Optional<Line> change(long id, String column, UnaryOperator<Line> change) {
                throw new IllegalStateException("the disk is full");
            }
        };
        failing.stored.putAll(lines.stored);
        lines = failing;
        open();
        hand.type("42");
        hand.press(KeyCode.ENTER);
        assertEquals(1, errors.size());
        assertEquals("42", draft().text());
        assertEquals(Map.of(FIRST_NUMBER, "42"), lines.shelf.kept);
        hand.press(KeyCode.UP);
        hand.press(KeyCode.SHIFT, KeyCode.DOWN);
        hand.type("43");
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(2, errors.size());
        assertEquals("43", draft().text());
    }
}

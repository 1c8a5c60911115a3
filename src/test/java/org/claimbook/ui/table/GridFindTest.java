package org.claimbook.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.find.FindModel;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Finding and replacing from the keys.
class GridFindTest {
    private final Lines lines = Lines.of(30);
    private final List<Throwable> errors = new ArrayList<>();
    private GridModel<Lines.Line> model;
    private Grid<Lines.Line> grid;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        hand = Stagehand.show(() -> {
            model = new GridModel<>(lines, columns(), Work.direct(errors::add));
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

    List<Column<Lines.Line>> columns() {
        return Lines.columns();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
        assertEquals(List.of(), errors);
    }

    private void find(String text) throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.H);
        hand.type(text);
    }

    private String said() throws InterruptedException {
        return Stagehand.on(() -> ((Label) grid.lookup(".find-bar .count")).getText());
    }

    private void click(String button) throws InterruptedException {
        Stagehand.on(() -> {
            grid.lookupAll(".find-bar .button").stream()
                    .map(Button.class::cast)
                    .filter(each -> button.equals(each.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return grid;
        });
        hand.settle();
    }

    private void everywhere() throws InterruptedException {
        Stagehand.on(() -> {
            ((ToggleButton) grid.lookup(".find-bar .last")).fire();
            return grid;
        });
    }

    @Test
    void enterGoesFromOneToTheNextAndRound() throws InterruptedException {
        find("w1");
        hand.press(KeyCode.ENTER);
        assertEquals(10, model.current().get(), "the current cell has it too, but one goes on");
        hand.press(KeyCode.ENTER);
        assertEquals(11, model.current().get());
        hand.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(10, model.current().get());
        assertEquals("in 11 cells", said());
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.DOWN);
        assertEquals(11, model.current().get(), "the grid has the keys again");
    }

    @Test
    void onlyTheCurrentColumnIsSearchedUnlessAllAre() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        find("1");
        hand.press(KeyCode.ENTER);
        assertEquals("in 12 cells", said());
        everywhere();
        assertEquals("in 24 cells", said());
    }

    @Test
    void allAreReplacedInOneStep() throws InterruptedException {
        find("w1");
        hand.press(KeyCode.TAB);
        Stagehand.on(() -> {
            ((TextField) grid.lookupAll(".find-bar .text-field").toArray()[1]).setText("v");
            return grid;
        });
        hand.press(KeyCode.ENTER);
        assertEquals("v", lines.stored.get(1L).word());
        assertEquals("w10", lines.stored.get(10L).word(), "Enter replaces one and goes on");
        click("Replace all");
        assertEquals("v9", lines.stored.get(19L).word());
        assertEquals("Replaced in 10 cells.", said());
        assertEquals(List.of("replace word", "replace 10 cells"), lines.steps);
    }

    private FindModel<Lines.Line> finding(String text, String with) {
        var finding = model.finding(() -> new FindModel.Where<>(0, "word", model.columns()), _ -> {});
        finding.text().set(text);
        finding.replacement().set(with);
        finding.search();
        return finding;
    }

    @Test
    void caseAndWholeCellsCanBeAskedFor() throws InterruptedException {
        Stagehand.on(() -> {
            var finding = finding("W1", "x");
            assertEquals(11, finding.found().get());
            finding.matchCase().set(true);
            finding.search();
            assertEquals(0, finding.found().get());
            finding.matchCase().set(false);
            finding.wholeCell().set(true);
            finding.search();
            assertEquals(1, finding.found().get());
            return finding;
        });
    }

    @Test
    void whatCannotBeReadWithTheNewTextStaysAsItWas() throws InterruptedException {
        var told = new ArrayList<FindModel.Replaced>();
        Stagehand.on(() -> {
            var finding = finding("2", "two");
            finding.everywhere().set(true);
            finding.search();
            finding.replaceAll(told::add);
            return finding;
        });
        assertEquals(12, told.getFirst().changed());
        assertEquals(12, told.getFirst().unread());
        assertEquals("2", lines.stored.get(2L).number());
        assertEquals("wtwo", lines.stored.get(2L).word());
        assertTrue(lines.shelf.kept.isEmpty());
    }

    @Test
    void wordsThatSomebodySaidAreLeftAloneWhereAllColumnsAreMeant() throws InterruptedException {
        var told = new ArrayList<FindModel.Replaced>();
        Stagehand.on(() -> {
            var words = List.of(
                    Lines.columns().getFirst().ofWords(), Lines.columns().getLast());
            var other = new GridModel<>(lines, words, Work.direct(errors::add));
            other.arrange();
            var finding = other.finding(() -> new FindModel.Where<>(0, "word", words), _ -> {});
            finding.text().set("3");
            finding.replacement().set("4");
            finding.everywhere().set(true);
            finding.search();
            finding.replaceAll(told::add);
            return finding;
        });
        assertEquals("w3", lines.stored.get(3L).word());
        assertEquals("4", lines.stored.get(3L).number());
        assertEquals(new FindModel.Replaced(4, 0, 4), told.getFirst());
    }
}

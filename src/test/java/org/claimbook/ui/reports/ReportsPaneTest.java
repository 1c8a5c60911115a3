package org.claimbook.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.claimbook.book.search.SearchWords;
import org.claimbook.model.Claim;
import org.claimbook.model.Grade.Status;
import org.claimbook.ui.reports.add.Found;
import org.claimbook.ui.table.Stagehand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report is checked without the mouse.
class ReportsPaneTest {
    @TempDir
    private Path folder;

    private final List<Found> added = new ArrayList<>();
    private SmallBook book;
    private ReportsModel model;
    private ReportsPane pane;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        book = new SmallBook(folder);
        hand = Stagehand.show(() -> {
            model = book.model();
            pane = new ReportsPane(model, added::add, book.messages, book.show);
            return pane;
        });
        Stagehand.on(() -> {
            pane.requestFocus();
            return pane;
        });
        hand.settle();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
        book.close();
        assertEquals(List.of(), book.errors);
    }

    private long selected() throws InterruptedException {
        return Stagehand.on(() -> book.selection.claim().get());
    }

    private Claim stored(Claim claim) {
        return book.writer.claims().get(claim.id()).orElseThrow();
    }

    @Test
    void wordsThatWereSearchedForAreMarkedUntilEscape() throws InterruptedException {
        Stagehand.on(() -> {
            model.read(book.report.uid(), SearchWords.of("gone"));
            pane.lookup(".page .list-view").requestFocus();
            return pane;
        });
        hand.settle();
        assertEquals(1, marksFound());
        hand.press(KeyCode.ESCAPE);
        hand.settle();
        assertEquals(0, marksFound());
    }

    private int marksFound() throws InterruptedException {
        return Stagehand.on(() -> pane.lookupAll(".mark-ground.found").size());
    }

    @Test
    void enterAcceptsDeleteRejectsAndBothGoOn() throws InterruptedException {
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.DELETE);
        hand.press(KeyCode.ENTER);
        assertEquals(Status.ACCEPTED, book.status(book.tents));
        assertEquals(Status.REJECTED, book.status(book.total));
        assertEquals(Status.ACCEPTED, book.status(book.boats));
        assertEquals(book.carts.id(), selected());
    }

    @Test
    void f2EditsAndEnterStaysSoThatTheNextAccepts() throws InterruptedException {
        hand.press(KeyCode.F2);
        hand.type(" new");
        hand.press(KeyCode.ENTER);
        assertEquals("tents new", stored(book.tents).topic().measure());
        assertEquals(book.tents.id(), selected());
        hand.press(KeyCode.ENTER);
        assertEquals(Status.ACCEPTED, book.status(book.tents));
    }

    @Test
    void lettersTypeIntoTheCellAndTabGoesOnToTheNext() throws InterruptedException {
        hand.type("stalls");
        hand.press(KeyCode.TAB);
        hand.type("town");
        hand.press(KeyCode.ENTER);
        assertEquals("stalls", stored(book.tents).topic().measure());
        assertEquals("town", stored(book.tents).topic().subject());
    }

    @Test
    void wordsArePickedAndMadeAClaimByKey() throws InterruptedException {
        hand.press(KeyCode.SHIFT, KeyCode.F6);
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.SHIFT, KeyCode.RIGHT);
        hand.press(KeyCode.CONTROL, KeyCode.K);
        var made = book.writer.claims().get(selected()).orElseThrow();
        assertEquals("and names", made.words().quote());
        hand.press(KeyCode.DELETE);
        assertEquals(Status.REJECTED, book.status(made));
    }

    @Test
    void theTextIsWalkedByKey() throws InterruptedException {
        hand.press(KeyCode.SHIFT, KeyCode.F6);
        hand.press(KeyCode.DOWN);
        while (Stagehand.on(() -> model.page().current().get().claim()) != book.boats.id()) {
            hand.press(KeyCode.DOWN);
        }
        assertEquals(book.boats.id(), selected());
        hand.press(KeyCode.ENTER);
        assertEquals(Status.ACCEPTED, book.status(book.boats));
    }

    @Test
    void f6GoesRoundAndArrowsChooseReports() throws InterruptedException {
        hand.press(KeyCode.F6);
        hand.press(KeyCode.DOWN);
        assertEquals("A fair", Stagehand.on(() -> model.open().get().report().title()));
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.DELETE);
        assertEquals(Status.REJECTED, book.status(book.old));
    }

    @Test
    void aCorrectionIsRememberedByKey() throws InterruptedException {
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.TAB);
        hand.type("ada");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.CONTROL, KeyCode.R);
        assertEquals("learn", book.writer.history().undoable().orElseThrow().what());
    }
}

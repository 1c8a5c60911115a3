package org.claimbook.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.claimbook.book.Book;
import org.claimbook.book.DraftStore;
import org.claimbook.model.Qualifier;
import org.claimbook.ui.table.GridLayout;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keying figures into an empty book.
class ClaimsPaneTest {
    @TempDir
    Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private Book writer;
    private Book reader;
    private Work work;
    private ClaimsModel model;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        var file = folder.resolve("test.claimbook");
        writer = Book.create(file);
        reader = Book.read(file);
        var messages = Messages.of(Locale.ENGLISH);
        var show = Show.in(Locale.ENGLISH);
        hand = Stagehand.show(() -> {
            work = Work.direct(errors::add);
            model = new ClaimsModel(writer, reader, work, new Selection(), messages, show);
            return new ClaimsPane(model, new Label(), messages, show);
        });
        Stagehand.on(() -> {
            model.open();
            model.add();
            return model;
        });
        hand.settle();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
        reader.close();
        writer.close();
        assertEquals(List.of(), errors);
    }

    @Test
    void aClaimIsKeyedWithoutTheMouse() throws InterruptedException {
        hand.press(KeyCode.TAB);
        hand.type("over 20000");
        hand.press(KeyCode.TAB);
        hand.type("killed");
        hand.press(KeyCode.TAB);
        hand.type("people");
        hand.press(KeyCode.ENTER);
        var claim = writer.claims().get(1).orElseThrow();
        assertEquals(Qualifier.MORE_THAN, claim.figure().qualifier());
        assertEquals("killed", claim.topic().measure());
        assertEquals("people", claim.topic().unit());
    }

    @Test
    void aSecondClaimTakesTheFirstOnesNames() throws InterruptedException {
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.TAB);
        hand.type("killed");
        hand.press(KeyCode.ENTER);
        Stagehand.on(() -> {
            model.add();
            return model;
        });
        hand.type("ki");
        hand.press(KeyCode.ENTER);
        assertEquals("killed", writer.claims().get(2).orElseThrow().topic().measure());
    }

    @Test
    void undoPutsTheCellBack() throws InterruptedException {
        hand.press(KeyCode.TAB);
        hand.type("5");
        hand.press(KeyCode.ENTER);
        Stagehand.on(() -> {
            work.run(() -> writer.history().undo(), _ -> {});
            return work;
        });
        assertEquals(
                Qualifier.UNKNOWN,
                model.grid().rows().get(0).getValue().figure().qualifier());
    }

    @Test
    void whatIsBeingTypedIsInTheBookBeforeItIsEntered() throws InterruptedException {
        hand.press(KeyCode.RIGHT);
        hand.type("over 2");
        assertEquals(
                List.of(new DraftStore.Kept(1, "figure", "over 2")),
                reader.drafts().all("claim"));
    }

    @Test
    void aBlockFromASpreadsheetBecomesClaimsOfReportsOfTheirOwn() throws InterruptedException {
        Stagehand.on(() -> {
            model.grid().layout().set(GridLayout.parse("figure:90 measure:120 report:200 place:90"));
            var content = new ClipboardContent();
            content.putString("over 20,000\tlosses\tEvening report\n7,905\tkilled\tEvening report\n"
                    + "heavy\tlosses\tMorning report");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.CONTROL, KeyCode.V);
        hand.press(KeyCode.ENTER);
        var claims = writer.claims().get(new long[] {1, 2, 3});
        assertEquals(
                List.of("Evening report", "Evening report", "Morning report"),
                claims.stream().map(claim -> claim.report().title()).toList());
        assertEquals(Qualifier.MORE_THAN, claims.getFirst().figure().qualifier());
        assertEquals(
                "paste 9 cells",
                writer.history()
                        .undoable()
                        .map(step -> step.what() + " " + step.detail())
                        .orElseThrow());
        Stagehand.on(() -> {
            work.run(() -> writer.history().undo(), _ -> {});
            return work;
        });
        assertEquals(1, writer.counts().claims());
    }
}

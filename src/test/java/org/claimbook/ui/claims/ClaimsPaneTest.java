package org.claimbook.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.claimbook.book.Book;
import org.claimbook.book.history.Change;
import org.claimbook.book.history.DraftStore;
import org.claimbook.model.NameKind;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Topic;
import org.claimbook.ui.table.GridLayout;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.table.draft.Draft;
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

    /// Columns of the claim and of its report, of many rows at once.
    @Test
    void oneValueGoesIntoAWholeColumnAsOneStep() throws InterruptedException {
        Stagehand.on(() -> {
            model.grid().layout().set(GridLayout.parse("claimant:200 report:200"));
            model.add();
            model.add();
            return model;
        });
        hand.settle();
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.CONTROL, KeyCode.SPACE);
        hand.type("syrskyi");
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        var step = writer.history().undoable().orElseThrow();
        assertEquals(
                List.of("syrskyi", "syrskyi", "syrskyi"),
                writer.claims().get(new long[] {1, 2, 3}).stream()
                        .map(claim -> claim.speech().claimant())
                        .toList());
        assertEquals(
                List.of("source", "claim", "claim", "claim"),
                writer.history().changes(step.id()).stream().map(Change::table).toList());
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.CONTROL, KeyCode.SPACE);
        hand.type("sheet");
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("sheet", writer.claims().get(3).orElseThrow().report().title());
        var renamed = writer.history().undoable().orElseThrow();
        assertEquals(
                List.of("report"),
                writer.history().changes(renamed.id()).stream()
                        .map(Change::table)
                        .toList());
        Stagehand.on(() -> {
            work.run(() -> writer.history().undo(), _ -> {});
            work.run(() -> writer.history().undo(), _ -> {});
            return work;
        });
        assertEquals(List.of(), reader.names().all(NameKind.SOURCE));
    }

    /// As after a kill: another window on the file as it lay there, with the letters that were typed last.
    @Test
    void whatWasBeingTypedComesBackMarked() throws InterruptedException, IOException {
        hand.press(KeyCode.RIGHT);
        hand.type("over 2");
        var left = Files.copy(writer.path(), folder.resolve("left.claimbook"));
        try (var again = Book.open(left);
                var reading = Book.read(left)) {
            hand.close();
            var messages = Messages.of(Locale.ENGLISH);
            var show = Show.in(Locale.ENGLISH);
            var reopened = Stagehand.on(
                    () -> new ClaimsModel(again, reading, Work.direct(errors::add), new Selection(), messages, show));
            var pane = Stagehand.on(() -> new ClaimsPane(reopened, new Label(), messages, show));
            hand = Stagehand.show(() -> pane);
            var grid = Stagehand.on(() -> {
                reopened.open();
                return reopened.grid();
            });
            hand.settle();
            var draft = grid.draft(grid.rows().get(0), grid.column("figure").orElseThrow());
            assertEquals(new Draft("over 2", null, true), draft);
            var marked = pane.lookupAll(".grid-cell").stream()
                    .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid")))
                    .map(cell -> ((Labeled) cell).getText())
                    .toList();
            assertEquals(List.of("over 2"), marked);
            assertEquals(
                    Qualifier.UNKNOWN,
                    again.claims().get(1).orElseThrow().figure().qualifier());
        }
    }

    /// The names that a paste makes are told, so that a slip is seen; one step takes them back.
    @Test
    void aPasteSaysWhatNamesItMade() throws InterruptedException {
        writer.claims().update(writer.claims().get(1).orElseThrow().withTopic(new Topic("losses", "", null, null)));
        paste("figure:90 measure:120 claimant:200 place:90", "5\tlosses\tSyrskyi\tKursk\n6\tkiled\tBudanov\tKursk");
        hand.press(KeyCode.ENTER);
        assertEquals(
                "New: 2 sources: Syrskyi, Budanov; 1 measure: kiled; 1 place: Kursk. Ctrl+Z takes that back.", said());
        Stagehand.on(() -> {
            work.run(() -> writer.history().undo(), _ -> {});
            return work;
        });
        assertEquals(List.of("losses"), reader.names().all(NameKind.MEASURE));
        assertEquals(List.of(), reader.names().all(NameKind.SOURCE));
    }

    @Test
    void aPasteOfKnownNamesSaysNothing() throws InterruptedException {
        writer.claims().update(writer.claims().get(1).orElseThrow().withTopic(new Topic("losses", "", null, null)));
        paste("figure:90 measure:120", "5\tLosses");
        assertEquals("", said());
    }

    /// Two readings: the paste says so, and one key chooses for the whole block.
    @Test
    void aPasteOfTwofoldNumbersWaitsForOneKey() throws InterruptedException {
        paste("figure:90 measure:120", "1.234\tkilled\n20,842\tkilled\n2.345\tkilled");
        hand.press(KeyCode.ENTER);
        assertEquals(
                List.of("", "20842", ""),
                writer.claims().get(new long[] {1, 2, 3}).stream()
                        .map(claim -> Objects.toString(claim.figure().value(), ""))
                        .toList());
        assertTrue(said().contains("thousands (1,234) or decimals (1.2340)?"), said());
        hand.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(
                List.of("1234", "20842", "2345"),
                writer.claims().get(new long[] {1, 2, 3}).stream()
                        .map(claim -> Objects.toString(claim.figure().value(), ""))
                        .toList());
        assertEquals(List.of(), reader.drafts().all("claim"));
    }

    /// Who types goes on, and says with one key what was meant.
    @Test
    void aTwofoldNumberThatIsTypedIsAskedAbout() throws InterruptedException {
        Stagehand.on(() -> {
            model.add();
            return model;
        });
        hand.press(KeyCode.UP);
        hand.press(KeyCode.TAB);
        hand.type("1");
        hand.press(KeyCode.PERIOD);
        hand.type("234");
        hand.press(KeyCode.ENTER);
        assertEquals(
                "“1.234”: thousands (1,234) or decimals (1.2340)? Alt+1 takes it for thousands, Alt+2 for decimals.",
                said());
        hand.press(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals("", said());
        assertEquals(
                new BigDecimal("1.234"),
                writer.claims().get(1).orElseThrow().figure().value());
        assertEquals(
                Qualifier.UNKNOWN, writer.claims().get(2).orElseThrow().figure().qualifier());
    }

    private void paste(String columns, String text) throws InterruptedException {
        Stagehand.on(() -> {
            model.grid().layout().set(GridLayout.parse(columns));
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.CONTROL, KeyCode.V);
    }

    private String said() throws InterruptedException {
        return Stagehand.on(() -> {
            var bar = hand.lookup(".grid-bar.said");
            return bar.isVisible() ? ((Label) ((HBox) bar).getChildren().getFirst()).getText() : "";
        });
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

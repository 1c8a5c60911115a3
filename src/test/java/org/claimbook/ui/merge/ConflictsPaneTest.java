package org.claimbook.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.claimbook.book.Book;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.book.merge.Conflict;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.model.Figure;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settling by keys what a merge left: a source's note, a claim's figure, a claim that is gone here.
class ConflictsPaneTest {
    @TempDir
    Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private Book writer;
    private Book reader;
    private Work work;
    private ConflictsModel model;
    private Button findings;
    private Stagehand hand;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Parted.make(folder);
        writer = Book.open(Parted.book(folder));
        writer.merge(Parted.copy(folder), null, Prefer.ASK);
        reader = Book.read(Parted.book(folder));
        work = Work.direct(errors::add);
        var messages = Messages.of(Locale.ENGLISH);
        var show = Show.in(Locale.ENGLISH);
        hand = Stagehand.show(() -> {
            model = new ConflictsModel(writer, reader, work);
            findings = new Button("findings");
            var pane = new SettleSwitch(findings, new ConflictsPane(model, messages, show), model, messages);
            model.shown().set(true);
            return pane;
        });
        hand.settle();
        Stagehand.on(() -> {
            hand.lookup(".list-view").requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
        reader.close();
        writer.close();
        assertEquals(List.of(), errors);
    }

    private void choose(String table) throws InterruptedException {
        Stagehand.on(() -> {
            model.chosen()
                    .set(model.conflicts().stream()
                            .filter(conflict -> conflict.table().equals(table) && !conflict.isDeletion())
                            .findFirst()
                            .orElseThrow());
            return true;
        });
    }

    private String figure() {
        return Parted.claim(writer, 0).figure().statedEnd().toPlainString();
    }

    @Test
    void tTakesTheirsAndUndoBringsTheConflictBack() throws InterruptedException {
        choose("claim");
        assertEquals("9218", figure());
        hand.press(KeyCode.T);
        assertEquals("9280", figure());
        assertEquals(2, model.count().get());
        Stagehand.on(() -> {
            work.run(writer.history()::undo, _ -> {});
            return true;
        });
        assertEquals("9218", figure());
        assertEquals(3, model.count().get());
    }

    @Test
    void kKeepsOursAndGoesToTheNext() throws InterruptedException {
        choose("claim");
        hand.press(KeyCode.K);
        assertEquals("9218", figure());
        assertEquals(2, model.count().get());
        assertTrue(model.conflicts().contains(model.chosen().get()));
    }

    @Test
    void downGoesToTheNext() throws InterruptedException {
        var first = Stagehand.on(() -> model.chosen().get());
        hand.press(KeyCode.DOWN);
        assertEquals(model.conflicts().get(1), model.chosen().get());
        assertFalse(model.chosen().get().equals(first));
    }

    @Test
    void keepingWhatIsGoneHereDeletesItAgain() throws InterruptedException {
        Stagehand.on(() -> {
            model.chosen()
                    .set(model.conflicts().stream()
                            .filter(Conflict::isDeletion)
                            .findFirst()
                            .orElseThrow());
            return true;
        });
        assertEquals(3, writer.counts().claims());
        hand.press(KeyCode.K);
        assertEquals(2, writer.counts().claims());
    }

    @Test
    void keepingOursKeepsWhatWasChangedSince() throws InterruptedException {
        Stagehand.on(() -> {
            work.run(
                    () -> {
                        writer.claims().update(Parted.claim(writer, 0).withFigure(Figure.exact("9219")));
                        return true;
                    },
                    _ -> {});
            return true;
        });
        choose("claim");
        hand.press(KeyCode.K);
        assertEquals("9219", figure());
    }

    @Test
    void allAtOnceIsOneStepAndTheFindingsComeBack() throws InterruptedException {
        Stagehand.on(() -> {
            model.settleAll(Side.THEIRS);
            return true;
        });
        hand.settle();
        assertEquals(0, model.count().get());
        assertFalse(model.shown().get());
        assertEquals(findings, Stagehand.on(() -> findings.getScene().getFocusOwner()));
        writer.history().undo();
        assertEquals(3, writer.conflicts().count());
    }

    @Test
    void altAndADigitSwitches() throws InterruptedException {
        hand.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertFalse(model.shown().get());
        hand.press(KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(model.shown().get());
    }
}

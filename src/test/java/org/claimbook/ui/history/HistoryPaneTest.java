package org.claimbook.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.claimbook.book.Book;
import org.claimbook.book.history.Step;
import org.claimbook.book.name.Named;
import org.claimbook.book.name.NamedField;
import org.claimbook.book.name.NamedStore;
import org.claimbook.model.NameKind;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking old steps back, by keys: two sources were added, then the first was renamed, then the second got a
/// note.
class HistoryPaneTest {
    @TempDir
    Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private Book writer;
    private Book reader;
    private NamedStore sources;
    private HistoryModel model;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        var file = folder.resolve("test.claimbook");
        writer = Book.create(file);
        sources = writer.named(NameKind.SOURCE);
        var gull = sources.insert("Gull");
        var tern = sources.insert("Tern");
        sources.update(gull.with(NamedField.NAME, "The Gull"));
        writer.step(
                Step.Draft.of("edit", "note").withReason("by phone"),
                () -> sources.update(tern.with(NamedField.NOTE, "closed")));
        reader = Book.read(file);
        var messages = Messages.of(Locale.ENGLISH);
        var show = Show.in(Locale.ENGLISH);
        hand = Stagehand.show(() -> {
            model = new HistoryModel(writer, reader, reader.names()::name, messages, show, Work.direct(errors::add));
            var pane = new HistoryPane(model, new Label("History"), messages, show);
            pane.requestFocus();
            return pane;
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

    private List<String> names() {
        return sources.get(new long[] {1, 2}).stream().map(Named::name).toList();
    }

    @Test
    void deleteTakesBackTheOldStepAlone() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DELETE);
        assertEquals(List.of("Gull", "Tern"), names());
        assertEquals("closed", sources.get(2).orElseThrow().text(NamedField.NOTE));
        writer.history().redo();
        assertEquals(List.of("The Gull", "Tern"), names());
    }

    @Test
    void whatOthersBuildOnStaysAndTheSentenceNamesThem() throws InterruptedException {
        for (var down = 0; down < 3; down++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.DELETE);
        assertEquals(List.of("The Gull", "Tern"), names());
        assertTrue(
                model.notice().get().startsWith("“Edit source” ("),
                model.notice().get());
        hand.press(KeyCode.UP);
        assertEquals("", model.notice().get());
    }

    @Test
    void shiftAndDeleteTakesBackAllSince() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.SHIFT, KeyCode.DELETE);
        assertEquals(List.of("Gull", "Tern"), names());
        assertEquals("", sources.get(2).orElseThrow().text(NamedField.NOTE));
    }

    @Test
    void wordsNarrowTheSteps() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.type("phone");
        assertEquals(List.of("note"), details());
        hand.press(KeyCode.ESCAPE);
        assertEquals(4, details().size());
        hand.type("add tern");
        assertEquals(1, details().size());
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DELETE);
        assertEquals(1, details().size());
    }

    private List<String> details() throws InterruptedException {
        return Stagehand.on(() -> model.steps().stream().map(Step::detail).toList());
    }
}

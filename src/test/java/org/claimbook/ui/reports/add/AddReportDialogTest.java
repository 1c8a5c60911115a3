package org.claimbook.ui.reports.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.claimbook.book.Book;
import org.claimbook.model.Source;
import org.claimbook.reading.reader.Reader;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report is added without the mouse.
class AddReportDialogTest {
    /// Nobody chooses a file.
    private static final class NoFile implements Choosers {
        @Override
        public Optional<Path> open(String title, Kind... kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.empty();
        }
    }

    @TempDir
    private Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Book book;
    private AddReportModel model;
    private AddReportDialog dialog;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        book = Book.create(folder.resolve("add.claimbook"));
        book.sources().put(new Source("", "Herald", Source.Kind.OUTLET, null, null, null, null, null));
        var messages = Messages.of(Locale.ENGLISH);
        hand = Stagehand.show(() -> {
            model = new AddReportModel(book, book, new Reader(), Work.direct(errors::add), messages);
            dialog = new AddReportDialog(model, opened::add, new NoFile(), messages, Show.in(Locale.UK));
            return dialog.node();
        });
        Stagehand.on(() -> {
            dialog.node().lookup(".report-text").requestFocus();
            return dialog;
        });
        hand.settle();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
        book.close();
        assertEquals(List.of(), errors);
    }

    @Test
    void aTypedTextIsAddedByKeyAndOpened() throws InterruptedException {
        hand.type("the bridge");
        hand.press(KeyCode.ENTER);
        hand.type("is closed");
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, opened.size());
        assertEquals(
                "the bridge\nis closed", book.reports().body(opened.getFirst()).orElseThrow());
    }

    @Test
    void anOutletIsCompletedFromTheBook() throws InterruptedException {
        hand.type("the bridge");
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.TAB);
        hand.type("he");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        assertEquals("Herald", model.outlet().get());
        assertEquals(List.of(), opened, "Enter took the name and did not add");
        hand.press(KeyCode.ENTER);
        assertEquals(
                "Herald", book.reports().find(opened.getFirst()).orElseThrow().outlet());
    }

    @Test
    void aKnownTextIsSaidToBeThere() throws InterruptedException {
        hand.type("the bridge");
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        hand.type(" ");
        assertFalse(says().contains("already"));
        hand.press(KeyCode.BACK_SPACE);
        assertTrue(says().contains("already"), says());
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, opened.size());
    }

    private String says() throws InterruptedException {
        return Stagehand.on(() -> ((Label) dialog.node().lookup(".add-found > .label")).getText());
    }
}

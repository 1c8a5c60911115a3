package org.claimbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Occasion;
import org.claimbook.model.NameKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the whole window does for the safety of a book: others who have it open, a backup that is brought
/// back, what was typed when the app was stopped.
class SafetyWindowTest {
    @TempDir
    private Path folder;

    private Path file;
    private OpenWindow window;

    @BeforeEach
    void make() {
        file = folder.resolve("war.claimbook");
        try (var book = Book.create(file)) {
            book.named(NameKind.SOURCE).insert("Gull");
            book.backUp(Occasion.ASKED);
            book.named(NameKind.SOURCE).insert("Tern");
        }
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        assertFalse(Files.exists(folder.resolve(".war.claimbook.open")), "the mark is gone");
    }

    private void open() throws Exception {
        window = OpenWindow.on(file, folder.resolve("window.properties"), Locale.UK);
        window.settle();
    }

    private void elsewhere() throws IOException {
        var now = Instant.now();
        Files.writeString(folder.resolve(".war.claimbook.open"), """
            machine=another
            host=library-3
            user=Olena
            process=4711
            started=%1$s
            opened=%1$s
            seen=%2$s
            """.formatted(now.minusSeconds(9), now));
    }

    private <T extends Node> List<T> all(String selector, Class<T> type) throws Exception {
        return OpenWindow.onFx(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    private List<String> notices() throws Exception {
        return all(".notice > .label", Label.class).stream().map(Label::getText).toList();
    }

    private void fire(String text) throws Exception {
        var button = Stream.concat(
                        all(".button", Button.class).stream(),
                        window.others().stream()
                                .flatMap(other -> other.getScene().getRoot().lookupAll(".button").stream())
                                .map(Button.class::cast))
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        OpenWindow.doOnFx(button::fire);
        window.settle();
    }

    private void press(KeyCode key, boolean control, boolean alt) throws Exception {
        OpenWindow.doOnFx(() -> {
            var at = window.scene().getFocusOwner();
            (at == null ? window.scene().getRoot() : at)
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
        });
        window.settle();
    }

    /// The window's own work is no longer that of the book which was opened first.
    private void until(String notice) throws Exception {
        for (var turn = 0; turn < 1_000 && notices().stream().noneMatch(text -> text.contains(notice)); turn++) {
            Thread.sleep(6);
        }
        assertTrue(notices().stream().anyMatch(text -> text.contains(notice)), () -> notice);
    }

    private List<String> sources() {
        try (var book = Book.read(file)) {
            return book.named(NameKind.SOURCE).get(new long[] {1, 2}).stream()
                    .map(source -> source.name())
                    .toList();
        }
    }

    @Test
    void aBookThatIsOpenElsewhereCanBeReadAndOpenedForWritingOnceItIsFree() throws Exception {
        elsewhere();
        open();
        assertTrue(notices().getFirst().startsWith("Olena has had this book open on library-3 since "));
        assertTrue(all(".top-bar .button", Button.class).stream()
                .filter(button -> "Add report".equals(button.getText()))
                .allMatch(Node::isDisabled));

        fire("Open for writing");
        assertEquals(1, notices().size());

        Files.delete(folder.resolve(".war.claimbook.open"));
        fire("Open for writing");
        for (var turn = 0; turn < 1_000 && !notices().isEmpty(); turn++) {
            Thread.sleep(6);
        }
        assertEquals(List.of(), notices());
        assertTrue(Files.exists(folder.resolve(".war.claimbook.open")));
    }

    @Test
    void aBackupIsRestoredAndWhatTheBookHeldIsKept() throws Exception {
        open();
        window.go("history");
        press(KeyCode.DIGIT2, false, true);
        press(KeyCode.R, true, false);
        fire("Restore");
        until("has been restored");
        assertEquals(List.of("Gull"), sources());
        assertTrue(Files.exists(Path.of(notices().getFirst().replaceFirst(".* is kept in ", ""))));
    }

    @Test
    void aBackupIsLookedAtAndTheWayLeadsBackToTheBook() throws Exception {
        open();
        window.go("history");
        press(KeyCode.DIGIT2, false, true);
        press(KeyCode.ENTER, true, false);
        until("This is the backup of");
        assertFalse(Files.exists(folder.resolve(".war.claimbook.open")), "the book itself is closed");
        fire("Back to the book");
        for (var turn = 0; turn < 1_000 && !notices().isEmpty(); turn++) {
            Thread.sleep(6);
        }
        assertTrue(Files.exists(folder.resolve(".war.claimbook.open")));
        assertEquals(List.of("Gull", "Tern"), sources());
    }

    @Test
    void whatWasTypedAndNotEnteredIsToldAndTheWayLeadsThere() throws Exception {
        try (var book = Book.open(file)) {
            book.drafts().put("source", 2, "name", "Ternn");
        }
        open();
        assertEquals(List.of("1 cell holds what was typed and not entered when this book was last open."), notices());
        fire("Show the first");
        assertTrue(all(".rail-button", ToggleButton.class).stream()
                .anyMatch(button -> button.isSelected() && "Sources".equals(button.getText())));
    }
}

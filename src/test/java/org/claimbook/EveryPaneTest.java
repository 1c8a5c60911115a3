package org.claimbook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Occasion;
import org.claimbook.job.SampleBook;
import org.claimbook.model.NameKind;
import org.claimbook.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens every pane and what opens from it on the sample, and looks for what none of them may have. A walk
/// takes its time, so that one serves several who look.
class EveryPaneTest {
    @TempDir
    private Path folder;

    @Test
    void everyControlHasANameAndEveryTextStandsOut() throws Exception {
        walk(Locale.UK, Theme.LIGHT, new NamelessControls(), new FaintTexts());
    }

    @Test
    void noWordIsUntranslatedAndEveryTextStandsOutInTheDarkToo() throws Exception {
        walk(Locale.of("uk"), Theme.DARK, new UntranslatedWords(), new FaintTexts());
    }

    @Test
    void theFocusIsSeen() throws Exception {
        var window = open(Locale.UK, Theme.LIGHT);
        var focus = new UnseenFocus(window);
        try {
            for (var pane : window.panes()) {
                window.go(pane);
                focus.look(pane);
            }
        } finally {
            close(window);
        }
        assertEquals("", String.join("\n", focus.faults()));
    }

    private void walk(Locale locale, Theme theme, Look... looks) throws Exception {
        var window = open(locale, theme);
        try {
            for (var pane : window.panes()) {
                window.go(pane);
                look(window, pane, looks);
                Doors.openAll(window, pane, door -> look(window, pane + " > " + door, looks));
            }
            lookAtBackups(window, looks);
        } finally {
            close(window);
        }
        assertAll(Stream.of(looks).map(each -> () -> assertEquals("", String.join("\n", each.faults()))));
    }

    /// The other page of the history, and what is asked before one is restored.
    private static void lookAtBackups(OpenWindow window, Look... looks) throws Exception {
        window.go("history");
        press(window, KeyCode.DIGIT2, false, true);
        look(window, "history > backups", looks);
        press(window, KeyCode.R, true, false);
        look(window, "history > backups > restore", looks);
        window.closeOthers();
    }

    private static void press(OpenWindow window, KeyCode key, boolean control, boolean alt) throws Exception {
        OpenWindow.doOnFx(() -> window.scene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false)));
        window.settle();
    }

    private OpenWindow open(Locale locale, Theme theme) throws Exception {
        var book = folder.resolve("sample.claimbook");
        SampleBook.create(book);
        try (var made = Book.open(book)) {
            made.named(NameKind.SOURCE).insert("Gull");
            made.backUp(Occasion.ASKED);
        }
        var window = OpenWindow.on(book, folder.resolve("window.properties"), locale);
        OpenWindow.doOnFx(theme::apply);
        return window;
    }

    private static void close(OpenWindow window) throws Exception {
        window.close();
        OpenWindow.doOnFx(Theme.LIGHT::apply);
    }

    private static void look(OpenWindow window, String where, Look... looks) throws Exception {
        var roots = new ArrayList<Node>(List.of(window.scene().getRoot()));
        window.others().forEach(other -> roots.add(other.getScene().getRoot()));
        OpenWindow.doOnFx(() -> Stream.of(looks).forEach(each -> each.at(roots, where)));
    }
}

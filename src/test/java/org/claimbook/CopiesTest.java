package org.claimbook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.book.Book;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.merge.Parted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the bar that says that a sync program left a copy to the last conflict, with looks for what no pane
/// may have.
class CopiesTest {
    @TempDir
    private Path folder;

    @Test
    void aCopyIsMergedAndItsConflictsAreSettled() throws Exception {
        walk(Locale.UK, Theme.LIGHT, new NamelessControls(), new FaintTexts(100));
    }

    @Test
    void nothingOfItIsUntranslatedAndItStandsOutInTheDarkToo() throws Exception {
        walk(Locale.of("uk"), Theme.DARK, new UntranslatedWords(), new FaintTexts(100));
    }

    private void walk(Locale locale, Theme theme, Look... looks) throws Exception {
        Parted.make(folder);
        var window = OpenWindow.on(Parted.book(folder), folder.resolve("window.properties"), locale);
        try {
            OpenWindow.doOnFx(theme::apply);
            window.settle();
            look(window, "copy", looks);
            fire(window.scene().getRoot(), ".notice.telling > .button");
            window.settle();
            look(window, "rehearsed", looks);
            fireDefault(window);
            window.settle();
            look(window, "merged", looks);
            fireDefault(window);
            window.settle();
            assertEquals("checks", window.shown());
            look(window, "conflicts", looks);
            for (var left = 3; left > 0; left--) {
                assertEquals(left, OpenWindow.onFx(() -> list(window).getItems().size()));
                press(window, KeyCode.T);
            }
            OpenWindow.doOnFx(() -> assertEquals(
                    List.of(),
                    window.scene().getRoot().lookupAll(".status-bar > .hyperlink").stream()
                            .map(Hyperlink.class::cast)
                            .filter(link -> link.isVisible() && link.getText().startsWith("0 "))
                            .toList()));
        } finally {
            window.close();
            OpenWindow.doOnFx(Theme.LIGHT::apply);
        }
        try (var book = Book.read(Parted.book(folder))) {
            assertEquals(0, book.conflicts().count());
            assertEquals(3, book.counts().claims());
            assertEquals("9280", Parted.claim(book, 0).figure().statedEnd().toPlainString());
        }
        assertAll(Stream.of(looks).map(each -> () -> assertEquals("", String.join("\n", each.faults()))));
    }

    private static ListView<?> list(OpenWindow window) {
        return (ListView<?>) window.scene().getRoot().lookup(".conflicts .list-view");
    }

    private static void press(OpenWindow window, KeyCode key) throws Exception {
        OpenWindow.doOnFx(() -> {
            var focused = window.scene().getFocusOwner();
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        window.settle();
    }

    private static void fire(Node root, String selector) throws Exception {
        OpenWindow.doOnFx(() -> ((ButtonBase) root.lookup(selector)).fire());
    }

    /// The button that Enter presses, in the dialog that is open.
    private static void fireDefault(OpenWindow window) throws Exception {
        fire(window.others().getFirst().getScene().getRoot(), ".button.primary");
    }

    private static void look(OpenWindow window, String where, Look... looks) throws Exception {
        var roots = new ArrayList<Node>(List.of(window.scene().getRoot()));
        window.others().forEach(other -> roots.add(other.getScene().getRoot()));
        OpenWindow.doOnFx(() -> Stream.of(looks).forEach(each -> each.at(roots, where)));
    }
}

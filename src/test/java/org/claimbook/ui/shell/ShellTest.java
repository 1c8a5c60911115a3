package org.claimbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.claimbook.book.Book;
import org.claimbook.book.search.Hit;
import org.claimbook.book.search.SearchWords;
import org.claimbook.ui.look.Icons;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class ShellTest {
    /// Notes what was asked for.
    private final class Asked implements ShellActions {
        @Override
        public void newBook() {
            asked.add("new");
        }

        @Override
        public void open() {
            asked.add("open");
        }

        @Override
        public void open(Path book) {
            asked.add("open " + book.getFileName());
        }

        @Override
        public void openSample() {
            asked.add("sample");
        }

        @Override
        public void addReport() {
            asked.add("add");
        }

        @Override
        public void importClaims() {
            asked.add("import");
        }

        @Override
        public void failed(Throwable failure) {
            asked.add("failed " + failure.getMessage());
        }

        @Override
        public void mergeCopy() {
            asked.add("merge");
        }

        @Override
        public void about() {
            asked.add("about");
        }

        @Override
        public void search(String words) {
            asked.add("search " + words);
        }

        @Override
        public void go(Hit hit, SearchWords words) {
            asked.add("go");
        }
    }

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private Book book;
    private Remembered remembered;
    private ShellModel model;
    private Shell shell;
    private Scene scene;

    @BeforeEach
    void open() {
        book = Book.create(folder.resolve("A.claimbook"));
        remembered = new Remembered(folder.resolve("window.properties"));
        model = new ShellModel(book, book, Work.direct(failure -> fail(failure)));
        var panes = List.of(pane("claims", Icons.CLAIMS), pane("compare", Icons.COMPARE));
        var appearance = new Appearance(remembered, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        shell = new Shell(model, new Asked(), panes, List.of(), appearance, remembered, messages);
        scene = new Scene(shell, 1000, 700);
        Theme.dress(scene);
        shell.applyCss();
        shell.layout();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private PaneEntry pane(String id, Icons icon) {
        return new PaneEntry(id, icon, "history.pane", () -> {
            made.add(id);
            return new Label(id);
        });
    }

    @Test
    void theFirstPaneIsShownAndNoOtherIsMade() {
        assertEquals("claims", model.pane().get());
        assertEquals(List.of("claims"), made);
    }

    @Test
    void keysSwitchPanesAndAPaneIsMadeOnce() {
        press("Shortcut+2");
        press("Shortcut+1");
        press("Shortcut+2");
        assertEquals("compare", model.pane().get());
        assertEquals(List.of("claims", "compare"), made);
    }

    @Test
    void thePressedPaneOfTheRailStaysPressed() {
        var second = (ToggleButton) all(".rail-button").get(1);
        second.fire();
        second.fire();
        assertTrue(second.isSelected());
        assertEquals("compare", model.pane().get());
    }

    @Test
    void aBackupThatFailedIsSaidAtTheFootAndTellsMoreWhenClicked() {
        var foot = (Hyperlink) shell.lookup(".status-bar .bad");
        assertFalse(foot.isVisible());
        model.backupFailure().set(new IllegalStateException("The disk is full"));
        assertTrue(foot.isVisible());
        assertEquals("No backup: The disk is full", foot.getText());
        foot.fire();
        assertEquals(List.of("failed The disk is full"), asked);
        model.backupFailure().set(null);
        assertFalse(foot.isVisible());
    }

    @Test
    void keysReachTheActions() {
        press("Shortcut+N");
        press("Shortcut+Shift+N");
        press("Shortcut+O");
        press("Shortcut+I");
        assertEquals(List.of("add", "new", "open", "import"), asked);
    }

    @Test
    void enterInTheSearchFieldShowsTheClaimsWithItsWords() {
        press("Shortcut+F");
        field().setText("tanks ");
        assertEquals(List.of(), asked, "nothing is filtered while one types");
        press(field(), KeyCode.ENTER);
        assertEquals(List.of("search tanks"), asked);
        assertEquals("tanks", model.search().applied().get());
        field().clear();
        assertEquals("", model.search().applied().get());
    }

    @Test
    void enterInTheEmptySearchFieldGoesOnToThePane() {
        press("Shortcut+F");
        assertEquals(field(), scene.getFocusOwner());
        press(field(), KeyCode.ENTER);
        assertEquals("claims", ((Label) scene.getFocusOwner()).getText());
    }

    @Test
    void escInTheSearchFieldGivesTheFocusBack() {
        var button = (Button) all(".book-button").getFirst();
        button.requestFocus();
        press("Shortcut+F");
        assertTrue(all(".search-panel").getFirst().isVisible());
        press(field(), KeyCode.ESCAPE);
        assertEquals(button, scene.getFocusOwner());
        assertFalse(all(".search-panel").getFirst().isVisible());
    }

    private TextField field() {
        return (TextField) all(".search").getFirst();
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void f1ShowsTheKeysAndEscTakesThemAway() {
        press("F1");
        var veil = all(".veil");
        assertEquals(1, veil.size());
        veil.getFirst()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        assertEquals(List.of(), all(".veil"));
    }

    @Test
    void aSceneThatTheShellLeavesLosesItsKeys() {
        scene.setRoot(new Label());
        assertTrue(scene.getAccelerators().isEmpty());
    }

    @Test
    void everyButtonSaysWhatItIs() {
        for (var node : all(".button")) {
            var button = (Button) node;
            var said = button.getText() != null || button.getAccessibleText() != null;
            assertTrue(said, button.toString());
        }
    }

    @Test
    void nothingInTheHeadIsCutShortInASmallWindow() {
        for (var node : all(".top-bar .button")) {
            var button = (Button) node;
            assertFalse(button.prefWidth(-1) > button.getWidth() + 0.5, button.toString());
        }
    }

    private List<Node> all(String selector) {
        return List.copyOf(shell.lookupAll(selector));
    }

    private void press(String keys) {
        scene.getAccelerators().get(KeyCombination.valueOf(keys)).run();
    }
}

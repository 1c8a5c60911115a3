package org.claimbook.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.book.Book;
import org.claimbook.ui.checks.CheckLine.Heading;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class ChecksPaneTest {
    @TempDir
    private Path folder;

    private final Selection selection = new Selection();
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private Book book;
    private ChecksModel model;
    private ChecksPane pane;
    private int opened;
    private int passedOn;

    @BeforeEach
    void open() {
        book = DoubtfulBook.create(folder.resolve("doubtful.claimbook"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show() {
        model = new ChecksModel(book, book, book, Work.direct(failure -> fail(failure)), selection);
        pane = new ChecksPane(model, () -> opened++, messages, Show.in(messages.locale()));
        Theme.dress(new Scene(pane, 1100, 700));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, _ -> passedOn++);
        lay();
        pane.requestFocus();
    }

    private void lay() {
        for (var pass = 0; pass < 3; pass++) {
            pane.applyCss();
            pane.layout();
        }
    }

    /// Presses a key where the focus is; what it types goes to where the focus is then.
    private void press(KeyCode... codes) {
        for (var code : codes) {
            fire(KeyEvent.KEY_PRESSED, code, "");
            if (code.isLetterKey()) {
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, code.getName().toLowerCase(Locale.ROOT));
            }
            lay();
        }
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String typed) {
        var at = pane.getScene().getFocusOwner();
        var event = new KeyEvent(type, typed, code.getName(), code, false, false, false, false);
        (at == null ? pane : at).fireEvent(event);
    }

    private ListView<?> list() {
        return (ListView<?>) pane.lookup(".list-view");
    }

    private List<String> texts() {
        return pane.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void aFindingSaysWhatIsWrongAndShowsItsClaims() {
        show();
        assertTrue(texts().stream().anyMatch(text -> text != null && text.contains("90")), texts().toString());
        assertEquals(2, pane.lookupAll(".claim-card").size());
    }

    @Test
    void dismissesByKeysAlone() {
        show();
        press(KeyCode.D);
        var reason = assertInstanceOf(TextField.class, pane.getScene().getFocusOwner());
        assertEquals("", reason.getText(), "the key that asks is not typed");
        reason.setText("they count anew");
        press(KeyCode.ENTER);
        assertEquals("they count anew", book.dismissals().all().getFirst().reason());
        assertEquals(2, model.open().get());
        assertEquals(list(), pane.getScene().getFocusOwner(), "the keys go on in the list");
        press(KeyCode.D);
        assertEquals("they count anew", reason.getText(), "the same reason again");
        press(KeyCode.ENTER);
        assertEquals(1, model.open().get());
    }

    @Test
    void shiftSelectsSeveralAndOneReasonDismissesThem() {
        show();
        list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "Down", KeyCode.DOWN, true, false, false, false));
        lay();
        assertTrue(
                pane.lookupAll(".button").stream()
                        .anyMatch(
                                node -> messages.count("checks.dismissMany", 2).equals(((Labeled) node).getText())),
                "the button says how many");
        press(KeyCode.D);
        ((TextField) pane.getScene().getFocusOwner()).setText("they count anew");
        press(KeyCode.ENTER);
        assertEquals(1, model.open().get());
        press(KeyCode.UP, KeyCode.D);
        ((TextField) pane.getScene().getFocusOwner()).setText("they count anew");
        press(KeyCode.ENTER);
        assertEquals(0, model.open().get(), "from the heading, all of its rule");
    }

    @Test
    void escapeThinksBetterOfDismissing() {
        show();
        press(KeyCode.D);
        ((TextField) pane.getScene().getFocusOwner()).setText("they count anew");
        press(KeyCode.ESCAPE);
        assertEquals(3, model.open().get());
        assertEquals(list(), pane.getScene().getFocusOwner());
    }

    @Test
    void bringsADismissedOneBackByKey() {
        show();
        model.dismiss("they count anew");
        model.showDismissed().set(true);
        model.chosen()
                .set(model.lines().stream()
                        .filter(line -> line instanceof CheckLine.Item(var found) && !found.isOpen())
                        .findFirst()
                        .orElseThrow());
        lay();
        assertTrue(texts().contains(messages.get("checks.dismissedBecause", "they count anew")), texts().toString());
        press(KeyCode.B);
        assertEquals(3, model.open().get());
    }

    @Test
    void enterOpensTheClaimInDoubtAndANumberAnother() {
        show();
        press(KeyCode.ENTER);
        assertEquals(2, selection.claim().get());
        press(KeyCode.DIGIT2);
        assertEquals(1, selection.claim().get());
        assertEquals(2, opened);
        press(KeyCode.DIGIT9);
        assertEquals(2, opened);
    }

    @Test
    void arrowsGoThroughTheFindings() {
        show();
        var first = model.chosen().get();
        press(KeyCode.DOWN);
        assertEquals(model.lines().get(2), model.chosen().get());
        press(KeyCode.UP);
        assertEquals(first, model.chosen().get());
    }

    @Test
    void leftFoldsARuleAndEnterUnfoldsIt() {
        show();
        press(KeyCode.LEFT);
        assertInstanceOf(Heading.class, model.chosen().get());
        assertEquals(1, model.lines().size());
        press(KeyCode.ENTER);
        assertEquals(4, model.lines().size());
    }

    @Test
    void theFirstF1TellsOfTheRuleAndTheSecondIsTheWindows() {
        show();
        press(KeyCode.F1);
        assertTrue(pane.side().isHelping());
        assertEquals(0, passedOn);
        press(KeyCode.F1);
        assertEquals(1, passedOn);
        press(KeyCode.ESCAPE);
        assertFalse(pane.side().isHelping());
    }

    @Test
    void aBookInWhichNothingIsFoundSaysSo() {
        book.close();
        book = Book.create(folder.resolve("empty.claimbook"));
        show();
        assertTrue(texts().contains(messages.get("checks.empty")), texts().toString());
        DoubtfulBook.claim(book, "tanks", "2024-05-01", "100");
        show();
        assertTrue(texts().contains(messages.get("checks.nothing")), texts().toString());
    }

    @Test
    void whoWaitsForTheFirstCheckHasTheKeysAfterIt() {
        var later = new ArrayDeque<Runnable>();
        var slow = new Work(Runnable::run, Runnable::run, later::add, Runnable::run, failure -> fail(failure));
        model = new ChecksModel(book, book, book, slow, selection);
        pane = new ChecksPane(model, () -> opened++, messages, Show.in(messages.locale()));
        Theme.dress(new Scene(pane, 1100, 700));
        lay();
        pane.requestFocus();
        assertTrue(texts().contains(messages.get("checks.notYet")), texts().toString());
        while (!later.isEmpty()) {
            later.remove().run();
        }
        lay();
        assertEquals(list(), pane.getScene().getFocusOwner());
    }
}

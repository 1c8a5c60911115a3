package org.claimbook.ui.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.claimbook.book.Book;
import org.claimbook.model.Measure;
import org.claimbook.model.NameKind;
import org.claimbook.model.Place;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tree of parts, by keys.
class MeasuresPaneTest {
    @TempDir
    Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private Book writer;
    private Book reader;
    private MeasuresModel model;
    private MeasuresPane pane;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        var file = folder.resolve("test.claimbook");
        writer = Book.create(file);
        for (var name : List.of("captured", "killed", "wounded")) {
            writer.measures().put(new Measure("", name, "people", null, false, null));
        }
        writer.measures().put(new Measure("", "losses", "items", null, false, null));
        writer.names().put(new Place("", "Port", "Vale", null));
        reader = Book.read(file);
        var messages = Messages.of(Locale.ENGLISH);
        var show = Show.in(Locale.ENGLISH);
        hand = Stagehand.show(() -> {
            model = new MeasuresModel(writer, reader, Work.direct(errors::add), messages, show);
            model.open();
            pane = new MeasuresPane(model, (_, _, _) -> {}, messages, show);
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

    private void focusTree() throws InterruptedException {
        Stagehand.on(() -> {
            pane.lookup(".parts-tree").requestFocus();
            return pane;
        });
        hand.settle();
    }

    private String wholeOf(String name) {
        return writer.measures().find(name, "people").orElseThrow().partOf();
    }

    @Test
    void altAndRightMakesAPartOfTheOneAboveAndAltAndLeftTakesItOut() throws InterruptedException {
        focusTree();
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("captured", wholeOf("killed"));
        assertEquals("part_of_id", writer.history().undoable().orElseThrow().detail());
        hand.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(null, wholeOf("killed"));
    }

    @Test
    void whatIsCountedInAnotherUnitStaysWhereItIsAndSaysWhy() throws InterruptedException {
        focusTree();
        for (var down = 0; down < 2; down++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.ALT, KeyCode.RIGHT);
        var names = model.names(NameKind.MEASURE);
        assertTrue(names.notice().get().contains("“items”"), names.notice().get());
        assertEquals(
                null, writer.measures().find("losses", "items").orElseThrow().partOf());
    }

    @Test
    void theTreeAndTheGridShowOneChoice() throws InterruptedException {
        focusTree();
        hand.press(KeyCode.DOWN);
        assertEquals(
                "killed",
                Stagehand.on(() -> model.names(NameKind.MEASURE).chosen().get()).name());
    }

    @Test
    void aNameIsPutIntoAnotherThatIsTyped() throws InterruptedException {
        focusTree();
        hand.press(KeyCode.CONTROL, KeyCode.P);
        hand.type("wou");
        hand.press(KeyCode.ENTER);
        assertEquals("wounded", wholeOf("captured"));
    }

    @Test
    void altAndADigitChoosesTheTab() throws InterruptedException {
        focusTree();
        hand.press(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(NameKind.PLACE, Stagehand.on(() -> model.kind().get()));
        assertEquals(
                "Port",
                Stagehand.on(() -> model.names(NameKind.PLACE).chosen().get()).name());
    }

    @Test
    void aNameIsNotPutIntoItsOwnPart() {
        var parts = new PartsModel(model.names(NameKind.PLACE));
        var places = model.names(NameKind.PLACE).outlined().get();
        var vale = places.bearer("Vale", "").orElseThrow().id();
        var port = places.bearer("Port", "").orElseThrow().id();
        assertEquals(false, parts.takes(vale, port));
        assertEquals(false, parts.takes(port, vale));
        assertEquals(true, parts.takes(port, 0));
    }
}

package org.claimbook.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.claimbook.book.Book;
import org.claimbook.book.name.Named;
import org.claimbook.model.NameKind;
import org.claimbook.model.Report;
import org.claimbook.ui.names.NamesModel;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Putting sources in order with the keys alone.
class SourcesPaneTest {
    @TempDir
    Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Book writer;
    private Book reader;
    private NamesModel model;
    private SourcesPane pane;
    private SourcesPane empty;
    private Stagehand hand;

    @BeforeEach
    void open() throws InterruptedException {
        var file = folder.resolve("test.claimbook");
        writer = Book.create(file);
        writer.reports().insert(Report.titled("Evening").withOutlet("Babel"), null);
        writer.reports().insert(Report.titled("Morning").withOutlet("Babylon"), null);
        writer.reports().insert(Report.titled("Night").withOutlet("Babylon"), null);
        reader = Book.read(file);
        var messages = Messages.of(Locale.ENGLISH);
        var show = Show.in(Locale.ENGLISH);
        hand = Stagehand.show(() -> {
            model = new NamesModel(NameKind.SOURCE, writer, reader, Work.direct(errors::add), messages, show);
            model.open();
            pane = new SourcesPane(model, (column, name, _) -> shown.add(column + " " + name), messages, show);
            return pane;
        });
        Stagehand.on(() -> {
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

    @Test
    void withoutRowsTheFiltersStillStandUnderTheirHeads() throws InterruptedException {
        var emptyHand = Stagehand.show(() -> {
            var places = new NamesModel(
                    NameKind.PLACE,
                    writer,
                    reader,
                    Work.direct(errors::add),
                    Messages.of(Locale.ENGLISH),
                    Show.in(Locale.ENGLISH));
            places.open();
            empty = new SourcesPane(places, (_, _, _) -> {}, Messages.of(Locale.ENGLISH), Show.in(Locale.ENGLISH));
            return empty;
        });
        emptyHand.settle();
        assertEquals(filtersOf(pane), filtersOf(empty));
        emptyHand.close();
    }

    private static double filtersOf(SourcesPane pane) throws InterruptedException {
        return Stagehand.on(() -> {
            var row = pane.lookup(".filter-row");
            return row.localToScene(row.getLayoutBounds()).getMinY();
        });
    }

    private List<String> names() {
        return writer.named(NameKind.SOURCE).get(writer.named(NameKind.SOURCE).ids(Map.of(), null, false)).stream()
                .map(Named::name)
                .toList();
    }

    @Test
    void aSourceIsAddedAndNamedByTyping() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.PLUS);
        hand.type("kp");
        hand.press(KeyCode.ENTER);
        assertEquals(List.of("Babel", "Babylon", "kp"), names());
    }

    @Test
    void aSourceInUseIsNotDeletedAndTheSentenceStandsBelow() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(2, names().size());
        assertTrue(model.notice().get().contains("1 report"), model.notice().get());
    }

    @Test
    void twoSelectedSourcesAreMergedAndUndoBringsBothBack() throws InterruptedException {
        hand.press(KeyCode.SHIFT, KeyCode.DOWN);
        hand.press(KeyCode.CONTROL, KeyCode.M);
        hand.press(KeyCode.ENTER);
        assertEquals(List.of("Babylon"), names());
        assertEquals("Babylon", Stagehand.on(() -> model.chosen().get()).name());
        writer.history().undo();
        assertEquals(List.of("Babel", "Babylon"), names());
    }

    @Test
    void oneSourceIsMergedIntoAnotherThatIsTyped() throws InterruptedException {
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.CONTROL, KeyCode.M);
        hand.type("babe");
        hand.press(KeyCode.ENTER);
        assertEquals(List.of("Babel"), names());
        assertEquals(
                List.of("Babylon"), Stagehand.on(() -> model.chosen().get()).aliases());
    }

    @Test
    void escapeLeavesBothAsTheyWere() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.M);
        hand.type("baby");
        hand.press(KeyCode.ESCAPE);
        assertEquals(List.of("Babel", "Babylon"), names());
    }

    @Test
    void theReportsOfASourceAreALinkToItsClaims() throws InterruptedException {
        Stagehand.on(() -> {
            pane.lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals("1 report"))
                    .forEach(Hyperlink::fire);
            return pane;
        });
        assertEquals(List.of("outlet Babel"), shown);
    }
}

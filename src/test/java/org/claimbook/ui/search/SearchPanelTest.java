package org.claimbook.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.claimbook.book.Book;
import org.claimbook.job.SampleBook;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class SearchPanelTest {
    @TempDir
    private Path folder;

    private Book book;
    private SearchModel model;
    private SearchPanel panel;
    private Pane window;
    private int gone;

    @BeforeEach
    void open() {
        var file = folder.resolve("a.claimbook");
        SampleBook.create(file);
        book = Book.read(file);
        model = new SearchModel(book, Work.direct(failure -> fail(failure)));
        panel = new SearchPanel(model, () -> gone++, Messages.of(Locale.ENGLISH), Show.in(Locale.UK));
        window = new Pane(panel);
        Theme.dress(new Scene(window, 1000, 700));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theWordsAreMarkedInWhatIsFound() {
        search("syrskyi 20,842");
        var marked = texts(".search-row .found");
        assertFalse(marked.isEmpty());
        for (var text : marked) {
            assertTrue(List.of("Syrskyi", "20842").contains(text.replaceAll("[ ,\\u00A0]", "")), text);
        }
    }

    @Test
    void everyLineIsToldToThoseWhoHearIt() {
        search("syrskyi");
        for (var row : panel.lookupAll(".search-row")) {
            assertNotNull(row.getAccessibleText());
            assertFalse(row.getAccessibleText().isEmpty());
        }
        assertEquals("All claims with “syrskyi”", panel.chosenText().get().substring(0, 25));
    }

    @Test
    void theChosenLineIsInSightHoweverLowTheWindow() {
        search("the");
        var low = 300.0;
        panel.place(new BoundingBox(300, 8, 400, 30), 1000, low);
        assertTrue(panel.getLayoutY() + panel.getHeight() <= low);
        model.move(-1);
        panel.layout();
        var chosen = panel.lookupAll(".search-row").stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .findFirst()
                .orElseThrow();
        var sight = panel.lookup(".viewport");
        var row = sight.sceneToLocal(chosen.localToScene(chosen.getLayoutBounds()));
        assertTrue(
                row.getMinY() >= -1 && row.getMaxY() <= sight.getLayoutBounds().getHeight() + 1, row.toString());
    }

    @Test
    void aClickGoesThere() {
        search("syrskyi");
        var row = panel.lookupAll(".search-row").stream().skip(2).findFirst().orElseThrow();
        row.getOnMouseReleased().handle(null);
        assertEquals(1, gone);
        assertTrue(model.chosen().get() > 0);
    }

    @Test
    void nothingTypedAndNothingFoundAreSaid() {
        search("");
        assertEquals("Search the whole book", texts(".search-says .label").getFirst());
        search("zebra");
        assertEquals(
                "Nothing in this book has “zebra”", texts(".search-says .label").getFirst());
    }

    private void search(String words) {
        model.typed().set(words);
        model.open();
        panel.place(new BoundingBox(300, 8, 400, 30), 1000, 700);
    }

    private List<String> texts(String selector) {
        return panel.lookupAll(selector).stream()
                .map((Node node) -> ((Label) node).getText())
                .toList();
    }
}

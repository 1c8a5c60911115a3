package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.compare.Row;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.words.WordsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class ComparePaneTest {
    private static final Choosers NONE = new Choosers() {
        @Override
        public Optional<Path> open(String title, Kind... kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.empty();
        }
    };

    @TempDir
    private Path folder;

    private final Work work = Work.direct(failure -> fail(failure));
    private final Selection selection = new Selection();
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private SmallBook small;
    private CompareModel model;
    private ComparePane pane;

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void fill() {
        for (var day = 10; day < 25; day++) {
            small.claim("tanks, North", "Ministry", "2024-05-" + day, Integer.toString(100 + 10 * day));
        }
        var atLeast = Figure.of(null, Qualifier.AT_LEAST, new BigDecimal(150));
        small.claim("tanks, North", "Count", "2024-05-12", atLeast, "2024-01-01");
    }

    private void show() {
        model = new CompareModel(small.book(), work, selection);
        var words = new WordsModel(small.book(), work, selection);
        pane = new ComparePane(model, words, work, NONE, messages, Show.in(messages.locale()));
        Theme.dress(new Scene(pane, 1100, 700));
        lay();
    }

    private void lay() {
        for (var pass = 0; pass < 3; pass++) {
            pane.applyCss();
            pane.layout();
        }
    }

    @Test
    void aBookWithoutClaimsSaysSo() {
        show();
        var says = pane.getCenter().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
        assertTrue(says.contains(messages.get("compare.empty")), says.toString());
    }

    @Test
    void twoSourcesAreMeasuredAgainstOneAnother() {
        fill();
        show();
        assertEquals(15, pane.table().getItems().size());
        assertEquals(
                List.of("As of", "", "", "Difference", "Ratio", "Relation"),
                pane.table().getColumns().stream()
                        .map(column -> column.getText())
                        .toList());
        assertEquals(
                LocalDate.of(2024, 5, 24), pane.table().getItems().getFirst().date());
    }

    @Test
    void oldestFirstTurnsTheTableRound() {
        fill();
        show();
        model.newestFirst().set(false);
        assertEquals(
                LocalDate.of(2024, 5, 10), pane.table().getItems().getFirst().date());
    }

    @Test
    void goingToACellSelectsItsClaim() {
        fill();
        show();
        var table = pane.table();
        var row = indexOf(LocalDate.of(2024, 5, 12));
        table.getFocusModel().focus(row, table.getColumns().get(2));
        assertEquals(16, selection.claim().get());
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, false, false));
        assertEquals(3, selection.claim().get());
    }

    @Test
    void aClickOnAFigureGoesToItsRow() {
        fill();
        show();
        var wanted = small.book().claims().get(5).orElseThrow();
        assertTrue(clickUntil(() -> selection.claim().get() == wanted.id()), "no place of the chart led to the claim");
        var place = Objects.requireNonNull(model.place().get());
        assertEquals(new CellPlace(LocalDate.of(2024, 5, 14), "Ministry"), place);
        assertEquals(
                indexOf(place.date()),
                pane.table().getFocusModel().getFocusedCell().getRow());
        assertTrue(pane.table()
                .getSelectionModel()
                .isSelected(indexOf(place.date()), pane.table().getColumns().get(1)));
    }

    @Test
    void theChosenClaimIsMarkedOnTheChart() {
        fill();
        show();
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Count"));
        var uid = small.book().claims().get(16).orElseThrow().uid();
        assertEquals(uid, pane.chart().state().selected());
        selection.claim().set(0);
        assertNull(pane.chart().state().selected());
    }

    @Test
    void keysGoFromFigureToFigure() {
        fill();
        show();
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Ministry"));
        press(KeyCode.RIGHT);
        assertEquals(4, selection.claim().get());
        press(KeyCode.DOWN);
        assertEquals(16, selection.claim().get());
    }

    @Test
    void keysZoomAndShowAllAgain() {
        fill();
        show();
        press(KeyCode.PLUS);
        assertTrue(pane.chart().view().zoomed().get());
        press(KeyCode.DIGIT0);
        assertFalse(pane.chart().view().zoomed().get());
    }

    @Test
    void buttonsChangeTheScale() {
        fill();
        show();
        var buttons = pane.chart().lookupAll(".scale .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList();
        assertEquals(
                List.of("Linear", "Log"),
                buttons.stream().map(ToggleButton::getText).toList());
        assertTrue(buttons.getFirst().isSelected());
        buttons.getLast().fire();
        assertEquals(FigureScale.LOGARITHMIC, pane.chart().state().scale());
        assertFalse(buttons.getFirst().isSelected());
        buttons.getLast().fire();
        assertTrue(buttons.getLast().isSelected(), "one of them is always on");
        assertEquals(FigureScale.LOGARITHMIC, pane.chart().state().scale());
    }

    @Test
    void aKeyChangesTheScaleAndTheWordsForTheChart() {
        fill();
        show();
        press(KeyCode.L);
        assertEquals(FigureScale.LOGARITHMIC, pane.chart().state().scale());
        assertTrue(pane.chart().view().getAccessibleText().contains("scale is logarithmic"));
        press(KeyCode.L);
        assertEquals(FigureScale.LINEAR, pane.chart().state().scale());
        assertFalse(pane.chart().view().getAccessibleText().contains("logarithmic"));
    }

    @Test
    void theScaleKeepsDaysSelectionAndHiddenSources() {
        fill();
        show();
        press(KeyCode.PLUS);
        pane.chart().view().show(pane.chart().drawing().orElseThrow());
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Count"));
        var before = pane.chart().state();
        press(KeyCode.L);
        var after = pane.chart().state();
        assertEquals(before.days(), after.days());
        assertEquals(before.selected(), after.selected());
        assertEquals(before.hidden(), after.hidden());
    }

    @Test
    void theScaleStaysWhenAnotherThingIsCompared() {
        fill();
        small.claim("guns, North", "Ministry", "2024-05-10", "5");
        show();
        press(KeyCode.L);
        model.chooseMeasure(new MeasureName("guns", "items"));
        assertEquals(FigureScale.LOGARITHMIC, pane.chart().state().scale());
    }

    @Test
    void wordsStandBesideTheMatrixOnlyWhileThereAreSome() {
        fill();
        small.claim("guns, North", "Ministry", "2024-05-10", "5");
        show();
        assertFalse(pane.parts().isTelling());
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Count"));
        assertTrue(pane.parts().isTelling());
        model.chooseMeasure(new MeasureName("guns", "items"));
        assertFalse(pane.parts().isTelling());
        assertTrue(pane.table().getSelectionModel().isEmpty());
    }

    @Test
    void inANarrowWindowTheChartStandsBelow() {
        fill();
        show();
        assertFalse(pane.parts().isNarrow());
        narrow();
        assertTrue(pane.parts().isNarrow());
        var matrix = pane.table().localToScene(pane.table().getLayoutBounds());
        var chart = pane.chart().localToScene(pane.chart().getLayoutBounds());
        assertTrue(matrix.getMaxY() <= chart.getMinY());
        var columns = pane.table().getColumns().stream()
                .mapToDouble(column -> column.getWidth())
                .sum();
        assertTrue(columns <= matrix.getWidth(), "every column is to be seen");
    }

    @Test
    void theHeadingsOfTheWordsDoNotLieOverTheText() {
        fill();
        show();
        narrow();
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Count"));
        lay();
        var head = pane.lookup(".words-head");
        var page = pane.lookup(".words-page");
        assertTrue(head.localToScene(head.getLayoutBounds()).getMaxY()
                <= page.localToScene(page.getLayoutBounds()).getMinY());
    }

    @Test
    void theRowStaysInSightWhenItsWordsTakeRoom() {
        fill();
        show();
        var low = pane.table().getItems().get(13);
        model.look(new CellPlace(low.date(), "Ministry"));
        lay();
        var seen = pane.table().lookupAll(".table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> row.isVisible() && low.equals(row.getItem()))
                .map(row -> row.localToScene(row.getLayoutBounds()).getMaxY())
                .toList();
        var bottom = pane.table().localToScene(pane.table().getLayoutBounds()).getMaxY();
        assertTrue(seen.stream().anyMatch(y -> y <= bottom), seen + " within " + bottom);
    }

    @Test
    void theZoomStaysWhenASourceGoes() {
        fill();
        show();
        press(KeyCode.PLUS);
        var days = pane.chart().state().days();
        model.chooseSources(List.of("Ministry"));
        assertEquals(days, pane.chart().state().days());
    }

    @Test
    void everyFilterSaysItsNameAndValue() {
        fill();
        show();
        var names = pane.filters().lookupAll(".dropdown").stream()
                .map(node -> node.getAccessibleText())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "As of: latest, within 7 days",
                        "Baseline: Count",
                        "Dates: all",
                        "Measure: tanks",
                        "Place: North",
                        "Since: 1 Jan 2024",
                        "Sources: 2 of 2",
                        "Subject: Forces"),
                names);
    }

    private void narrow() {
        pane.resize(920, 620);
        lay();
    }

    private void press(KeyCode code) {
        pane.chart().view().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// Clicks on the chart, point by point, until something holds true.
    private boolean clickUntil(BooleanSupplier found) {
        var view = pane.chart().view();
        for (var x = 60.0; x < view.getWidth(); x += 8) {
            for (var y = 60.0; y < view.getHeight(); y += 8) {
                mouse(MouseEvent.MOUSE_PRESSED, x, y);
                mouse(MouseEvent.MOUSE_CLICKED, x, y);
                if (found.getAsBoolean()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        var view = pane.chart().view();
        var at = view.localToScene(x, y);
        view.fireEvent(new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    private int indexOf(LocalDate date) {
        return pane.table().getItems().stream().map(Row::date).toList().indexOf(date);
    }
}

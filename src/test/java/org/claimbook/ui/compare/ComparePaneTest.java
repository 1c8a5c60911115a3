package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.compare.Alignment;
import org.claimbook.compare.agree.PairAgreement;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.claimbook.ui.task.OnFx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class ComparePaneTest extends ShownComparePane {
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

    @Test
    void everyCellSaysWhyItIsAsItIs() {
        small.claim("tanks, North", "Ministry", "2024-05-10", "200");
        small.claim("tanks, North", "Ministry", "2024-05-30", "400");
        small.claim("tanks, North", "Count", "2024-05-20", "150");
        show();
        var between = LocalDate.of(2024, 5, 20);
        model.look(new CellPlace(between, "Count"));
        lay();
        assertTrue(says("The only claim of its source for this date"));
        model.look(new CellPlace(between, "Ministry"));
        lay();
        assertTrue(says("Ministry says nothing as of 20 May 2024. Looked back for 7 days."));
        model.align(Alignment.INTERPOLATE, 7);
        model.look(new CellPlace(between, "Ministry"));
        lay();
        assertTrue(says(
                "Derived, claimed by nobody." + "\nMinistry: on the line from 200 (10 May 2024) to 400 (30 May 2024)"));
        var next = pane.lookupAll(".no-claim .button").stream()
                .map(Button.class::cast)
                .toList();
        assertEquals("400, as of 30 May 2024", next.getLast().getText());
        next.getLast().fire();
        assertEquals(2, selection.claim().get());
    }

    private boolean says(String text) {
        return texts(pane).contains(text);
    }

    @Test
    void aPairThatIsChosenIsCompared() {
        fill();
        small.claim("tanks, North", "Army", "2024-05-12", "90");
        show();
        agreement.seen().set(true);
        lay();
        var pairs = (TableView<?>) pane.lookup(".agreement .table-view");
        assertEquals(3, pairs.getItems().size());
        pairs.getSelectionModel().selectLast();
        var pair = (PairAgreement) pairs.getSelectionModel().getSelectedItem();
        pairs.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertEquals(
                Set.of(pair.source(), pair.other()),
                Set.copyOf(model.answer().get().compared()));
        assertEquals(pair.source(), model.answer().get().baseline().orElseThrow());
        assertFalse(pane.table().isManaged());
    }
}

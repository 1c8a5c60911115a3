package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
}

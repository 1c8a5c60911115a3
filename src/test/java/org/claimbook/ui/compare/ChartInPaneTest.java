package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.claimbook.chart.Kind;
import org.claimbook.chart.axis.FigureScale;
import org.claimbook.ui.compare.find.CellPlace;
import org.claimbook.ui.compare.find.Wish.MeasureName;
import org.claimbook.ui.compare.kind.KindKeys;
import org.claimbook.ui.task.OnFx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class ChartInPaneTest extends ShownComparePane {
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
    void theZoomStaysWhenASourceGoes() {
        fill();
        show();
        press(KeyCode.PLUS);
        var days = pane.chart().state().days();
        model.chooseSources(List.of("Ministry"));
        assertEquals(days, pane.chart().state().days());
    }

    @Test
    void buttonsChangeTheKind() {
        fill();
        show();
        var buttons = kinds();
        assertEquals(
                List.of("Absolute", "Per day", "Ratio", "Range", "Breakdown", "Heatmap", "Multiples"),
                buttons.stream().map(ToggleButton::getText).toList());
        assertTrue(buttons.getFirst().isSelected());
        buttons.get(1).fire();
        assertEquals(Kind.CHANGE, pane.chart().drawing().orElseThrow().kind());
        buttons.get(1).fire();
        assertTrue(buttons.get(1).isSelected(), "one of them is always on");
        model.draw(Kind.RATIO);
        assertTrue(buttons.get(2).isSelected());
    }

    @Test
    void aKindThatHasNothingToShowIsOffAndSaysWhy() {
        small.claim("guns, North", "Ministry", "2024-05-10", "5");
        show();
        var off = kinds().stream().filter(ToggleButton::isDisabled).toList();
        assertEquals(
                List.of("Ratio", "Breakdown", "Heatmap", "Multiples"),
                off.stream().map(ToggleButton::getText).toList());
        assertEquals(messages.get("compare.kind.oneSource"), off.getFirst().getAccessibleHelp());
    }

    @Test
    void whatHasNothingToShowAnyMoreSaysWhyInPlaceOfTheChart() {
        fill();
        show();
        model.draw(Kind.HEATMAP);
        assertTrue(pane.chart().view().isVisible());
        model.chooseSources(List.of("Count"));
        assertFalse(pane.chart().view().isVisible());
        assertTrue(texts(pane.chart()).contains(messages.get("compare.kind.oneSourceHeat")));
        assertTrue(pane.chart().drawing().isEmpty(), "nothing to export");
    }

    @Test
    void keysChooseTheKind() {
        fill();
        show();
        Objects.requireNonNull(pane.getScene().getAccelerators().get(KindKeys.of(Kind.HEATMAP)))
                .run();
        assertEquals(Kind.HEATMAP, model.kind().get());
        Objects.requireNonNull(pane.getScene().getAccelerators().get(KindKeys.of(Kind.BREAKDOWN)))
                .run();
        assertEquals(Kind.HEATMAP, model.kind().get(), "there are no parts");
        assertTrue(texts(pane.chart()).contains(messages.get("compare.kind.noParts")));
    }

    @Test
    void theScaleIsOffWhereThereIsOnlyOne() {
        fill();
        show();
        var scale = pane.chart().lookup(".scale");
        model.draw(Kind.CHANGE);
        assertTrue(scale.isDisabled());
        model.draw(Kind.RANGE);
        assertFalse(scale.isDisabled());
    }

    @Test
    void keysTellOfTheFigureTheyComeTo() {
        fill();
        show();
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Ministry"));
        press(KeyCode.RIGHT);
        var told = pane.chart().view().told().orElseThrow();
        assertTrue(told.startsWith("230 tanks"), told);
        assertEquals("13 May 2024", pane.chart().view().day().orElseThrow());
        press(KeyCode.ESCAPE);
        assertEquals(0, selection.claim().get());
        assertTrue(pane.chart().view().told().isEmpty());
        assertTrue(pane.chart().view().day().isEmpty());
    }

    @Test
    void keysGoThroughTheFiguresOfEveryKind() {
        fill();
        show();
        for (var kind : List.of(Kind.TIMELINE, Kind.RANGE, Kind.RATIO, Kind.CHANGE, Kind.HEATMAP)) {
            model.draw(kind);
            lay();
            model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Ministry"));
            press(KeyCode.DOWN);
            assertEquals(16, selection.claim().get(), kind + ": to the other source");
            press(KeyCode.UP);
            assertEquals(3, selection.claim().get(), kind + ": and back");
        }
    }

    @Test
    void enterAndADoubleClickOpenTheWords() {
        fill();
        show();
        press(KeyCode.ENTER);
        assertEquals(0, opened, "nothing is selected");
        assertTrue(clickUntil(() -> selection.claim().get() > 0));
        press(KeyCode.ENTER);
        assertEquals(1, opened);
        doubleClick();
        assertEquals(2, opened);
    }

    @Test
    void keysHideASourceAndShowItAlone() {
        fill();
        show();
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Count"));
        press(KeyCode.S);
        assertEquals(Set.of("Ministry"), pane.chart().state().hidden());
        press(KeyCode.S);
        assertEquals(Set.of(), pane.chart().state().hidden());
        press(KeyCode.H);
        assertEquals(Set.of("Count"), pane.chart().state().hidden());
        press(KeyCode.H);
        assertEquals(Set.of(), pane.chart().state().hidden());
    }

    @Test
    void hiddenSourcesAndDaysStayFromKindToKind() {
        fill();
        show();
        model.look(new CellPlace(LocalDate.of(2024, 5, 12), "Count"));
        press(KeyCode.H);
        press(KeyCode.PLUS);
        var before = pane.chart().state();
        model.draw(Kind.CHANGE);
        assertEquals(before.hidden(), pane.chart().state().hidden());
        assertEquals(before.days(), pane.chart().state().days());
        assertNull(pane.chart().state().figures());
    }

    @Test
    void shiftAndArrowsZoomOneAxis() {
        fill();
        show();
        pane.chart().view().fireEvent(shifted(KeyCode.RIGHT));
        assertNotNull(pane.chart().state().days());
        assertNull(pane.chart().state().figures());
        press(KeyCode.DIGIT0);
        pane.chart().view().fireEvent(shifted(KeyCode.UP));
        assertNull(pane.chart().state().days());
        assertNotNull(pane.chart().state().figures());
    }

    @Test
    void theCrosshairFollowsThePointerWithTheDate() {
        fill();
        show();
        var view = pane.chart().view();
        mouse(MouseEvent.MOUSE_MOVED, view.getWidth() / 2, view.getHeight() / 2);
        var day = view.day().orElseThrow();
        assertTrue(day.matches("\\d+ May 2024"), day);
        mouse(MouseEvent.MOUSE_MOVED, view.getWidth() / 2, 2);
        assertTrue(view.day().isEmpty(), "over the title there is no day");
        model.draw(Kind.RANGE);
        lay();
        mouse(MouseEvent.MOUSE_MOVED, view.getWidth() / 2, view.getHeight() / 2);
        assertTrue(view.day().isEmpty(), "a range has no days");
    }
}

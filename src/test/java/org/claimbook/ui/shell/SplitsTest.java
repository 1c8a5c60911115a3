package org.claimbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.claimbook.ui.task.OnFx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class SplitsTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasDrawnComesBackInTheNextWindow() {
        var outer = shown(pane());
        outer.setDividerPositions(0.2);
        release(outer);
        var inner = (SplitPane) outer.getItems().getLast();
        inner.setDividerPositions(0.7);
        release(inner);

        var again = shown(pane());
        assertEquals(0.2, again.getDividerPositions()[0], 0.01);
        assertEquals(0.7, ((SplitPane) again.getItems().getLast()).getDividerPositions()[0], 0.01);
    }

    @Test
    void whatNobodyMovedStaysAsThePaneHasIt() {
        var outer = shown(pane());
        outer.setDividerPositions(0.2);
        assertEquals(0.4, shown(pane()).getDividerPositions()[0], 0.01);
    }

    @Test
    void partsOneOverTheOtherHaveSizesOfTheirOwn() {
        var outer = shown(pane());
        outer.setDividerPositions(0.2);
        release(outer);
        var turned = pane();
        turned.setOrientation(Orientation.VERTICAL);
        assertEquals(0.4, shown(turned).getDividerPositions()[0], 0.01);
    }

    private static SplitPane pane() {
        var inner = new SplitPane(new Region(), new Region());
        inner.setOrientation(Orientation.VERTICAL);
        var outer = new SplitPane(new Region(), inner);
        outer.setDividerPositions(0.4);
        return outer;
    }

    private SplitPane shown(SplitPane pane) {
        var frame = new BorderPane(pane);
        Splits.follow("compare", frame, new Remembered(folder.resolve("window.properties")));
        new Scene(frame, 800, 600);
        frame.applyCss();
        frame.layout();
        frame.layout();
        return pane;
    }

    /// Lets go of its divider, as the mouse does after drawing it.
    private static void release(SplitPane split) {
        var divider = split.getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("split-pane-divider"))
                .findFirst()
                .orElseThrow();
        Event.fireEvent(divider, released(divider));
    }

    private static MouseEvent released(Node on) {
        return new MouseEvent(
                on,
                on,
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}

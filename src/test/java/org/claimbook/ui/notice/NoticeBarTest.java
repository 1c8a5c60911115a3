package org.claimbook.ui.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class NoticeBarTest {
    private final Notices notices = new Notices();
    private final List<String> done = new ArrayList<>();
    private final NoticeBar bar = new NoticeBar(notices, Messages.of(Locale.ENGLISH), () -> done.add("left"));

    @Test
    void noRoomIsTakenWhereThereIsNothingToSay() {
        assertFalse(bar.isManaged());
    }

    @Test
    void noticesStandOneUnderTheOtherAndANewerOneOfTheSameIdTakesItsPlace() {
        notices.show(Notice.of("a", "First"));
        notices.show(Notice.warning("b", "Second"));
        notices.show(Notice.of("a", "First again"));

        assertTrue(bar.isManaged());
        assertEquals(List.of("First again", "Second"), texts());

        notices.remove("a");
        assertEquals(List.of("Second"), texts());
    }

    @Test
    void aButtonActsAndLeavesTheNoticeWhereItIs() {
        notices.show(
                Notice.of("a", "Text").with("Do it", () -> done.add("done")).staying());

        assertEquals(1, bar.lookupAll(".button").size(), "no cross");
        ((Button) bar.lookup(".button")).fire();

        assertEquals(List.of("done"), done);
        assertEquals(1, notices.all().size());
    }

    @Test
    void theCrossAndEscTakeItAwayAndSaySo() {
        notices.show(Notice.of("a", "Text").onClose(() -> done.add("closed")));
        ((Button) bar.lookup(".icon-only")).fire();

        notices.show(Notice.of("a", "Text").onClose(() -> done.add("closed")));
        escape();

        assertEquals(List.of("closed", "closed", "left"), done);
        assertFalse(bar.isManaged());
    }

    @Test
    void whatStaysIsLeftByEscAndStays() {
        notices.show(Notice.of("a", "Text").with("Do it", () -> {}).staying());
        escape();

        assertEquals(List.of("left"), done);
        assertTrue(bar.isManaged());
    }

    private void escape() {
        bar.lookup(".button")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    private List<String> texts() {
        return bar.lookupAll(".label").stream()
                .filter(node ->
                        node.getStyleClass().contains("label") && node.getParent() instanceof javafx.scene.layout.HBox)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}

package org.claimbook.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.claimbook.book.file.BookException;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class DialogTest {
    private final Messages messages = Messages.of(Locale.ENGLISH);

    @Test
    void failuresComeInOneDialogHoweverManyThereAre() {
        var errors = new ErrorDialog(() -> null, messages);
        errors.accept(new BookException("Cannot write a.claimbook: the disk is full."));
        errors.accept(new BookException("Cannot write a.claimbook: the disk is full."));
        var open = Window.getWindows();
        assertEquals(1, open.size());
        var words = labels(open.getFirst().getScene().getRoot());
        assertTrue(words.contains("Cannot write a.claimbook: the disk is full."), words.toString());
        assertTrue(
                words.contains("One more thing went wrong meanwhile; its details are copied too."), words.toString());
        open.getFirst().hide();
    }

    @Test
    void aQuestionThatIsAgreedToRunsItsAction() {
        var done = new ArrayList<String>();
        var sheet = new ConfirmDialog("Delete 2 claims?", "Undo brings them back.", "Delete")
                .sheet(messages, () -> done.add("deleted"));
        button(sheet, "Cancel").fire();
        assertEquals(List.of(), done);
        button(sheet, "Delete").fire();
        assertEquals(List.of("deleted"), done);
    }

    @Test
    void aNewFileGetsTheEndingOfItsKind() {
        var png = Choosers.Kind.of("Pictures", "png");
        assertTrue(SystemChoosers.hasEnding(Path.of("a.PNG"), png));
        assertFalse(SystemChoosers.hasEnding(Path.of("a.b"), png));
    }

    private static List<String> labels(Parent root) {
        return root.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static Button button(Parent root, String text) {
        return root.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}

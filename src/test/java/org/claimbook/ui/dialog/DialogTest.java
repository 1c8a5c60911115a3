package org.claimbook.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.claimbook.book.BookException;
import org.claimbook.exchange.Rejection;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.ImportedBefore;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.Work;
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
    void theImportDialogShowsWhatCameInAndWhatDidNot() {
        var dialog = importDialog((_, _, _, rejections) -> {
            rejections.accept(new Rejection(7, "as_of", "5 Nov", "expected a date like 2024-11-05"));
            return new ImportClaims.Result(83_782, 1, 1);
        });
        var go = button(dialog, "Import");
        assertTrue(go.isDisabled());
        button(dialog, "Choose…").fire();
        assertEquals("/data/war.csv", ((TextField) dialog.lookup(".text-field")).getText());
        assertFalse(go.isDisabled());
        assertEquals(go, dialog.getScene().getFocusOwner(), "Enter now imports");
        go.fire();
        var words = labels(dialog);
        assertTrue(
                words.contains("83,782 claims came in · 1 was there already · 1 row did not come in"),
                words.toString());
        assertEquals(1, ((TableView<?>) dialog.lookup(".table-view")).getItems().size());
    }

    @Test
    void theImportDialogOffersToBringTheSameFileInAgain() {
        var dialog = importDialog((_, _, _, _) -> {
            throw new ImportedBefore("imported before");
        });
        assertFalse(dialog.lookup(".check-box").isVisible());
        button(dialog, "Choose…").fire();
        button(dialog, "Import").fire();
        assertTrue(((CheckBox) dialog.lookup(".check-box")).isVisible());
    }

    @Test
    void aNewFileGetsTheEndingOfItsKind() {
        var png = Choosers.Kind.of("Pictures", "png");
        assertTrue(SystemChoosers.hasEnding(Path.of("a.PNG"), png));
        assertFalse(SystemChoosers.hasEnding(Path.of("a.b"), png));
    }

    private Parent importDialog(ImportModel.Job job) {
        var model = new ImportModel(job, Work.direct(failure -> fail(failure)));
        var choosers = new Choosers() {
            @Override
            public Optional<Path> open(String title, Kind... kinds) {
                return Optional.of(Path.of("/data/war.csv"));
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, Kind kind) {
                return Optional.empty();
            }
        };
        var node = new ImportDialog(model, choosers, messages).node();
        new Scene(node);
        node.applyCss();
        node.layout();
        return node;
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

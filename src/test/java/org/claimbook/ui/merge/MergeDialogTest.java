package org.claimbook.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.claimbook.book.Book;
import org.claimbook.ui.dialog.Choosers;
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

/// From the choice of a copy to the book that has both.
@ExtendWith(OnFx.class)
class MergeDialogTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> errors = new ArrayList<>();
    private Book writer;
    private Book reader;
    private MergeModel model;
    private Parent root;
    private Stage stage;
    private boolean settling;

    @BeforeEach
    void open() throws IOException {
        Parted.make(folder);
        writer = Book.open(Parted.book(folder));
        reader = Book.read(Parted.book(folder));
        model = new MergeModel(writer, reader, Work.direct(errors::add), _ -> {});
        var choosers = new Choosers() {
            @Override
            public Optional<Path> open(String title, Kind... kinds) {
                return Optional.of(Parted.copy(folder));
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, Kind kind) {
                return Optional.empty();
            }
        };
        var dialog = new MergeDialog(
                model, choosers, () -> settling = true, Messages.of(Locale.ENGLISH), Show.in(Locale.ENGLISH));
        root = (Parent) dialog.node();
        stage = new Stage();
        Theme.dress(new Scene(root, 620, 560));
        stage.setScene(root.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        Platform.runLater(stage::hide);
        reader.close();
        writer.close();
        assertEquals(List.of(), errors);
    }

    private List<String> texts(Class<? extends Labeled> kind) {
        root.applyCss();
        root.layout();
        return root.lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(Labeled::getText)
                .toList();
    }

    private Button button(String text) {
        root.applyCss();
        root.layout();
        return root.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + texts(Button.class)));
    }

    @Test
    void whatWouldComeIsToldBeforeAnythingChanges() {
        button("Choose a copy…").fire();
        assertTrue(
                texts(Label.class).contains("3 conflicts"), texts(Label.class).toString());
        assertTrue(texts(Label.class).contains("Claims"));
        assertEquals(1, writer.counts().claims());
        assertEquals(0, writer.conflicts().count());
        assertEquals(button("Merge"), root.getScene().getFocusOwner(), "Enter merges");
    }

    @Test
    void mergeIsOneStepAndLeadsToWhatItLeft() {
        model.other().set(Parted.copy(folder));
        button("Merge").fire();
        assertEquals("merge", writer.history().undoable().orElseThrow().what());
        assertEquals(3, writer.conflicts().count());
        assertEquals(3, writer.counts().claims());
        button("Settle 3 conflicts").fire();
        assertTrue(settling);
        writer.history().undo();
        assertEquals(1, writer.counts().claims());
        assertEquals(0, writer.conflicts().count());
    }

    @Test
    void withASidePreferredNothingIsLeft() {
        model.other().set(Parted.copy(folder));
        root.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(choice -> choice.getText().equals("Take theirs"))
                .findFirst()
                .orElseThrow()
                .fire();
        button("Merge").fire();
        assertEquals(0, writer.conflicts().count());
        assertEquals("9280", Parted.claim(writer, 0).figure().statedEnd().toPlainString());
        assertFalse(texts(Button.class).contains("Settle"));
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() throws IOException {
        var other = Files.writeString(folder.resolve("letter.claimbook"), "Dear Sir");
        model.other().set(other);
        assertTrue(
                model.standing().get() instanceof Standing.Refused,
                model.standing().get().toString());
        assertFalse(button("Merge").isVisible());
        model.other().set(writer.path());
        assertTrue(model.standing().get() instanceof Standing.Refused);
    }

    @Test
    void aCopyThatBringsNothingIsNotMerged() throws IOException {
        var same = Files.copy(Parted.book(folder), folder.resolve("same.claimbook"));
        model.other().set(same);
        assertTrue(button("Merge").isDisabled());
        assertTrue(
                texts(Label.class).contains("There is nothing to take in: this book has all that the other copy has."));
    }
}

package org.claimbook.ui.history.backups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.claimbook.book.Book;
import org.claimbook.book.backup.Backup;
import org.claimbook.book.backup.Occasion;
import org.claimbook.model.NameKind;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.table.Stagehand;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.task.OpenBook;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of backups, by keys: one was made before an import, when the book had one source; then another
/// source came.
class BackupsViewTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private OpenBook book;
    private BackupsModel model;
    private Stagehand hand;
    private Path copy;

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("war.claimbook");
        copy = folder.resolve("copy.claimbook");
        try (var made = Book.create(file)) {
            made.named(NameKind.SOURCE).insert("Gull");
            made.backUp(Occasion.IMPORT);
            made.named(NameKind.SOURCE).insert("Tern");
        }
        OnFx.start();
        var opened = new CompletableFuture<OpenBook>();
        Platform.runLater(() ->
                OpenBook.open(file, () -> {}, Platform::runLater, opened::complete, opened::completeExceptionally));
        book = opened.get();
        var messages = Messages.of(Locale.ENGLISH);
        hand = Stagehand.show(() -> {
            model = new BackupsModel(file, false, book.keeping(), book.work(), opening());
            model.isShown().set(true);
            var view = new BackupsView(
                    model,
                    new Label("Backups"),
                    chooser(),
                    messages,
                    Show.in(Locale.ENGLISH),
                    () -> Instant.now().plusSeconds(7_300));
            view.requestFocus();
            return view;
        });
        calm();
    }

    @AfterEach
    void close() throws InterruptedException {
        hand.close();
        Stagehand.on(() -> {
            book.close();
            return book;
        });
    }

    private BackupsModel.Opening opening() {
        return new BackupsModel.Opening() {
            @Override
            public void restore(Backup backup) {
                asked.add("restore " + backup.occasion());
            }

            @Override
            public void look(Backup backup) {
                asked.add("look " + backup.occasion());
            }
        };
    }

    private Choosers chooser() {
        return new Choosers() {
            @Override
            public Optional<Path> open(String title, Kind... kinds) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, Kind kind) {
                asked.add(suggestedName.replaceAll("\\d", "0"));
                return Optional.of(copy);
            }
        };
    }

    /// Until nothing is under way, also on the thread of the backups.
    private void calm() throws InterruptedException {
        for (var turn = 0; turn < 3; turn++) {
            var kept = new CompletableFuture<Boolean>();
            Stagehand.on(() -> {
                book.keeping().look(_ -> kept.complete(true));
                return kept;
            });
            kept.join();
            while (Stagehand.on(() -> book.work().running().get() > 0)) {
                Thread.onSpinWait();
            }
            hand.settle();
        }
    }

    @Test
    void aBackupSaysWhenWhyAndWhatItHolds() throws InterruptedException {
        var texts = Stagehand.on(() -> ((TableView<?>) hand.lookup(".table-view"))
                .getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(0)))
                        .toList());
        assertEquals("2 hours ago", texts.get(1));
        assertEquals(List.of("Before an import", "0", "0"), texts.subList(2, 5));
        assertEquals("Add source", texts.get(6));
    }

    @Test
    void backingUpNowAddsOneOnlyWhereSomethingChanged() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.B);
        calm();
        assertEquals(
                List.of(Occasion.ASKED, Occasion.IMPORT),
                model.lines().stream().map(line -> line.backup().occasion()).toList());
        assertTrue(model.news().get() instanceof BackupsModel.News.Kept kept && kept.isNew());

        hand.press(KeyCode.CONTROL, KeyCode.B);
        calm();
        assertEquals(2, model.lines().size());
        assertTrue(model.news().get() instanceof BackupsModel.News.Kept kept && !kept.isNew());
    }

    @Test
    void aCopyIsABookLikeAnyOther() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.S);
        calm();
        assertEquals(List.of("war 0000-00-00"), asked);
        assertFalse(Files.exists(copy.resolveSibling("copy.claimbook.part")));
        try (var open = Book.open(copy)) {
            assertEquals(1, open.named(NameKind.SOURCE).get(new long[] {1, 2}).size());
        }
    }

    @Test
    void lookingOpensTheChosenOneAndRestoringAsksBefore() throws InterruptedException {
        hand.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("look IMPORT"), asked);

        hand.press(KeyCode.CONTROL, KeyCode.R);
        assertEquals(List.of("look IMPORT"), asked);
        Stagehand.on(() -> {
            var sheet = Window.getWindows().getLast().getScene().getRoot();
            ((Button) sheet.lookup(".primary")).fire();
            return sheet;
        });
        assertEquals(List.of("look IMPORT", "restore IMPORT"), asked);
    }
}

package org.claimbook.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.Book;
import org.claimbook.book.guard.SyncFolder;
import org.claimbook.book.merge.BookMerge.Prefer;
import org.claimbook.ui.notice.Notice;
import org.claimbook.ui.notice.Notices;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of a book in a synced folder, once.
class SyncModelTest {
    @TempDir
    private Path folder;

    private final List<Throwable> errors = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();
    private final Notices notices = new Notices();
    private final List<Path> merging = new ArrayList<>();
    private Path place;
    private Book reader;
    private SyncModel model;

    @BeforeEach
    void open() throws IOException {
        place = Files.createDirectory(folder.resolve("Dropbox"));
        Parted.make(place);
        reader = Book.read(Parted.book(place));
        model = look();
        new MergeNotices(notices, Messages.of(Locale.ENGLISH)).synced(model, merging::add);
    }

    private SyncModel look() {
        var looking = new SyncModel(reader, Work.direct(errors::add), new SyncModel.Memory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void put(String key, String value) {
                kept.put(key, value);
            }
        });
        looking.look();
        return looking;
    }

    @AfterEach
    void close() {
        reader.close();
        assertEquals(List.of(), errors);
    }

    private List<String> texts() {
        return notices.all().stream().map(Notice::text).toList();
    }

    private void press(String id, String button) {
        notices.all().stream()
                .filter(notice -> notice.id().equals(id))
                .flatMap(notice -> notice.actions().stream())
                .filter(action -> action.text().equals(button))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    @Test
    void aSyncedFolderIsWarnedOfUntilItIsUnderstood() {
        assertEquals(SyncFolder.DROPBOX, model.service().get());
        assertTrue(texts().getFirst().startsWith("This book lies in a folder of Dropbox."), texts().toString());
        press("synced", "Understood");
        assertEquals(1, notices.all().size());
        assertNull(look().service().get());
    }

    @Test
    void copiesBesideTheBookAreOfferedAndNotAgainOnceMerged() throws IOException {
        assertEquals("1 copy beside this book was left by a sync program: war (1).claimbook.", texts().getLast());
        press("copies", "Merge…");
        assertEquals(List.of(Parted.copy(place)), merging);
        model.merged(merging.getFirst());
        assertEquals(1, notices.all().size());
        assertEquals(List.of(), look().copies());
        try (var copy = Book.open(Parted.copy(place))) {
            copy.history().undo();
        }
        Files.setLastModifiedTime(Parted.copy(place), FileTime.fromMillis(0));
        assertEquals(List.of(Parted.copy(place)), look().copies(), "it was written anew");
    }

    @Test
    void notNowIsUntilTheBookIsOpenedAgain() {
        press("copies", "Not now");
        assertEquals(List.of(), model.copies());
        assertEquals(1, look().copies().size());
    }

    @Test
    void conflictsAreToldUntilSomebodyGoesToThem() {
        try (var writer = Book.open(Parted.book(place))) {
            var work = Work.direct(errors::add);
            var conflicts = new ConflictsModel(writer, reader, work);
            new MergeNotices(notices, Messages.of(Locale.ENGLISH))
                    .conflicts(conflicts, () -> conflicts.shown().set(true));
            assertEquals(2, notices.all().size());
            work.run(() -> writer.merge(Parted.copy(place), null, Prefer.ASK), _ -> {});
            assertEquals("3 conflicts to settle", texts().getLast());
            press("conflicts", "Settle");
            assertEquals(2, notices.all().size());
        }
    }
}

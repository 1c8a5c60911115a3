package org.claimbook.ui.history.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.backup.Backup;
import org.claimbook.book.backup.Backups;
import org.claimbook.book.backup.Occasion;
import org.claimbook.job.keep.BackupContents;
import org.claimbook.job.keep.CopyBackup;
import org.claimbook.ui.task.Keeping;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// State of the list of backups. Nothing is read before it is shown for the first time; each backup is looked
/// into once, since it never changes.
public final class BackupsModel {
    /// What takes the place of the book that is open.
    public interface Opening {
        /// Makes the book what the backup holds, and opens it again.
        void restore(Backup backup);

        /// Opens the backup itself, for reading only.
        void look(Backup backup);
    }

    /// What came of the last thing asked for.
    public sealed interface News {
        /// The book is kept by a backup.
        ///
        /// @param isNew false where the newest one held the book as it is
        record Kept(Backup backup, boolean isNew) implements News {}

        /// Nothing was ever done to the book.
        record NothingToKeep() implements News {}

        /// A copy was written.
        record Copied(Path file) implements News {}
    }

    private final Path book;
    private final boolean isReadOnly;
    private final Keeping keeping;
    private final Work work;
    private final Opening opening;
    private final Work.Slot listing;
    private final ObservableList<BackupLine> lines = FXCollections.observableArrayList();
    private final ObservableList<BackupLine> shown = FXCollections.unmodifiableObservableList(lines);
    private final Map<Path, Optional<BackupContents>> read = new HashMap<>();
    private final ObjectProperty<@Nullable BackupLine> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final BooleanProperty isShown = new SimpleBooleanProperty(this, "isShown");
    private final BooleanProperty isBackingUp = new SimpleBooleanProperty(this, "isBackingUp");
    private final ReadOnlyObjectWrapper<@Nullable News> news = new ReadOnlyObjectWrapper<>(this, "news");
    private boolean opened;

    private record Listed(Backup backup, long bytes) {}

    /// @param book whose backups these are; another than the one that is open, where that is one of its
    /// backups
    /// @param isReadOnly whether the book may not be written, and so not be restored
    public BackupsModel(Path book, boolean isReadOnly, Keeping keeping, Work work, Opening opening) {
        this.book = book;
        this.isReadOnly = isReadOnly;
        this.keeping = keeping;
        this.work = work;
        this.opening = opening;
        this.listing = work.slot();
        isShown.subscribe(shown -> {
            if (shown && !opened) {
                opened = true;
                keeping.made().subscribe(_ -> list());
                // An import and a merge make theirs by themselves.
                work.revision().subscribe((_, _) -> list());
            }
        });
    }

    /// Newest first.
    public ObservableList<BackupLine> lines() {
        return shown;
    }

    /// The one that is chosen; null for none.
    public ObjectProperty<@Nullable BackupLine> chosen() {
        return chosen;
    }

    /// Whether the backups are shown, rather than the steps.
    public BooleanProperty isShown() {
        return isShown;
    }

    /// Whether a backup is being made that was asked for.
    public BooleanProperty isBackingUp() {
        return isBackingUp;
    }

    /// What came of the last thing asked for; null for nothing yet.
    public ReadOnlyObjectProperty<@Nullable News> news() {
        return news.getReadOnlyProperty();
    }

    /// Why no backup could be made; null where it could.
    public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return keeping.failure();
    }

    public boolean isReadOnly() {
        return isReadOnly;
    }

    /// Where the backups lie.
    public Path folder() {
        return Backups.of(book).folder();
    }

    /// Name of the book, for a copy of it.
    String bookName() {
        return String.valueOf(book.getFileName()).replaceFirst("\\.claimbook$", "");
    }

    public void backUp() {
        if (isReadOnly || isBackingUp.get()) {
            return;
        }
        isBackingUp.set(true);
        news.set(null);
        var newest = lines.isEmpty() ? null : lines.getFirst().backup();
        keeping.backUp(Occasion.ASKED, made -> {
            isBackingUp.set(false);
            if (made != null) {
                news.set(new News.Kept(made, !made.equals(newest)));
            } else if (failure().get() == null) {
                news.set(new News.NothingToKeep());
            }
        });
    }

    public void restore() {
        var line = chosen.get();
        if (line != null && canRestore()) {
            opening.restore(line.backup());
        }
    }

    boolean canRestore() {
        var line = chosen.get();
        return line != null && !line.isBad() && !isReadOnly;
    }

    /// A backup of an older version is brought up to date when it is restored, but not to look at it.
    boolean canLook() {
        var line = chosen.get();
        return line != null && line.contents() != null && !line.contents().isOlder();
    }

    public void look() {
        var line = chosen.get();
        if (line != null && canLook()) {
            opening.look(line.backup());
        }
    }

    /// Writes the chosen backup to a file, in the place of one that is there.
    public void copyTo(Path file) {
        var line = chosen.get();
        if (line != null) {
            news.set(null);
            var from = line.backup().file();
            work.analyse(() -> CopyBackup.run(from, file), copied -> news.set(new News.Copied(copied)));
        }
    }

    private void list() {
        listing.run(
                () -> Backups.of(book).list().stream()
                        .map(backup -> new Listed(backup, bytes(backup.file())))
                        .toList(),
                this::show);
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            // Thinned out meanwhile.
            return 0;
        }
    }

    private void show(List<Listed> found) {
        var now = found.stream().map(each -> line(each.backup(), each.bytes())).toList();
        if (!now.equals(lines)) {
            var before = chosen.get();
            lines.setAll(now);
            chosen.set(now.stream()
                    .filter(line -> before != null && line.backup().equals(before.backup()))
                    .findFirst()
                    .orElse(now.isEmpty() ? null : now.getFirst()));
        }
        // One by one, so that what other panes ask meanwhile is answered in between.
        found.stream()
                .filter(each -> !read.containsKey(each.backup().file()))
                .forEach(each -> work.analyse(
                        () -> BackupContents.of(each.backup().file()), contents -> add(each.backup(), contents)));
    }

    private BackupLine line(Backup backup, long bytes) {
        var contents = read.get(backup.file());
        return new BackupLine(backup, bytes, contents != null, contents == null ? null : contents.orElse(null));
    }

    private void add(Backup backup, Optional<BackupContents> contents) {
        read.put(backup.file(), contents);
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.backup().equals(backup)) {
                var wasChosen = line.equals(chosen.get());
                lines.set(at, line(backup, line.bytes()));
                if (wasChosen) {
                    chosen.set(lines.get(at));
                }
            }
        }
    }
}

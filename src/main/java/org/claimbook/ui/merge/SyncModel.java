package org.claimbook.ui.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimbook.book.Book;
import org.claimbook.book.guard.SyncFolder;
import org.claimbook.job.keep.RelatedCopies;
import org.claimbook.model.text.Sha256;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// Whether a sync program carries the book's folder about, and which copies it left beside the book.
public final class SyncModel {
    private static final String UNDERSTOOD = "yes";

    /// What is kept from one start of the window to the next.
    public interface Memory {
        Optional<String> get(String key);

        void put(String key, String value);
    }

    private record Look(@Nullable SyncFolder service, List<Copy> copies) {}

    /// @param stamp by which a copy that was written anew is told from the one that was merged
    private record Copy(Path file, String stamp) {
        static Copy of(Path file) {
            return new Copy(file, stamp(file));
        }

        private static String stamp(Path file) {
            try {
                return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
            } catch (IOException _) {
                // It has been taken away meanwhile, or is under way: then it is looked at again.
                return "";
            }
        }

        String key() {
            return SyncModel.key("merged", file);
        }
    }

    private final Book reader;
    private final Work work;
    private final Memory memory;
    private final ReadOnlyObjectWrapper<@Nullable SyncFolder> service = new ReadOnlyObjectWrapper<>(this, "service");
    private final ObservableList<Path> copies = FXCollections.observableArrayList();
    /// Held, for one that nobody holds is told nothing any more.
    private final ObservableList<Path> shownCopies = FXCollections.unmodifiableObservableList(copies);
    private List<Copy> found = List.of();

    /// @param reader used on the analysis thread only
    public SyncModel(Book reader, Work work, Memory memory) {
        this.reader = reader;
        this.work = work;
        this.memory = memory;
    }

    /// Looks around the book, off the FX thread.
    public void look() {
        work.analyse(
                () -> new Look(
                        SyncFolder.of(reader.path()).orElse(null),
                        RelatedCopies.beside(reader).stream().map(Copy::of).toList()),
                this::show);
    }

    private void show(Look look) {
        var known = memory.get(key("synced", reader.path())).isPresent();
        service.set(known ? null : look.service());
        found = look.copies();
        copies.setAll(found.stream()
                .filter(copy -> !memory.get(copy.key()).equals(Optional.of(copy.stamp())))
                .map(Copy::file)
                .toList());
    }

    /// The program in whose folder the book lies; null for none, or where somebody knows that already.
    public ReadOnlyObjectProperty<@Nullable SyncFolder> service() {
        return service.getReadOnlyProperty();
    }

    /// The copies that nobody has merged yet.
    public ObservableList<Path> copies() {
        return shownCopies;
    }

    /// It is not said again of this book.
    public void understood() {
        memory.put(key("synced", reader.path()), UNDERSTOOD);
        service.set(null);
    }

    /// Not before the book is opened again.
    public void notNow() {
        copies.clear();
    }

    /// A copy has been merged, and is not offered again unless it is written anew.
    public void merged(Path file) {
        var place = file.toAbsolutePath().normalize();
        found.stream()
                .filter(copy -> copy.file().normalize().equals(place))
                .forEach(copy -> memory.put(copy.key(), copy.stamp()));
        copies.removeIf(copy -> copy.normalize().equals(place));
    }

    private static String key(String what, Path file) {
        var place = file.toAbsolutePath().normalize().toString();
        return what + "." + Sha256.of(place).substring(0, 16);
    }
}

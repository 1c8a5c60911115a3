package org.claimbook.book.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.Sql;
import org.claimbook.model.text.Sha256;

/// The backups of one book, in a folder of its own among the app's data.
///
/// The folder is named after the book and the place where it lies, so that two books of one name keep apart.
/// A book that was moved begins a new folder; the old one stays as it is.
public final class Backups {
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final Clock clock;

    private Backups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Those of this book among the app's data.
    public static Backups of(Path book) {
        return in(AppData.folder().resolve("backups"), book, Clock.systemUTC());
    }

    /// Those of this book in another place, by another clock.
    public static Backups in(Path root, Path book, Clock clock) {
        var place = place(book);
        var name = String.valueOf(place.getFileName()).replaceFirst("\\.claimbook$", "");
        return new Backups(root.resolve(name + "-" + Sha256.of(place.toString()).substring(0, 8)), clock);
    }

    /// The same for every path and link that leads to the book.
    private static Path place(Path book) {
        try {
            return book.toRealPath();
        } catch (IOException _) {
            return book.toAbsolutePath().normalize();
        }
    }

    public Path folder() {
        return folder;
    }

    /// Newest first.
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Backup.NEWEST_FIRST)
                    .toList();
        } catch (IOException e) {
            throw new BookException("Could not list the backups in " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Makes a backup, unless the newest one holds the book as it is; then thins the older ones out, but for
    /// a backup that is made because another is about to be restored.
    ///
    /// @return the new backup, or the one that was there
    /// @throws BookException where none can be made; then no older one has gone
    public Backup make(Sql book, Occasion occasion) {
        var newest = list().stream().findFirst();
        if (newest.isPresent() && holds(newest.get(), BookState.of(book))) {
            return newest.get();
        }
        var made = write(book, occasion);
        if (occasion != Occasion.RESTORE) {
            thinOut();
        }
        return made;
    }

    /// Whether anything was ever done to the book.
    public boolean isNeeded(Sql book) {
        return !BookState.of(book).isNew();
    }

    private static boolean holds(Backup backup, BookState state) {
        try (var sql = BookFile.read(backup.file())) {
            return BookState.of(sql).equals(state);
        } catch (BookException _) {
            // A backup that cannot be read is none.
            return false;
        }
    }

    private Backup write(Sql book, Occasion occasion) {
        try {
            Files.createDirectories(folder);
            var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            var unfinished = folder.resolve(Backup.name(at, occasion, 1) + UNFINISHED);
            // What a killed process left.
            Files.deleteIfExists(unfinished);
            Snapshot.write(book, unfinished);
            var nth = 1
                    + list().stream()
                            .filter(other -> other.at().equals(at))
                            .mapToInt(Backup::nth)
                            .max()
                            .orElse(0);
            var file = folder.resolve(Backup.name(at, occasion, nth));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(file, at, nth, occasion);
        } catch (IOException e) {
            throw new BookException(
                    "Could not make a backup of " + book.file() + " in " + folder + ": " + e.getMessage(), e);
        }
    }

    private void thinOut() {
        var all = list();
        var kept = Retention.kept(all, Backup::at, clock.instant());
        for (var backup : all) {
            if (!kept.contains(backup)) {
                remove(backup.file());
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BookException("Could not remove the old backup " + file + ": " + e.getMessage(), e);
        }
    }
}

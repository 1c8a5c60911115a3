package org.claimbook.book.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.SqlFault;

/// Brings a backup, or any other state of a book, back; what the book held before is kept.
public final class Restoring {
    /// What SQLite may have left beside a book that was not closed.
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");

    private final Backups backups;
    private final Clock clock;

    public Restoring(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /// @param from a book, checked whole before anything is done; it stays as it is
    /// @param book is made where there is none; others who have it open see what was restored
    /// @return where that is kept which the book held before
    /// @throws BookException where the backup is not sound, or the book cannot be kept or written; the book
    /// is then as it was
    public Optional<Path> run(Path from, Path book) {
        refuse(from, book);
        Snapshot.check(from, Map.of());
        if (!Files.exists(book)) {
            copy(from, book);
            return Optional.empty();
        }
        var kept = kept(book);
        if (Files.exists(book)) {
            replace(book, from);
        } else {
            copy(from, book);
        }
        return Optional.of(kept);
    }

    private static void refuse(Path from, Path book) {
        try {
            if (Files.exists(from) && Files.exists(book) && Files.isSameFile(from, book)) {
                throw new BookException("Could not restore " + book + ": the backup is this very file");
            }
        } catch (IOException e) {
            throw new BookException("Could not restore " + book + ": " + e.getMessage(), e);
        }
    }

    /// A book that SQLite can read goes among the backups; one that it cannot is put aside as it is.
    private Path kept(Path book) {
        try (var open = BookFile.asIs(book)) {
            return backups.make(open, Occasion.RESTORE).file();
        } catch (BookException e) {
            if (SqlFault.isDamage(e) || e instanceof NotSound) {
                return putAside(book);
            }
            throw e;
        }
    }

    private Path putAside(Path book) {
        var aside = aside(book);
        try {
            for (var ending : BESIDE) {
                var file = book.resolveSibling(book.getFileName() + ending);
                if (Files.exists(file)) {
                    Files.move(file, aside.resolveSibling(aside.getFileName() + ending));
                }
            }
            return aside;
        } catch (IOException e) {
            throw new BookException(
                    "Could not keep the damaged book " + book + " as " + aside + ": " + e.getMessage(), e);
        }
    }

    private Path aside(Path book) {
        var name = String.valueOf(book.getFileName()).replaceFirst("\\.claimbook$", "");
        var nth = 1;
        Path aside;
        do {
            aside = book.resolveSibling(name + " damaged " + Backup.name(clock.instant(), Occasion.RESTORE, nth++));
        } while (Files.exists(aside));
        return aside;
    }

    private static void replace(Path book, Path from) {
        try (var open = BookFile.asIs(book);
                var source = BookFile.read(from)) {
            open.restoreFrom(from);
            if (!BookState.of(open).equals(BookState.of(source))
                    || !Snapshot.rows(open).equals(Snapshot.rows(source))) {
                throw new BookException(
                        "Could not restore " + book + " from " + from + ": nothing could be written; the"
                                + " disk may be full, or another program may have the book locked. It is as it was");
            }
        }
    }

    private static void copy(Path from, Path book) {
        try (var open = BookFile.read(from)) {
            Snapshot.write(open, book);
        }
    }
}

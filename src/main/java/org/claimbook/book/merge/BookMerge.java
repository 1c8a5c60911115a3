package org.claimbook.book.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.Schema;
import org.claimbook.book.file.Sql;
import org.claimbook.book.history.Journal;
import org.claimbook.book.history.Step;
import org.claimbook.book.merge.ConflictStore.Side;
import org.claimbook.book.merge.MergeResult.Settled;
import org.claimbook.book.merge.take.Takeover;
import org.jspecify.annotations.Nullable;

/// Takes another copy of a book into this one, as one step; the other copy is only read.
///
/// Content is united; drafts and settings stay this book's, and the other's history stays there. The
/// step keeps the sum of that history, so that a later merge of the same two knows what has been taken
/// in already.
public final class BookMerge {
    /// How conflicts are settled.
    public enum Prefer {
        /// As this book has it.
        OURS,
        /// As the other copy has it.
        THEIRS,
        /// Not: they wait in the book.
        ASK
    }

    private final Sql sql;
    private final Journal journal;

    public BookMerge(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// @param base a copy of the book as it was when the two parted; null to find that from their
    ///     histories
    /// @throws BookException where one of the files is no book, or cannot be read; nothing has changed
    ///     then
    public MergeResult run(Path other, @Nullable Path base, Prefer prefer) {
        if (sql.inTransaction()) {
            throw new IllegalStateException("a step is under way");
        }
        try {
            var folder = Files.createTempDirectory("claimbook-merge");
            try {
                return run(other, base, prefer, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new BookException(
                    "Could not merge " + other + " into the book " + sql.file() + ": the folder for temporary files"
                            + " cannot be used (" + e.getMessage() + ")",
                    e);
        }
    }

    private MergeResult run(Path other, @Nullable Path base, Prefer prefer, Path folder) {
        var attached = new ArrayList<String>();
        try {
            var version = sql.number("PRAGMA data_version");
            attach(readable(other, folder.resolve("theirs.claimbook")), "theirs", attached);
            var shared = folder.resolve("base.claimbook");
            if (base == null) {
                MergeBase.make(sql, shared);
            } else {
                shared = readable(base, shared);
            }
            attach(shared, "base", attached);
            var draft = Step.Draft.of("merge", String.valueOf(other.getFileName()))
                    .withInput(CommonHistory.sumOfTheirs(sql));
            return journal.step(draft, () -> {
                if (sql.number("PRAGMA data_version") != version) {
                    throw new BookException("Could not merge " + other + " into the book " + sql.file()
                            + ": another program changed the book meanwhile; nothing was merged, try again");
                }
                return merge(prefer);
            });
        } catch (BookException e) {
            throw isDamaged(other)
                    ? new BookException(
                            "Could not merge " + other + " into the book " + sql.file() + ": " + other
                                    + " is damaged, of which `verify` tells more; nothing was merged",
                            e)
                    : e;
        } finally {
            attached.forEach(schema -> sql.script("DETACH " + schema));
        }
    }

    /// A file that can be attached as it is: a book of the present schema, which no other program is
    /// writing.
    ///
    /// @param copy that is made where it is not
    private static Path readable(Path file, Path copy) {
        try (var book = BookFile.read(file)) {
            var version = Schema.version(book);
            if (version > Schema.VERSION) {
                throw new BookException("Could not merge the book " + file + ": its schema is version " + version
                        + ", this Claimbook knows version " + Schema.VERSION);
            }
            if (version == Schema.VERSION && !"wal".equals(book.text("PRAGMA journal_mode"))) {
                return file;
            }
            MergeBase.copy(book, "main", copy);
        }
        BookFile.open(copy, _ -> {}).close();
        return copy;
    }

    private static boolean isDamaged(Path file) {
        try (var book = BookFile.read(file)) {
            return !"ok".equals(book.text("PRAGMA quick_check(1)"));
        } catch (BookException e) {
            // It says for itself what is wrong.
            return false;
        }
    }

    private void attach(Path file, String schema, List<String> attached) {
        sql.update("ATTACH ? AS " + schema, file.toAbsolutePath().toUri() + "?mode=ro");
        attached.add(schema);
    }

    private MergeResult merge(Prefer prefer) {
        var takeover = new Takeover(sql, journal);
        var made = takeover.run();
        var conflicts = new ConflictStore(sql, journal);
        var settled = prefer == Prefer.ASK
                ? List.<Settled>of()
                : settle(conflicts, made, prefer == Prefer.OURS ? Side.OURS : Side.THEIRS);
        var counts = new LinkedHashMap<String, MergeResult.Counts>();
        takeover.tally()
                .each((table, added, changed, deleted, united) ->
                        counts.put(table.sql(), new MergeResult.Counts(added, changed, deleted, united)));
        return new MergeResult(counts, conflicts.all(), settled);
    }

    /// Where what is preferred cannot be, the other side stands: the row stays because it is needed.
    private static List<Settled> settle(ConflictStore conflicts, List<String> uids, Side side) {
        var settled = new ArrayList<Settled>();
        for (var uid : uids) {
            conflicts.find(uid).ifPresent(conflict -> {
                var stands = conflicts.isSettled(conflict, side) ? side : side == Side.OURS ? Side.THEIRS : Side.OURS;
                if (stands == side || conflicts.isSettled(conflict, stands)) {
                    settled.add(new Settled(conflict, stands));
                }
            });
        }
        return settled;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package org.claimbook.book.merge;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.Sql;
import org.claimbook.book.history.History;
import org.claimbook.book.history.Journal;

/// Makes the state that two copies of a book had when they parted: a copy of one of them, in which all
/// that was done since is taken back. The copies themselves stay as they are.
final class MergeBase {
    private MergeBase() {}

    /// @param sql a book to which another is attached as `theirs`, outside of a transaction
    /// @param file that is to be made; where the two have no step in common, an empty book
    static void make(Sql sql, Path file) {
        var parting = new CommonHistory(sql).parting();
        if (parting.isEmpty()) {
            BookFile.create(file).close();
            return;
        }
        copy(sql, parting.get().schema(), file);
        try (var copy = BookFile.open(file, _ -> {})) {
            // It is thrown away soon, whatever happens.
            copy.script("PRAGMA synchronous = OFF");
            takeBack(copy, parting.get());
        } catch (BookException e) {
            throw new BookException(
                    "Could not take back in a copy of the book what was done since the two books parted; a copy of"
                            + " then, given as --base, would do instead ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    /// Writes a whole copy of a book, as of one moment.
    static void copy(Sql sql, String schema, Path file) {
        sql.update("VACUUM " + schema + " INTO ?", file.toAbsolutePath().toString());
    }

    private static void takeBack(Sql copy, CommonHistory.Parting parting) {
        var history = new History(copy, new Journal(copy));
        for (var step = history.undoable();
                step.isPresent() && step.get().id() > parting.last();
                step = history.undoable()) {
            history.undo();
        }
        var again = parting.undoneSince().stream().map(String::valueOf).collect(Collectors.joining(", "));
        // Only what stood then can be redone now, and is, the oldest first.
        copy.update("UPDATE step SET superseded_by = CASE WHEN id IN (" + again + ") THEN NULL ELSE id END WHERE"
                + " undone_at IS NOT NULL");
        while (history.redoable().isPresent()) {
            history.redo();
        }
    }
}

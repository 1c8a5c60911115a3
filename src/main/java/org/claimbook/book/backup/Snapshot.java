package org.claimbook.book.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.Sql;
import org.claimbook.book.file.Table;

/// Copies a book into a new file, and checks the copy whole: its pages, its references, and that it has as
/// many rows as the book.
public final class Snapshot {
    private Snapshot() {}

    /// Writes the copy; where it cannot be made or is not sound, there is none.
    ///
    /// @throws BookException which says what went wrong
    public static void write(Sql book, Path copy) {
        if (Files.exists(copy)) {
            throw new BookException("Could not make the copy " + copy + ": there is a file of this name already");
        }
        var done = false;
        try {
            var before = rows(book);
            book.update("VACUUM INTO ?", copy.toString());
            // Whoever else writes into the book meanwhile may have added to it before the copy or after.
            check(copy, before.equals(rows(book)) ? before : Map.of());
            force(copy);
            done = true;
        } finally {
            if (!done) {
                remove(copy);
            }
        }
    }

    /// @param rows how many each table has to have; empty where nobody knows
    static void check(Path copy, Map<String, Long> rows) {
        try (var sql = BookFile.read(copy)) {
            new Soundness(sql).fault().ifPresent(fault -> {
                throw new NotSound(copy, fault);
            });
            if (!rows.isEmpty() && !rows.equals(rows(sql))) {
                throw new NotSound(copy, "found " + rows(sql) + " rows, expected " + rows);
            }
        }
    }

    static Map<String, Long> rows(Sql sql) {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : Table.values()) {
            // An older book does not have them all.
            if (sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", table.sql()) == 1) {
                rows.put(table.sql(), sql.number("SELECT count(*) FROM " + table.sql()));
            }
        }
        return rows;
    }

    /// A copy that the system still holds in memory is none when the power goes.
    private static void force(Path copy) {
        try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new BookException("Could not write the copy " + copy + ": " + e.getMessage(), e);
        }
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new BookException("Could not remove the unfinished copy " + copy + ": " + e.getMessage(), e);
        }
    }
}

package org.claimbook.book.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.Sql;
import org.claimbook.book.verify.Fault.Kind;

/// What SQLite itself finds in the file: pages, cells, the list of free pages, indexes against their tables,
/// and the conditions of the tables.
final class PageCheck {
    private static final int MOST = 100;

    private final Sql sql;
    private final Consumer<Fault> sink;
    private final String repair;

    PageCheck(Sql sql, Consumer<Fault> sink, String repair) {
        this.sql = sql;
        this.sink = sink;
        this.repair = repair;
    }

    void run() {
        size();
        sql.each(
                "PRAGMA integrity_check(" + MOST + ")",
                row -> String.valueOf(row.getString(1))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.equals("ok") && !line.startsWith("***"))
                        .forEach(line -> sink.accept(new Fault(
                                Kind.PAGE,
                                null,
                                0,
                                null,
                                null,
                                line,
                                "ok",
                                "The file is damaged: " + line + "; " + repair))));
    }

    /// SQLite does not mind what stands after the last page, but nobody put it there on purpose.
    private void size() {
        var pageSize = sql.number("PRAGMA page_size");
        var expected = pageSize * sql.number("PRAGMA page_count");
        var found = size(sql.file());
        if (found != expected && !Files.exists(Path.of(sql.file() + "-wal"))) {
            sink.accept(new Fault(
                    Kind.PAGE,
                    null,
                    0,
                    null,
                    null,
                    String.valueOf(found),
                    String.valueOf(expected),
                    "The file has " + found + " bytes, and its pages make " + expected + ": something was "
                            + (found < expected ? "cut off" : "added") + "; " + repair));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new BookException("Could not read the book " + file + ": " + e.getMessage(), e);
        }
    }
}

package org.claimbook.book.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimbook.book.file.BookException;
import org.claimbook.book.file.BookFile;
import org.claimbook.book.file.SearchIndex;
import org.claimbook.book.file.Sql;
import org.claimbook.book.verify.Fault.Kind;

/// The index of the search against the rows that it is made of.
///
/// FTS5 tells only where it may write, so it is asked in a copy.
final class SearchCheck {
    /// A larger book is copied to a file, which takes longer.
    private static final long MOST_IN_MEMORY = 400_000_000;

    private final Sql sql;
    private final Consumer<Fault> sink;
    private final String repair;

    SearchCheck(Sql sql, Consumer<Fault> sink, String repair) {
        this.sql = sql;
        this.sink = sink;
        this.repair = repair;
    }

    void run() {
        if (sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size") <= MOST_IN_MEMORY) {
            try (var copy = BookFile.inMemory(sql)) {
                SearchIndex.TABLES.forEach(index -> check(copy, index));
            }
            return;
        }
        try (var folder = new Scratch()) {
            var copy = folder.file("copy.claimbook");
            sql.copyTo(copy);
            try (var scratch = BookFile.scratch(copy)) {
                SearchIndex.TABLES.forEach(index -> check(scratch, index));
            }
        }
    }

    private void check(Sql scratch, String index) {
        var words = index.replace("_search", "_words");
        var rows = sql.number("SELECT count(*) FROM " + words);
        var indexed = sql.number("SELECT count(*) FROM " + index + "_docsize");
        if (rows != indexed) {
            say(index, String.valueOf(indexed), rows + " rows", "has " + indexed + " rows in place of " + rows);
            return;
        }
        try {
            // With 1, the words in the index are held against those of the rows.
            scratch.update("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
        } catch (BookException e) {
            say(index, "other words", "the words of the rows", "does not fit the words of the rows");
        }
    }

    private void say(String index, String found, String expected, String what) {
        sink.accept(new Fault(
                Kind.SEARCH,
                index,
                0,
                null,
                null,
                found,
                expected,
                "The index of the search " + index + " " + what + ", so the search misses some; " + repair
                        + ", with a new index"));
    }

    /// A folder for files that nobody needs afterwards.
    static final class Scratch implements AutoCloseable {
        private final Path folder;

        Scratch() {
            try {
                folder = Files.createTempDirectory("claimbook");
            } catch (IOException e) {
                throw new BookException("Could not make a folder for a copy of the book: " + e.getMessage(), e);
            }
        }

        Path file(String name) {
            return folder.resolve(name);
        }

        @Override
        public void close() {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                throw new BookException("Could not remove " + folder + ": " + e.getMessage(), e);
            }
        }
    }
}

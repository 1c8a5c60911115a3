package org.claimbook.book.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.claimbook.book.Book;
import org.claimbook.book.merge.Edits.Edit;
import org.jspecify.annotations.Nullable;

/// Copies of one book in a folder of their own, edited apart.
final class Copies implements AutoCloseable {
    private final Path folder;

    Copies() throws IOException {
        folder = Files.createTempDirectory("law");
    }

    Path file(String name) {
        return folder.resolve(name + ".claimbook");
    }

    /// A book that these edits made.
    Path start(String name, List<Edit> edits) {
        try (var book = Book.create(file(name))) {
            Edits.run(book, edits);
        }
        return file(name);
    }

    Path copy(Path of, String name) throws IOException {
        return Files.copy(of, file(name));
    }

    /// A copy that was edited since.
    Path edited(Path of, String name, List<Edit> edits) throws IOException {
        var file = copy(of, name);
        try (var book = Book.open(file)) {
            Edits.run(book, edits);
        }
        return file;
    }

    /// A copy into which another was merged.
    Path merged(Path into, Path other, String name) throws IOException {
        return merged(into, other, null, name);
    }

    Path merged(Path into, Path other, @Nullable Path base, String name) throws IOException {
        var file = copy(into, name);
        try (var book = Book.open(file)) {
            book.merge(other, base, BookMerge.Prefer.ASK);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package org.claimbook.command.arguments;

import java.nio.file.Path;
import org.claimbook.book.Book;
import picocli.CommandLine.Parameters;

/// The book that a command works on, always its first argument.
public final class BookArgument {
    @Parameters(index = "0", paramLabel = "BOOK", description = "The book, a .claimbook file.")
    private Path path = Path.of("");

    public Path path() {
        return path;
    }

    /// The book's name: its file's, without the ending.
    public String name() {
        return String.valueOf(path.getFileName()).replaceFirst("\\.claimbook$", "");
    }

    public Book read() {
        return Book.read(path);
    }

    public Book open() {
        return Book.open(path);
    }
}

package org.claimbook.command.arguments;

import java.nio.file.Path;
import java.util.Objects;
import org.claimbook.book.Book;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The book that a command works on, always its first argument.
public final class BookArgument {
    @Parameters(index = "0", paramLabel = "BOOK", description = "The book, a .claimbook file.")
    private Path path = Path.of("");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    public Path path() {
        return path;
    }

    /// The book's name: its file's, without the ending.
    public String name() {
        return String.valueOf(path.getFileName()).replaceFirst("\\.claimbook$", "");
    }

    /// Opens the book for reading, and says where that is all that may be done with it.
    public Book read() {
        return read(path, Objects.requireNonNull(command));
    }

    /// As the other, for a command that takes its book otherwise.
    public static Book read(Path path, CommandSpec command) {
        var open = Book.read(path);
        open.caution().ifPresent(why -> command.commandLine().getErr().println(path + ": " + why));
        return open;
    }

    public Book open() {
        return Book.open(path);
    }
}

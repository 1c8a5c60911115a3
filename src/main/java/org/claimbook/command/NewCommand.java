package org.claimbook.command;

import java.util.concurrent.Callable;
import org.claimbook.book.Book;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `new BOOK`
@Command(name = "new", description = "Makes an empty book; refuses to overwrite.")
final class NewCommand implements Callable<Integer> {
    @Mixin
    private final BookArgument book = new BookArgument();

    @Override
    public Integer call() {
        Book.create(book.path()).close();
        return ExitStatus.DONE;
    }
}

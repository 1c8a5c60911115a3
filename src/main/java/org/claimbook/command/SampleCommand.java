package org.claimbook.command;

import java.util.concurrent.Callable;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.job.SampleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sample BOOK`
@Command(name = "sample", description = "Makes the sample book; refuses to overwrite.")
final class SampleCommand implements Callable<Integer> {
    @Mixin
    private final BookArgument book = new BookArgument();

    @Override
    public Integer call() {
        SampleBook.create(book.path());
        return ExitStatus.DONE;
    }
}

package org.claimbook.command.keep;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.job.keep.RestoreBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `restore FILE BOOK`
@Command(
        name = "restore",
        description = {
            "Makes the book what a backup, or any other copy of it, holds; the backup is checked whole before.",
            "What the book held until then is kept, and it is said where."
        })
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A backup; it stays as it is.")
    private Path from = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "BOOK",
            description = "The book, a .claimbook file; made where there is none.")
    private Path book = Path.of("");

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        RestoreBook.run(from, book)
                .ifPresent(kept -> output.err().println("What " + book.getFileName() + " held is kept as " + kept));
        return ExitStatus.DONE;
    }
}

package org.claimbook.command.keep;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.job.keep.TakeBack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `redo BOOK [--steps N]`
@Command(name = "redo", description = "Does again what `undo` took back, where nothing else was done since.")
public final class RedoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(names = "--steps", paramLabel = "N", description = "How many (default ${DEFAULT-VALUE}).")
    private int steps = 1;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        try (var open = book.open()) {
            TakeBack.again(open, steps).forEach(step -> output.out().println("Done again: " + TakeBack.says(step)));
        }
        return ExitStatus.DONE;
    }
}

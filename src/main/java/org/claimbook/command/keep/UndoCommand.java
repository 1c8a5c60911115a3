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

/// `undo BOOK [--steps N | --only STEP]`
@Command(
        name = "undo",
        description = {
            "Takes back what was done last, as `history` lists it.",
            "With --only, one older step alone, where nothing that was done later builds on it."
        })
public final class UndoCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(names = "--steps", paramLabel = "N", description = "How many (default ${DEFAULT-VALUE}).")
    private int steps = 1;

    @Option(names = "--only", paramLabel = "STEP", description = "The number of a step in `history`.")
    private @Nullable Long only;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        try (var open = book.open()) {
            var undone = only == null ? TakeBack.last(open, steps) : TakeBack.only(open, only);
            undone.forEach(step -> output.out().println("Undone: " + TakeBack.says(step)));
        }
        return ExitStatus.DONE;
    }
}

package org.claimbook.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.job.ExportBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `export BOOK --out FILE`
@Command(name = "export", description = "Writes claims to CSV or XLSX, or the whole book to JSON.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "A .csv, .xlsx or .json file; replaced.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try (var open = book.read()) {
            var left = new ExportBook(open).write(file);
            left.ifPresent(said -> Output.of(Objects.requireNonNull(spec)).err().println(said));
        }
        return ExitStatus.DONE;
    }
}

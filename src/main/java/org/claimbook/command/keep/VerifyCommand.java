package org.claimbook.command.keep;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.book.verify.Comparison;
import org.claimbook.book.verify.Repair;
import org.claimbook.book.verify.Verification;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.FaultPrinter;
import org.claimbook.command.print.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `verify BOOK`
@Command(
        name = "verify",
        description = {
            "Checks whether a book is whole: its pages, references, tables, texts, quotes and index; nothing is"
                    + " changed.",
            "Exit status 1 where something is wrong."
        })
public final class VerifyCommand implements Callable<Integer> {
    enum Format {
        json,
        table
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(
            names = "--against",
            paramLabel = "BACKUP",
            description = "Also lists what is not as in this backup, first what no step of the history explains.")
    private @Nullable Path backup;

    @Option(
            names = "--repair",
            paramLabel = "NEW",
            description = "Makes a new book of what can be read; BOOK stays as it is.")
    private @Nullable Path fresh;

    @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        if (fresh != null) {
            Repair.refuseToOverwrite(fresh);
        }
        try (var printer = new FaultPrinter(output, format == Format.json)) {
            var unchecked = Verification.run(book.path(), printer);
            unchecked.ifPresent(printer::note);
            if (backup != null) {
                Comparison.run(book.path(), backup, printer);
            }
            if (fresh != null) {
                var repaired = Repair.run(book.path(), fresh);
                repaired.said().forEach(said -> printer.note(said + "."));
                printer.note(String.format(
                        Locale.ROOT, "%s is made of %s, with %,d rows.", fresh, book.path(), repaired.rows()));
            }
            printer.summary();
            return printer.hasFound() ? ExitStatus.FOUND : ExitStatus.DONE;
        }
    }
}

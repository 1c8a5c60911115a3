package org.claimbook.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.exchange.Mapping;
import org.claimbook.exchange.Rejection;
import org.claimbook.job.ImportBook;
import org.claimbook.job.ImportClaims;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import BOOK FILE`
@Command(name = "import", description = "Brings claims in, from CSV or XLSX, or from the app's own JSON.")
final class ImportCommand implements Callable<Integer> {
    private static final int LONGEST = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "A .csv or .xlsx file, or a .json file that export wrote.")
    private Path file = Path.of("");

    @Option(names = "--mapping", paramLabel = "MAP.json", description = "How to read other people's columns.")
    private @Nullable Path mapping;

    @Option(names = "--dry-run", description = "Says what would come in, and leaves the book as it is.")
    private boolean dryRun;

    @Option(names = "--again", description = "Also where this very file was imported before.")
    private boolean again;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec);
        var output = Output.of(command);
        var options = new ImportClaims.Options(dryRun, again);
        var json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        if (json && mapping != null) {
            throw new ParameterException(command.commandLine(), "--mapping is for tables; " + file + " is JSON");
        }
        // The mapping first: where it is wrong, the book is not even opened.
        var columns = mapping == null ? null : Mapping.read(mapping);
        try (var open = book.open()) {
            var result = json
                    ? new ImportBook(open).run(file, options, rejection -> print(rejection, output))
                    : new ImportClaims(open).run(file, columns, options, rejection -> print(rejection, output));
            output.err()
                    .printf(
                            Locale.ROOT,
                            "%s %,d %s; %,d were there already, %,d rejected%n",
                            dryRun ? "would import" : "imported",
                            result.added(),
                            result.added() == 1 ? "claim" : "claims",
                            result.known(),
                            result.rejected());
            return result.rejected() == 0 ? ExitStatus.DONE : ExitStatus.FOUND;
        }
    }

    private void print(Rejection rejection, Output output) {
        // The rows of a book in JSON have no lines, but a table and a uid.
        var place = rejection.line() == 0
                ? "table " + rejection.column()
                : rejection.place() + ", column " + shown(rejection.column());
        output.err()
                .printf(
                        "%s, %s: found \"%s\", %s%n",
                        file.getFileName(), place, shown(rejection.found()), shown(rejection.why()));
    }

    /// On one line, without what could steer a terminal, and not for pages on end.
    private static String shown(String text) {
        var line = text.replaceAll("[\\p{Cc}\u2028\u2029]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

package org.claimbook.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimbook.book.Book;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.command.print.ReadingJson;
import org.claimbook.command.print.ReadingTable;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.read.ReadReport;
import org.claimbook.job.read.ReportDraft;
import org.claimbook.job.read.StoreReport;
import org.claimbook.reading.file.ReadingException;
import org.claimbook.reading.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `read FILE…`
@Command(name = "read", description = "Proposes the claims in reports; with --book, stores report and proposals.")
final class ReadCommand implements Callable<Integer> {
    /// The forms in which a reading is printed; by name, as `--format` takes them.
    enum Form {
        json,
        table
    }

    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A text, HTML or PDF file; - is standard input.")
    private List<Path> files = List.of();

    @Option(names = "--book", paramLabel = "BOOK", description = "The book to store them in, whose names win.")
    private @Nullable Path book;

    @Mixin
    private final HeadOptions head = new HeadOptions();

    @Option(names = "--why", description = "Also tells the rule that found each part, and which numbers are no claims.")
    private boolean why;

    @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Form format = Form.table;

    @Override
    public Integer call() {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            var line = Objects.requireNonNull(spec).commandLine();
            throw new ParameterException(line, "Standard input can be read once only, found - several times");
        }
        if (book == null) {
            return readAll(null);
        }
        try (var open = Book.open(book)) {
            return readAll(open);
        }
    }

    /// Reads each file that can be read, and then tells whether that was all of them.
    private int readAll(@Nullable Book open) {
        var output = Output.of(Objects.requireNonNull(spec));
        var read = new ReadReport(new Reader(), open);
        var status = ExitStatus.DONE;
        for (var file : files) {
            try {
                var draft = read(read, file);
                print(draft, file, output);
                if (open != null) {
                    output.err().println(store(draft, open));
                }
            } catch (ReadingException | ExchangeException failure) {
                if (files.size() == 1) {
                    throw failure;
                }
                output.err().println(CommandRun.said(failure.getMessage()));
                status = ExitStatus.FAILED;
            }
        }
        return status;
    }

    private ReportDraft read(ReadReport read, Path file) {
        return file.equals(STANDARD_INPUT) ? read.standardInput(System.in, head.head()) : read.file(file, head.head());
    }

    private void print(ReportDraft draft, Path file, Output output) {
        var name = files.size() == 1 ? Optional.<String>empty() : Optional.of(file.toString());
        switch (format) {
            case json -> ReadingJson.print(draft.reading(), name, why, output.out());
            case table -> ReadingTable.print(draft.reading(), name, why, output.out());
        }
        output.out().flush();
    }

    /// Stores the report, and says so.
    private static String store(ReportDraft draft, Book open) {
        var stored = new StoreReport(open).store(draft);
        var claims = stored.claims().size();
        return stored.isNew()
                ? String.format(
                        Locale.ROOT,
                        "stored \"%s\" with %,d proposed %s",
                        shown(stored.report().title()),
                        claims,
                        claims == 1 ? "claim" : "claims")
                : "\"" + shown(draft.title()) + "\" is already in the book as \""
                        + shown(stored.report().title()) + "\"; nothing was stored";
    }

    private static String shown(String title) {
        return ReadingTable.harmless(title);
    }
}

package org.claimbook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.Dates;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.arguments.Format;
import org.claimbook.command.print.AgreementCsv;
import org.claimbook.command.print.AgreementJson;
import org.claimbook.command.print.AgreementTable;
import org.claimbook.command.print.MatrixJson;
import org.claimbook.command.print.MatrixTable;
import org.claimbook.command.print.Output;
import org.claimbook.compare.Matrix;
import org.claimbook.job.CompareClaims;
import org.claimbook.job.agree.SummarizeAgreement;
import org.claimbook.job.agree.SummarizeAgreement.Summary;
import org.claimbook.job.table.MatrixFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `compare BOOK --measure M`
@Command(name = "compare", description = "Lays claims side by side: a row a date, a column a source.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Mixin
    private final CompareOptions options = new CompareOptions();

    @Option(names = "--from", paramLabel = "D", converter = Dates.First.class, description = "First as-of date.")
    private @Nullable LocalDate from;

    @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Option(
            names = "--summary",
            description = "How each source stands to each other over all figures, and who revises most.")
    private boolean summary;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        try (var open = book.read()) {
            if (summary) {
                print(new SummarizeAgreement(open).answer(options.ask(from)), output);
            } else {
                print(new CompareClaims(open).answer(options.ask(from)), output);
            }
        }
        return ExitStatus.DONE;
    }

    private void print(Matrix matrix, Output output) {
        switch (format) {
            case json -> MatrixJson.print(matrix, output.out());
            case csv -> csv(matrix, output);
            case table -> MatrixTable.print(matrix, output);
        }
    }

    private static void csv(Matrix matrix, Output output) {
        try {
            MatrixFile.csv(matrix, output.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Summary found, Output output) {
        switch (format) {
            case json -> AgreementJson.print(found, output.out());
            case csv -> AgreementCsv.print(found, output.out());
            case table -> AgreementTable.print(found, output);
        }
    }
}

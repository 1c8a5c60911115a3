package org.claimbook.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.book.Book;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.command.print.TextTable;
import org.claimbook.compare.check.RepeatsFound.Suggestion;
import org.claimbook.job.check.LinkRepeats;
import org.claimbook.model.Claim;
import org.claimbook.model.FigureText;
import org.claimbook.model.NumberStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `repeats BOOK [--accept]`
@Command(
        name = "repeats",
        description = {
            "Lists claims that several reports print: same claimant, measure, figure and as-of date.",
            "With --accept, links them all, so that they count as one origin; one step, which can be undone."
        })
final class RepeatsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(names = "--accept", description = "Makes the links.")
    private boolean accept;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        try (var open = accept ? book.open() : book.read()) {
            var found = LinkRepeats.found(open);
            print(found, output);
            if (accept) {
                LinkRepeats.accept(open, found);
            }
            output.err().println(summary(open, found.size()));
        }
        return ExitStatus.DONE;
    }

    private String summary(Book open, int found) {
        var links = found + (found == 1 ? " link" : " links");
        return found == 0
                ? "No claim in " + open.path().getFileName() + " repeats another one that it is not linked to."
                : accept ? links + " made." : links + " to make: with --accept.";
    }

    private static void print(List<Suggestion> found, Output output) {
        var table = new TextTable(
                List.of("claimant", "as of", "measure", ">figure", "printed by", "after", "uid", "first"));
        for (var suggestion : found) {
            var from = suggestion.from();
            table.row(List.of(
                    Objects.requireNonNullElse(from.speech().claimant(), ""),
                    String.valueOf(from.period().asOf()),
                    Objects.requireNonNullElse(from.topic().measure(), ""),
                    FigureText.show(from.figure(), NumberStyle.ENGLISH),
                    outlet(from),
                    outlet(suggestion.to()),
                    from.uid(),
                    suggestion.to().uid()));
        }
        if (!found.isEmpty()) {
            table.print(output.out());
        }
    }

    private static String outlet(Claim claim) {
        return Objects.requireNonNullElse(
                claim.report().outlet(), claim.report().title());
    }
}

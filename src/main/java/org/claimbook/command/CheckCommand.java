package org.claimbook.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.book.Book;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.FindingPrinter;
import org.claimbook.command.print.Output;
import org.claimbook.compare.check.Finding;
import org.claimbook.compare.check.RuleHelp;
import org.claimbook.compare.check.rule.Rules;
import org.claimbook.job.check.CheckBook;
import org.claimbook.job.check.Dismissals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `check BOOK`
@Command(
        name = "check",
        description = {
            "Lists what the rules find in a book; nothing is changed.",
            "Exit status 1 where something was found that is not dismissed."
        })
final class CheckCommand implements Callable<Integer> {
    enum Format {
        json,
        table
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "BOOK", description = "The book, a .claimbook file.")
    private @Nullable Path book;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule; may be given several times.")
    private List<String> rules = List.of();

    @Option(names = "--explain", paramLabel = "ID", description = "Tells what a rule tests, and how it can be wrong.")
    private @Nullable String explained;

    @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec);
        var output = Output.of(line);
        if (explained != null) {
            var page = RuleHelp.page(CheckBook.known(explained), Locale.ENGLISH);
            output.out().println(page.title() + "\n\n" + page.text());
            return ExitStatus.DONE;
        }
        if (book == null) {
            throw new ParameterException(line.commandLine(), "Missing required parameter: 'BOOK'");
        }
        try (var open = BookArgument.read(book, line)) {
            var dismissals = Dismissals.of(open);
            var found = found(open);
            switch (format) {
                case json -> FindingPrinter.json(found, dismissals, output.out());
                case table -> FindingPrinter.table(found, dismissals, output);
            }
            return found.stream().allMatch(finding -> dismissals.of(finding).isPresent())
                    ? ExitStatus.DONE
                    : ExitStatus.FOUND;
        }
    }

    /// Rule by rule, in the order of the rules.
    private List<Finding> found(Book open) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        Rules.ALL.forEach(rule -> byRule.put(rule.id(), new ArrayList<>()));
        new CheckBook(open, rules)
                .all((_, findings) ->
                        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), _ -> new ArrayList<>())
                                .add(finding)));
        return byRule.values().stream().flatMap(List::stream).toList();
    }
}

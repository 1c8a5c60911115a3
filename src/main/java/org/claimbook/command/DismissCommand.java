package org.claimbook.command;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.compare.check.Finding;
import org.claimbook.job.JobException;
import org.claimbook.job.check.CheckBook;
import org.claimbook.job.check.Dismissals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dismiss BOOK --rule ID --claim UID… --reason WORDS`
@Command(
        name = "dismiss",
        description = {
            "Writes down that a finding of check was looked at and is none, with the reason.",
            "It holds until one of the figures changes, and can be undone."
        })
final class DismissCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(names = "--rule", required = true, paramLabel = "ID", description = "The rule that found it.")
    private String rule = "";

    @Option(
            names = "--claim",
            required = true,
            paramLabel = "UID",
            description = "A claim that it is about; several where there are several findings with this one.")
    private List<String> claims = List.of();

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why it is none.")
    private String reason = "";

    @Override
    public Integer call() {
        try (var open = book.open()) {
            var found = new HashSet<Finding>();
            new CheckBook(open, Set.of(rule))
                    .all((_, findings) ->
                            findings.stream().filter(this::isMeant).forEach(found::add));
            if (found.size() != 1) {
                throw new JobException(
                        found.isEmpty()
                                ? "The rule " + rule + " finds nothing about " + String.join(" and ", claims)
                                : "The rule " + rule + " finds " + found.size() + " things about "
                                        + String.join(" and ", claims) + ": name more of the claims, so that one is"
                                        + " meant");
            }
            Dismissals.dismiss(open, found.iterator().next(), reason);
            Output.of(Objects.requireNonNull(spec)).err().println("Dismissed.");
        }
        return ExitStatus.DONE;
    }

    private boolean isMeant(Finding finding) {
        var uids = finding.claims().stream().map(Finding.Judged::uid).toList();
        return uids.containsAll(claims);
    }
}

package org.claimbook.command.keep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.book.merge.BookMerge;
import org.claimbook.book.merge.MergeResult;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.ConflictPrinter;
import org.claimbook.command.print.Output;
import org.claimbook.job.keep.MergeBooks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `merge BOOK OTHER`
@Command(
        name = "merge",
        description = {
            "Takes another copy of a book, edited apart, into the book; the other copy stays as it is.",
            "What both changed differently stays as the book has it, is listed, and waits in the book.",
            "It is one step, which `undo` takes back. Exit status 1 where conflicts wait."
        })
public final class MergeCommand implements Callable<Integer> {
    enum Format {
        json,
        table
    }

    /// The tables that people know, and what they call a row and several.
    private static final List<List<String>> WORDS = List.of(
            List.of("claim", "claim", "claims"),
            List.of("report", "report", "reports"),
            List.of("report_file", "file", "files"),
            List.of("source", "source", "sources"),
            List.of("measure", "measure", "measures"),
            List.of("subject", "subject", "subjects"),
            List.of("place", "place", "places"),
            List.of("alias", "other name", "other names"),
            List.of("link", "link", "links"),
            List.of("dismissal", "dismissal", "dismissals"),
            List.of("saved_view", "view", "views"));

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Parameters(index = "1", paramLabel = "OTHER", description = "The other copy, which is only read.")
    private Path other = Path.of("");

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "A copy of the book as it was when the two parted; else their histories tell.")
    private @Nullable Path base;

    @Option(
            names = "--prefer",
            paramLabel = "SIDE",
            description = "Whose word stands where both differ: ours, theirs, or ask (the default) to leave that open.")
    private BookMerge.Prefer prefer = BookMerge.Prefer.ASK;

    @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        MergeBooks.refuseOne(book.path(), other);
        try (var open = book.open()) {
            var result = MergeBooks.run(open, other, base, prefer);
            switch (format) {
                case json -> ConflictPrinter.json(result, output.out());
                case table -> ConflictPrinter.table(result, output);
            }
            output.err().println(summary(result));
            return result.left().isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND;
        }
    }

    /// "3 claims added, 2 changed, 1 source united, 2 conflicts left."
    private static String summary(MergeResult result) {
        var parts = new ArrayList<String>();
        for (var words : WORDS) {
            var counts = result.counts(words.getFirst());
            var some = new ArrayList<String>();
            say(some, words, counts.added(), "added");
            say(some, words, counts.changed(), "changed");
            say(some, words, counts.deleted(), "deleted");
            say(some, words, counts.united(), "united");
            parts.addAll(some);
        }
        if (parts.isEmpty()) {
            parts.add("nothing to take in");
        }
        counted(parts, result.settled().size(), "settled");
        counted(parts, result.left().size(), "left");
        return parts.getFirst().substring(0, 1).toUpperCase(Locale.ROOT)
                + String.join(", ", parts).substring(1) + ".";
    }

    /// Names what is counted once: "3 claims added, 2 changed".
    private static void say(List<String> some, List<String> words, long count, String done) {
        if (count > 0) {
            var what = some.isEmpty() ? words.get(count == 1 ? 1 : 2) + " " : "";
            some.add(String.format(Locale.ENGLISH, "%,d %s%s", count, what, done));
        }
    }

    private static void counted(List<String> parts, int conflicts, String done) {
        if (conflicts > 0) {
            parts.add(String.format(
                    Locale.ENGLISH, "%,d %s %s", conflicts, conflicts == 1 ? "conflict" : "conflicts", done));
        }
    }
}

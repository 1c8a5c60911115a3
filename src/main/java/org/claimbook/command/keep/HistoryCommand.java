package org.claimbook.command.keep;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.book.history.Change;
import org.claimbook.book.history.History;
import org.claimbook.book.history.Step;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.arguments.Format;
import org.claimbook.command.print.Output;
import org.claimbook.command.print.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `history BOOK [--limit N]`
@Command(name = "history", description = "Lists what was done to the book, newest first; undone steps too.")
public final class HistoryCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "F", description = "json or table (default table)")
    private Format format = Format.table;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        try (var open = book.read()) {
            var history = open.history();
            var steps = history.latest(limit);
            if (format == Format.json) {
                json(history, steps, output);
            } else {
                table(history, steps, output);
            }
        }
        return ExitStatus.DONE;
    }

    private static void table(History history, List<Step> steps, Output output) {
        var table = new TextTable(List.of(">step", "at", "by", "what", "of what", ">rows", "why", ""));
        for (var step : steps) {
            table.row(List.of(
                    String.valueOf(step.id()),
                    step.at().toString(),
                    Objects.requireNonNullElse(step.author(), ""),
                    step.what(),
                    Objects.requireNonNullElse(step.detail(), ""),
                    String.valueOf(rows(history, step)),
                    Objects.requireNonNullElse(step.reason(), ""),
                    step.undoneAt() == null ? "" : "undone " + step.undoneAt()));
        }
        if (steps.isEmpty()) {
            output.err().println("Nothing was ever done to this book.");
        } else {
            table.print(output.out());
        }
    }

    private static long rows(History history, Step step) {
        return history.changes(step.id()).stream().mapToLong(Change::rows).sum();
    }

    private static void json(History history, List<Step> steps, Output output) {
        var json = new JsonWriter(output.out());
        json.setIndent("  ");
        json.setSerializeNulls(false);
        try {
            json.beginArray();
            for (var step : steps) {
                json.beginObject();
                json.name("step").value(step.id());
                json.name("at").value(step.at().toString());
                json.name("author").value(step.author());
                json.name("what").value(step.what());
                json.name("detail").value(step.detail());
                json.name("reason").value(step.reason());
                json.name("rows").value(rows(history, step));
                json.name("undone_at")
                        .value(step.undoneAt() == null ? null : step.undoneAt().toString());
                json.endObject();
            }
            json.endArray();
            json.flush();
            output.out().println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

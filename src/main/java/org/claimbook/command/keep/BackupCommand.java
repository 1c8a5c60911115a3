package org.claimbook.command.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimbook.book.backup.Backups;
import org.claimbook.book.backup.Occasion;
import org.claimbook.command.arguments.BookArgument;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.print.Output;
import org.claimbook.command.print.TextTable;
import org.claimbook.job.keep.BackupContents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `backup BOOK [--to FILE | --list]`
@Command(
        name = "backup",
        description = {
            "Keeps the book as it is now among its backups, checked whole, and says where.",
            "Where the newest backup holds just this, it is said and none is made."
        })
public final class BackupCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BookArgument book = new BookArgument();

    @Option(names = "--to", paramLabel = "FILE", description = "Into this new file, and not among the backups.")
    private @Nullable Path to;

    @Option(names = "--list", description = "Lists the backups, newest first, and what each holds.")
    private boolean list;

    @Override
    public Integer call() {
        var output = Output.of(Objects.requireNonNull(spec));
        if (list) {
            print(output);
            return ExitStatus.DONE;
        }
        try (var open = book.read()) {
            if (to != null) {
                open.copyTo(to);
                output.out().println(to);
            } else {
                open.backUp(Occasion.ASKED)
                        .ifPresentOrElse(
                                backup -> output.out().println(backup.file()),
                                () -> output.err()
                                        .println("Nothing was ever done to this book; there is nothing to keep."));
            }
        }
        return ExitStatus.DONE;
    }

    private void print(Output output) {
        var table = new TextTable(List.of("made", "why", ">reports", ">claims", "last done", "file"));
        var backups = Backups.of(book.path()).list();
        for (var backup : backups) {
            var holds = BackupContents.of(backup.file());
            table.row(List.of(
                    backup.at().toString(),
                    backup.occasion().word(),
                    holds.map(it -> String.valueOf(it.reports())).orElse("?"),
                    holds.map(it -> String.valueOf(it.claims())).orElse("?"),
                    holds.map(BackupContents::lastDone).orElse("cannot be read"),
                    String.valueOf(backup.file().getFileName())));
        }
        if (!backups.isEmpty()) {
            table.print(output.out());
        }
        output.err()
                .println(
                        backups.isEmpty()
                                ? "There is no backup of this book."
                                : "They lie in " + Backups.of(book.path()).folder());
    }
}

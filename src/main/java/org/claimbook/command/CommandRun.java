package org.claimbook.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimbook.book.file.BookException;
import org.claimbook.chart.file.ChartException;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.command.keep.BackupCommand;
import org.claimbook.command.keep.HistoryCommand;
import org.claimbook.command.keep.MergeCommand;
import org.claimbook.command.keep.RedoCommand;
import org.claimbook.command.keep.RestoreCommand;
import org.claimbook.command.keep.UndoCommand;
import org.claimbook.command.keep.VerifyCommand;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.JobException;
import org.claimbook.reading.file.ReadingException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// Runs one command of the command line.
@Command(
        name = "claimbook",
        description = "Keeps figures claimed in reports, and compares them. Without a command, opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            SampleCommand.class,
            ReadCommand.class,
            ImportCommand.class,
            ClaimsCommand.class,
            CompareCommand.class,
            ChartCommand.class,
            CheckCommand.class,
            DismissCommand.class,
            RepeatsCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            MergeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            RedoCommand.class
        })
public final class CommandRun implements Callable<Integer> {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows where in the program an error arose.")
    private boolean debug;

    /// Runs the command that these arguments name.
    ///
    /// @return the exit status
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        var root = new CommandRun();
        var line = new CommandLine(root).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().values().forEach(each -> each.getCommandSpec().mixinStandardHelpOptions(true));
        line.setParameterExceptionHandler((e, _) -> root.report(e, ExitStatus.MISUSED, err));
        line.setExecutionExceptionHandler((e, _, _) -> switch (e) {
            case JobException misuse -> root.report(misuse, ExitStatus.MISUSED, err);
            case BookException failure -> root.report(failure, ExitStatus.FAILED, err);
            case ExchangeException failure -> root.report(failure, ExitStatus.FAILED, err);
            case ChartException failure -> root.report(failure, ExitStatus.FAILED, err);
            case ReadingException failure -> root.report(failure, ExitStatus.FAILED, err);
            default -> root.report(e, "Something went wrong inside Claimbook: " + e, ExitStatus.FAILED, err);
        });
        var status = line.execute(args);
        err.flush();
        // A writer keeps its errors to itself until asked: a full disk must not look like a finished file.
        return out.checkError()
                ? root.report(new IOException(), "Cannot write to standard output", ExitStatus.FAILED, err)
                : status;
    }

    @Override
    public Integer call() {
        throw new ParameterException(new CommandLine(this), "Missing command; `claimbook --help` lists them");
    }

    private int report(Exception error, int status, PrintWriter err) {
        return report(error, String.valueOf(error.getMessage()), status, err);
    }

    private int report(Exception error, String sentence, int status, PrintWriter err) {
        err.println(said(sentence));
        if (debug) {
            error.printStackTrace(err);
        }
        err.flush();
        return status;
    }

    /// A sentence as it goes to standard error: on one line, and with who says it.
    static String said(@Nullable String sentence) {
        return "claimbook: " + String.valueOf(sentence).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

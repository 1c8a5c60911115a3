package org.claimbook.command.print;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints: data to `out`, all else to `err`.
public record Output(PrintWriter out, PrintWriter err) {
    public static Output of(CommandSpec spec) {
        return new Output(spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}

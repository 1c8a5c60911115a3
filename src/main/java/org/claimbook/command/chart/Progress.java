package org.claimbook.command.chart;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import org.claimbook.job.view.DrawAll;

/// Shows how far the drawing of many charts has come, on one line that is written over; only where somebody looks on.
public final class Progress implements DrawAll.Watcher {
    private static final int LONGEST = 40;

    private final PrintWriter err;
    private final boolean isWatched;
    private final UnaryOperator<String> said;

    /// @param isWatched whether this is a terminal
    /// @param said puts a sentence into the form of an error
    public Progress(PrintWriter err, boolean isWatched, UnaryOperator<String> said) {
        this.err = err;
        this.isWatched = isWatched;
        this.said = said;
    }

    /// Whether somebody looks on.
    @SuppressWarnings("SystemConsoleNull") // In Java 25 it is null again where there is no terminal.
    public static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public void drawing(String view, int done, int all) {
        if (isWatched) {
            var shown = view.replaceAll("\\p{Cc}", " ");
            var name = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "\u2026" : shown;
            err.printf("\r%d of %d: %-" + (LONGEST + 1) + "s", done + 1, all, name);
            err.flush();
        }
    }

    @Override
    public void failed(String view, String sentence) {
        end();
        err.println(said.apply("The view \"" + view + "\" was not drawn. " + sentence));
        err.flush();
    }

    /// Takes the line away.
    public void end() {
        if (isWatched) {
            err.print("\r" + " ".repeat(LONGEST + 20) + "\r");
            err.flush();
        }
    }
}

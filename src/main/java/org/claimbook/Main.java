package org.claimbook;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.claimbook.command.CommandRun;
import org.claimbook.command.arguments.ExitStatus;
import org.claimbook.job.SampleBook;
import org.claimbook.ui.shell.Display;
import org.claimbook.ui.shell.Remembered;
import org.slf4j.LoggerFactory;

/// Starts the window, or one command of the command line.
///
/// Without an argument, or with a lone book, it opens the window; `try FOLDER`, which the build's run command
/// calls, opens
/// it on a sample book in that folder, and draws the panes to files where there is no display.
public final class Main {
    private static final String ENDING = ".claimbook";

    private Main() {}

    public static void main(String[] args) {
        Log.into(Remembered.usualFile().resolveSibling("log"));
        try {
            run(args);
        } catch (RuntimeException failure) {
            // Nobody is above: without this, JavaFX's thread would keep a process alive that shows nothing.
            LoggerFactory.getLogger(Main.class).error("start", failure);
            var cause = failure instanceof CompletionException ? failure.getCause() : failure;
            stop("Claimbook could not start: " + (cause == null ? failure : cause).getMessage());
        }
    }

    private static void run(String[] args) {
        if (args.length == 2 && args[0].equals("try")) {
            tryOut(Path.of(args[1]));
        } else if (args.length == 0) {
            window(Optional.empty());
        } else if (args.length == 1 && isBook(args[0])) {
            window(Optional.of(Path.of(args[0])));
        } else {
            System.exit(CommandRun.run(args, writer(FileDescriptor.out), writer(FileDescriptor.err)));
        }
    }

    private static boolean isBook(String argument) {
        return argument.endsWith(ENDING) || (!argument.startsWith("-") && Files.exists(Path.of(argument)));
    }

    private static void window(Optional<Path> book) {
        stopWithoutLibraries(true);
        if (!Display.isPresent()) {
            stop("There is no display to open a window on; `claimbook --help` tells what works without one.");
        }
        try {
            App.start(book);
        } catch (UnsupportedOperationException closed) {
            // What JavaFX throws where a display is named but does not answer.
            stop("The display " + System.getenv("DISPLAY") + " cannot be opened: " + closed.getMessage() + ".");
        }
    }

    private static void tryOut(Path folder) {
        var book = folder.resolve("sample" + ENDING);
        if (!Files.exists(book)) {
            SampleBook.create(book);
        }
        if (Display.isPresent()) {
            window(Optional.of(book));
            return;
        }
        stopWithoutLibraries(false);
        var out = writer(FileDescriptor.out);
        out.println("There is no display here, so the window's panes are drawn to files:");
        Drawing.draw(book, folder.resolve("pictures")).forEach(out::println);
        out.flush();
        System.exit(0);
    }

    private static void stopWithoutLibraries(boolean window) {
        Display.missing(window).ifPresent(Main::stop);
    }

    private static void stop(String sentence) {
        var err = writer(FileDescriptor.err);
        err.println(sentence);
        err.flush();
        System.exit(ExitStatus.FAILED);
    }

    /// A terminal gets its own encoding, a file or a pipe UTF-8.
    private static PrintWriter writer(FileDescriptor descriptor) {
        var terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        var charset =
                terminal ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8")) : StandardCharsets.UTF_8;
        return new PrintWriter(new PrintStream(new FileOutputStream(descriptor), false, charset), false, charset);
    }
}

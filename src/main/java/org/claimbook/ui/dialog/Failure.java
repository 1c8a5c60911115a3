package org.claimbook.ui.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.claimbook.book.file.BookException;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.job.JobException;
import org.claimbook.ui.text.Messages;

/// Something that went wrong, in words for the person at the keyboard.
///
/// @param sentence what happened
/// @param advice what to do
/// @param details for whoever mends it: the stack trace and what it ran on
record Failure(String sentence, String advice, String details) {
    static Failure of(Throwable thrown, Messages messages) {
        var foreseen = switch (thrown) {
            case BookException _, ExchangeException _, JobException _ -> true;
            default -> false;
        };
        var sentence =
                foreseen ? messages.sentence(String.valueOf(thrown.getMessage())) : messages.get("error.unforeseen");
        var advice = messages.get(
                switch (thrown) {
                    case BookException _ -> "error.bookAdvice";
                    case ExchangeException _ -> "error.fileAdvice";
                    case JobException _ -> "error.askAdvice";
                    case OutOfMemoryError _ -> "error.memoryAdvice";
                    default -> "error.unforeseenAdvice";
                });
        return new Failure(sentence, advice, details(thrown));
    }

    private static String details(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return "Claimbook on Java " + Runtime.version() + ", JavaFX " + System.getProperty("javafx.version", "?") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\n\n" + trace;
    }
}

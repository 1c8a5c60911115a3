package org.claimbook.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that could not be read or written. The message is one sentence for people: the file, the place in
/// it, what was found and what was expected.
public final class ExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A sentence is read by people, whatever a file holds.
    private static final int LONGEST = 600;

    ExchangeException(String message) {
        super(shortened(message));
    }

    ExchangeException(String message, Throwable cause) {
        super(shortened(message), cause);
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST
                ? message
                : message.substring(0, LONGEST / 2) + " … " + message.substring(message.length() - LONGEST / 2);
    }

    /// @param fault a clause, without a full stop
    public static ExchangeException reading(Path file, String fault) {
        return new ExchangeException("Cannot read " + file + ": " + fault + ".");
    }

    /// Says what an error of reading means for a person.
    public static ExchangeException reading(Path file, IOException cause) {
        return new ExchangeException("Cannot read " + file + ": " + why(cause) + ".", cause);
    }

    /// Says what an error of writing means for a person.
    ///
    /// @param where the file
    public static ExchangeException writing(String where, IOException cause) {
        return new ExchangeException("Cannot write " + where + ": " + why(cause) + ".", cause);
    }

    private static @Nullable String why(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "it is not permitted";
            case FileSystemException fault -> fault.getReason() == null ? fault.getMessage() : fault.getReason();
            default -> cause.getMessage();
        };
    }
}

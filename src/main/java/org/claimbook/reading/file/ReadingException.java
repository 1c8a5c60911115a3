package org.claimbook.reading.file;

/// A file that could not be read as a report. The message is one sentence for people: the file, what was found
/// and what was expected.
public final class ReadingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadingException(String message) {
        super(message);
    }

    ReadingException(String message, Throwable cause) {
        super(message, cause);
    }
}

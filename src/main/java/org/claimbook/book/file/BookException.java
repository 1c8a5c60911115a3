package org.claimbook.book.file;

import org.jspecify.annotations.Nullable;

/// A book could not be opened, read or written. The message is one sentence for the person at the keyboard:
/// what was being done, to which file, what was found, and what was expected.
public final class BookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BookException(String sentence) {
        this(sentence, null);
    }

    public BookException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}

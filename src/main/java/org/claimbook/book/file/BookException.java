package org.claimbook.book.file;

import org.jspecify.annotations.Nullable;

/// A book could not be opened, read or written. The message is one sentence for the person at the keyboard:
/// what was being done, to which file, what was found, and what was expected.
public class BookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean isReadable;

    public BookException(String sentence) {
        this(sentence, null);
    }

    public BookException(String sentence, @Nullable Throwable cause) {
        this(sentence, cause, false);
    }

    private BookException(String sentence, @Nullable Throwable cause, boolean isReadable) {
        super(sentence, cause);
        this.isReadable = isReadable;
    }

    /// A book that was not opened for writing, and can be opened for reading.
    static BookException readOnly(String sentence) {
        return new BookException(sentence, null, true);
    }

    /// Whether the book can be opened for reading all the same.
    public boolean isReadable() {
        return isReadable;
    }
}

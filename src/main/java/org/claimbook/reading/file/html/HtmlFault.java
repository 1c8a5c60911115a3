package org.claimbook.reading.file.html;

/// Why a page cannot be read.
public final class HtmlFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message the rest of a sentence that begins with the name of the file, without a full stop
    HtmlFault(String message) {
        super(message);
    }
}

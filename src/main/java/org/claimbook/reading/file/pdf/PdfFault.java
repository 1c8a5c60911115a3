package org.claimbook.reading.file.pdf;

/// Why a PDF cannot be read. Unchecked, for it has to pass through PDFBox, which goes on after most checked ones.
public final class PdfFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message the rest of a sentence that begins with the name of the file, without a full stop
    PdfFault(String message) {
        super(message);
    }

    PdfFault(String message, Throwable cause) {
        super(message, cause);
    }
}

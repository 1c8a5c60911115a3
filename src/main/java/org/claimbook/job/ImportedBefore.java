package org.claimbook.job;

/// This very file was brought into the book before, and nobody said to do it again.
public final class ImportedBefore extends JobException {
    private static final long serialVersionUID = 1L;

    public ImportedBefore(String message) {
        super(message);
    }
}

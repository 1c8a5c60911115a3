package org.claimbook.job;

/// What was asked for does not exist or is not clear; the message says in one sentence what there is instead.
public sealed class JobException extends RuntimeException permits ImportedBefore, ImportClaims.Stopped {
    private static final long serialVersionUID = 1L;

    public JobException(String message) {
        super(message);
    }
}

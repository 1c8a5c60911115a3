package org.claimbook.ui.importing;

import org.claimbook.job.ImportClaims;

/// One reading of the file, on the book thread; how far it is can be read, and it can be stopped, on any.
final class Run {
    private final boolean trial;
    private volatile double share = -1;
    private volatile long claims;
    private volatile boolean stopped;

    Run(boolean trial) {
        this.trial = trial;
    }

    /// Whether nothing is to come in.
    boolean isTrial() {
        return trial;
    }

    /// As a share of 1; below 0 where nobody knows.
    double share() {
        return share;
    }

    long claims() {
        return claims;
    }

    void stop() {
        stopped = true;
    }

    /// @throws ImportClaims.Stopped once it is stopped
    void at(double newShare, long newClaims) {
        if (stopped) {
            throw new ImportClaims.Stopped();
        }
        share = newShare;
        claims = newClaims;
    }
}

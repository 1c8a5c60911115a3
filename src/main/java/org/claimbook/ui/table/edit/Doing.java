package org.claimbook.ui.table.edit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Something that takes long: how far it has come, and whether it is to stop. Safe for use by several
/// threads.
public final class Doing {
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public Doing(long total) {
        this.total = total;
    }

    public long total() {
        return total;
    }

    public long done() {
        return done.get();
    }

    public void add(long more) {
        done.addAndGet(more);
    }

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /// Goes on, unless it is to stop.
    ///
    /// @throws Stopped where it is
    void check() {
        if (isCancelled()) {
            throw new Stopped(Outcome.End.CANCELLED);
        }
    }

    /// Ends a step so that nothing of it stands. Nobody sees it but who started the step.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Outcome.End end;

        Stopped(Outcome.End end) {
            super(end.name(), null, false, false);
            this.end = end;
        }

        Outcome.End end() {
            return end;
        }
    }
}

package org.claimbook.ui.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// When a book that is worked on is to be backed up: half an hour after the first change that no backup
/// holds. Where nothing changes, nothing is due; where no backup could be made, it is tried again after five
/// minutes.
///
/// For any thread.
final class BackupTimes {
    private static final Duration WORK = Duration.ofMinutes(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final InstantSource clock;
    private @Nullable Instant due;

    BackupTimes(InstantSource clock) {
        this.clock = clock;
    }

    /// The book has changed.
    synchronized void change() {
        if (due == null) {
            due = clock.instant().plus(WORK);
        }
    }

    /// A backup is about to be made; what changes from now on, it may not hold.
    synchronized void begin() {
        due = null;
    }

    /// No backup could be made.
    synchronized void fail() {
        due = clock.instant().plus(PATIENCE);
    }

    synchronized boolean isDue() {
        return due != null && !clock.instant().isBefore(due);
    }
}

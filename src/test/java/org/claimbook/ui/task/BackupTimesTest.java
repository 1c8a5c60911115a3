package org.claimbook.ui.task;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackupTimesTest {
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final BackupTimes times = new BackupTimes(() -> now);

    private void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void nothingIsDueWhereNothingChanges() {
        pass(600);
        assertFalse(times.isDue());
    }

    @Test
    void halfAnHourAfterTheFirstChangeOneIsDue() {
        pass(25);
        times.change();
        pass(29);
        times.change();
        assertFalse(times.isDue());
        pass(1);
        assertTrue(times.isDue());
    }

    @Test
    void whatChangesWhileABackupIsMadeIsForTheNextOne() {
        times.change();
        pass(30);
        times.begin();
        assertFalse(times.isDue());
        times.change();
        pass(30);
        assertTrue(times.isDue());
    }

    @Test
    void whatFailedIsTriedAgainAfterFiveMinutes() {
        times.begin();
        times.fail();
        pass(4);
        assertFalse(times.isDue());
        pass(1);
        assertTrue(times.isDue());
    }
}

package org.claimbook.ui.task;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FxWatchTest {
    @BeforeAll
    static void start() throws InterruptedException {
        OnFx.start();
    }

    @Test
    void whatKeepsTheThreadBusyIsCaughtInTheAct() throws InterruptedException {
        try (var watch = new FxWatch()) {
            onFx(() -> {});
            watch.longest();
            onFx(() -> keepBusy(120));
            onFx(() -> {});
            TimeUnit.MILLISECONDS.sleep(20);
            var held = watch.longest();
            assertTrue(held.millis() >= 115, held.toString());
            assertTrue(held.doing().contains("keepBusy"), held.doing());
        }
    }

    private static void keepBusy(int millis) {
        var threads = ManagementFactory.getThreadMXBean();
        var end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void onFx(Runnable task) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            task.run();
            done.countDown();
        });
        done.await();
    }
}

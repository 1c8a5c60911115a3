package org.claimbook.ui.task;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Watches how long the FX thread is held by what it does, be it a pulse, a key or an answer of [Work].
///
/// A beat goes through the FX thread again and again, as a key that is pressed would; what the thread does
/// from one beat
/// to the next would have kept the key waiting. Counted is the thread's processor time, not the time on the
/// clock, so that other programs on a busy machine do not count. What Java does for the first time (loading
/// classes, compiling) counts nevertheless: do everything a few times, and take the least.
public final class FxWatch implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONG = TimeUnit.MILLISECONDS.toNanos(25);
    private static final int DEPTH = 45;
    /// What the work of [#slowness] takes on two cores of a server of 2024.
    private static final double USUAL = TimeUnit.MILLISECONDS.toNanos(6);

    private final Thread beating = new Thread(this::beat, "fx watch");
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean ended;
    private volatile long last;
    private long longest;
    private volatile String doing = "";
    private String longestDoing = "";

    /// What the FX thread was held with for longest.
    ///
    /// @param nanos of processor time
    /// @param doing a trace of it, taken while it was under way; may be empty
    public record Held(long nanos, String doing) {
        public long millis() {
            return TimeUnit.NANOSECONDS.toMillis(nanos);
        }
    }

    /// Watches from now on.
    public FxWatch() throws InterruptedException {
        beating.setDaemon(true);
        beating.start();
        begun.await();
    }

    /// The longest since the last call.
    public Held longest() throws InterruptedException {
        var now = new CountDownLatch(1);
        Platform.runLater(() -> {
            arrive();
            now.countDown();
        });
        now.await();
        synchronized (this) {
            var held = new Held(longest, longestDoing);
            longest = 0;
            longestDoing = "";
            return held;
        }
    }

    private void beat() {
        try {
            var fx = fxThread();
            last = THREADS.getThreadCpuTime(fx.threadId());
            begun.countDown();
            while (!ended) {
                var arrived = new CountDownLatch(1);
                doing = "";
                Platform.runLater(() -> {
                    arrive();
                    arrived.countDown();
                });
                while (!arrived.await(2, TimeUnit.MILLISECONDS) && !ended) {
                    if (doing.isEmpty() && THREADS.getThreadCpuTime(fx.threadId()) - last > LONG) {
                        doing = trace(fx);
                    }
                }
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void arrive() {
        var now = THREADS.getCurrentThreadCpuTime();
        var held = now - last;
        if (held > longest) {
            longest = held;
            longestDoing = doing;
        }
        last = now;
    }

    private static Thread fxThread() throws InterruptedException {
        var found = new Thread[1];
        var known = new CountDownLatch(1);
        Platform.runLater(() -> {
            found[0] = Thread.currentThread();
            known.countDown();
        });
        known.await();
        return found[0];
    }

    private static String trace(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .limit(DEPTH)
                .map(frame -> "    " + frame)
                .collect(Collectors.joining("\n"));
    }

    /// How many times as long as on the machine for which limits were set something takes on this one now; 1
    /// where it is
    /// as fast or faster.
    public static double slowness() {
        var best = Long.MAX_VALUE;
        for (var round = 0; round < 8; round++) {
            var from = THREADS.getCurrentThreadCpuTime();
            var words = new TreeMap<String, Integer>();
            for (var i = 0; i < 30_000; i++) {
                words.merge(Integer.toString(i * 31 % 9_973), i, Integer::sum);
            }
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - from);
        }
        return Math.max(1, (double) best / USUAL);
    }

    @Override
    public void close() {
        ended = true;
    }
}

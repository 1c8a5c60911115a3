package org.claimbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// How much each kind of thread of the window has worked since a moment: what the app's code takes, and what
/// the software takes that draws in place of a graphics card.
record Threads(long fx, long reading, long drawing) {
    private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
    private static final double SECOND = 1e9;

    static Threads now() {
        return new Threads(of("JavaFX Application Thread", "Thread-"), of("analysis"), of("QuantumRenderer"));
    }

    private static long of(String... names) {
        return Arrays.stream(BEAN.getThreadInfo(BEAN.getAllThreadIds()))
                .filter(thread -> thread != null && Arrays.stream(names).anyMatch(thread.getThreadName()::startsWith))
                .mapToLong(thread -> BEAN.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    /// In seconds.
    double drawn() {
        return (now().drawing - drawing) / SECOND;
    }

    String split() {
        var now = now();
        return String.format(
                Locale.ROOT,
                "the FX thread worked for %.0f ms, the analysis thread for %.0f ms, drawing by software for %.0f ms",
                (now.fx - fx) * 1000 / SECOND,
                (now.reading - reading) * 1000 / SECOND,
                (now.drawing - drawing) * 1000 / SECOND);
    }
}

package org.claimbook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimbook.reading.Head;
import org.claimbook.reading.reader.Reader;

/// How fast texts are read, on one thread, once warm.
final class ReadingSpeed {
    private static final int ROUNDS = 9;
    private static final int LONG = 1_000_000;
    private static final int ARTICLE = 5_000;

    private ReadingSpeed() {}

    /// Two lines of a table: a long text made of all passages over and over, and an article of 5 KB.
    static void print(Reader reader, List<Passage> passages) {
        var all = new StringBuilder();
        while (all.length() < LONG) {
            passages.stream()
                    .filter(passage -> passage.language().equals("en"))
                    .forEach(passage -> all.append(passage.text()).append("\n\n"));
        }
        var text = all.substring(0, LONG);
        var seconds = median(reader, text);
        System.out.printf(
                Locale.ROOT,
                "%-34s %,12.0f characters a second (at least 1,000,000)%n",
                "a text of 1 MB",
                LONG / seconds);
        var article = median(reader, text.substring(0, ARTICLE));
        System.out.printf(Locale.ROOT, "%-34s %12.2f ms (under 10)%n", "an article of 5 KB", article * 1000);
    }

    private static double median(Reader reader, String text) {
        var seconds = new ArrayList<Double>();
        for (var round = 0; round < 2 * ROUNDS; round++) {
            var start = System.nanoTime();
            reader.read(text, Head.UNKNOWN, List.of());
            if (round >= ROUNDS) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return Bench.median(seconds);
    }
}

package org.claimbook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The table that the benchmark prints: a line a measure, with what it is compared to and what is wanted.
final class BenchTable {
    private record Line(String what, double ours, double theirs, String against, double atMost) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /// @param ours median seconds
    /// @param theirs median seconds of what it is compared to
    /// @param atMost the ratio that is not to be exceeded
    void add(String what, double ours, double theirs, String against, double atMost) {
        lines.add(new Line(what, ours, theirs, against, atMost));
    }

    void note(String note) {
        notes.add(note);
    }

    void print() {
        System.out.printf("%-44s %10s %10s %7s %8s  %s%n", "what", "ours", "theirs", "ratio", "at most", "against");
        for (var line : lines) {
            var ratio = line.ours() / line.theirs();
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %8.1f ms %8.1f ms %7.2f %8.2f  %s%s%n",
                    line.what(),
                    line.ours() * 1000,
                    line.theirs() * 1000,
                    ratio,
                    line.atMost(),
                    line.against(),
                    ratio > line.atMost() ? "  (too slow)" : "");
        }
        notes.forEach(note -> System.out.println("· " + note));
    }
}

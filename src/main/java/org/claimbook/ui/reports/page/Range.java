package org.claimbook.ui.reports.page;

/// Words picked in a report's text.
///
/// @param start in UTF-16 units
/// @param end exclusive; above `start`
public record Range(int start, int end) {
    /// From one place to another, in whichever order; nothing lies between where they are the same.
    static Range between(int a, int b) {
        return new Range(Math.min(a, b), Math.max(a, b));
    }

    boolean isEmpty() {
        return start == end;
    }
}

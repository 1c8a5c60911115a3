package org.claimbook.job.read;

import org.claimbook.reading.Reading;
import org.jspecify.annotations.Nullable;

/// What a report is called in its book: never nothing.
final class DraftTitle {
    private static final int LONGEST = 100;
    private static final String NONE = "Untitled";

    private DraftTitle() {}

    /// @param fileName in place of a title that was neither given nor found; null to take the text's first
    /// words
    static String of(Reading reading, @Nullable String fileName) {
        var found = reading.head().title();
        if (found != null && !found.isBlank()) {
            return found.strip();
        }
        return fileName == null ? firstWords(reading.text()) : fileName;
    }

    private static String firstWords(String text) {
        var line = text.strip().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return NONE;
        }
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1));
        var space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut) + "…";
    }
}

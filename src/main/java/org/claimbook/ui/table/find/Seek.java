package org.claimbook.ui.table.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that is sought in cells.
final class Seek {
    private final Pattern pattern;
    private final boolean whole;

    /// @param text not empty
    /// @param matchCase whether small and capital letters differ
    /// @param whole whether a cell is to hold the text and nothing else
    Seek(String text, boolean matchCase, boolean whole) {
        var flags = Pattern.LITERAL | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.pattern = Pattern.compile(text, flags);
        this.whole = whole;
    }

    boolean isIn(String cell) {
        var matcher = pattern.matcher(cell);
        return whole ? matcher.matches() : matcher.find();
    }

    String replaced(String cell, String with) {
        return pattern.matcher(cell).replaceAll(Matcher.quoteReplacement(with));
    }
}

package org.claimbook.reading.file.html;

/// Text as a page shows it: white space is one space, and breaks are made only between words.
final class TextLines {
    private static final int SPACE = 1;
    private static final int LINE = 2;
    private static final int BLANK = 3;

    private final StringBuilder text = new StringBuilder();
    private int gap;
    private String mark = "";

    String text() {
        return text.toString();
    }

    /// Words, whose white space means no more than that they are apart.
    void write(String words) {
        for (var i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            switch (character) {
                case ' ', '\n', '\t', '\r', '\f' -> space();
                // Where a word may be broken; not to be seen where it is not.
                case '\u00AD', '\u200B', '\uFEFF' -> {}
                default -> put(character);
            }
        }
    }

    /// Text whose lines stand as they are.
    void writeAsIs(String words) {
        for (var i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            if (character == '\n') {
                lineMore();
            } else if (character == ' ' || character == '\t') {
                space();
            } else {
                put(character);
            }
        }
    }

    private void put(char character) {
        if (gap > 0 && !text.isEmpty()) {
            text.append(gap == BLANK ? "\n\n" : gap == LINE ? "\n" : " ");
        }
        gap = 0;
        text.append(mark).append(character);
        mark = "";
    }

    void space() {
        gap = Math.max(gap, SPACE);
    }

    void line() {
        gap = Math.max(gap, LINE);
    }

    /// A line break that counts: two of them make an empty line.
    void lineMore() {
        gap = gap >= LINE ? BLANK : LINE;
    }

    void blank() {
        gap = BLANK;
    }

    /// What the next words begin with.
    void mark(String bullet) {
        mark = bullet;
    }

    /// What stands between the last words and the next, on one line.
    void separate(String separator) {
        if ((gap >= LINE && !mark.isEmpty()) || text.isEmpty()) {
            return;
        }
        var end = text.charAt(text.length() - 1);
        gap = 0;
        mark = separator.equals(": ") && ":–—-".indexOf(end) >= 0 ? " " : separator;
    }
}

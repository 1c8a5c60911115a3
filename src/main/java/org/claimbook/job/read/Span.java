package org.claimbook.job.read;

import org.claimbook.model.Words;
import org.claimbook.reading.Proposal;
import org.jspecify.annotations.Nullable;

/// A stretch of a text.
///
/// @param start in UTF-16 units
/// @param end exclusive
record Span(int start, int end) {
    static Span of(int start, int end) {
        return new Span(start, end);
    }

    static Span of(Words words) {
        return new Span(words.start(), words.end());
    }

    /// Where the number of a proposal stands: in its quote, as stated; the whole quote where it is not found
    /// there.
    static Span ofNumber(Proposal proposal) {
        var words = of(proposal.words());
        var stated = proposal.figure().stated();
        var quote = proposal.words().quote();
        var at = stated == null || quote == null ? -1 : quote.indexOf(stated);
        return at < 0 || stated == null ? words : new Span(words.start + at, words.start + at + stated.length());
    }

    /// Without the space at its ends.
    ///
    /// @throws IllegalArgumentException where nothing is left, or it is not of this text
    Span within(String text) {
        if (start < 0 || end > text.length()) {
            throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
        }
        var from = start;
        var to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            throw new IllegalArgumentException("no words from " + start + " to " + end);
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    /// The span over both.
    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// How many characters lie between; 0 where they touch.
    int distance(Span other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }

    String in(String text) {
        return text.substring(start, end);
    }

    Words words(String text, Words.@Nullable Position position) {
        return new Words(position, in(text), start, end);
    }
}

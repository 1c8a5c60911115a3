package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// The words of a claim and their place in the report's text.
///
/// @param start where the quote begins in the report's body, in UTF-16 units; -1 where the place is not known
/// @param end where it ends, exclusive; -1 together with `start`
public record Words(@Nullable Position position, @Nullable String quote, int start, int end) {
    /// Where in its report a claim stands.
    public enum Position implements Coded {
        HEADLINE,
        BODY,
        TABLE,
        CAPTION
    }

    public static final Words NONE = new Words(null, null, -1, -1);

    /// @throws IllegalArgumentException for half a place, or an end before the start
    public Words {
        if (start < -1 || (start == -1) != (end == -1) || end < start) {
            throw new IllegalArgumentException("no place in a text: " + start + " to " + end);
        }
    }

    public boolean isPlaced() {
        return start >= 0;
    }

    public Words withPosition(@Nullable Position changed) {
        return new Words(changed, quote, start, end);
    }

    public Words withQuote(@Nullable String changed) {
        return new Words(position, changed, start, end);
    }
}

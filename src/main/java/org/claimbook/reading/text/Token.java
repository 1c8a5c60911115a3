package org.claimbook.reading.text;

/// A word, a run of digits, or a single mark.
///
/// @param start in UTF-16 units
/// @param end exclusive
/// @param glued whether it follows the token before it without a space
public record Token(int start, int end, Kind kind, boolean glued) {
    public enum Kind {
        /// Letters, with apostrophes between them.
        WORD,
        /// ASCII digits.
        DIGITS,
        /// Anything else but spaces, one character each (or one surrogate pair).
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }
}

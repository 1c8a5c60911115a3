package org.claimbook.book.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A word of a text, cut and folded as the tokenizer `unicode61 remove_diacritics 2` of FTS5 does: letters
/// and digits stand together, all else parts; case does not count, nor do accents of Latin letters.
///
/// @param start where it begins in its text, in UTF-16 units
/// @param end where it ends, exclusive
record Token(String folded, int start, int end) {
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < text.length()) {
            if (!isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            var end = end(text, at);
            tokens.add(new Token(folded(text, at, end), at, end));
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int from) {
        var at = from;
        while (at < text.length()) {
            var point = text.codePointAt(at);
            if (!isPart(point) && !isDiacritic(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isPart(int point) {
        return Character.isLetter(point)
                || switch (Character.getType(point)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }

    private static boolean isDiacritic(int point) {
        return point >= 0x300 && point <= 0x36F;
    }

    private static String folded(String text, int start, int end) {
        var folded = new StringBuilder(end - start);
        text.substring(start, end)
                .codePoints()
                .filter(point -> !isDiacritic(point))
                .forEach(point -> folded.appendCodePoint(folded(point)));
        return folded.toString();
    }

    private static int folded(int point) {
        var lower = Character.toLowerCase(point);
        if (lower < 0x80 || UnicodeScript.of(lower) != UnicodeScript.LATIN) {
            return lower;
        }
        var base = Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFD)
                .codePointAt(0);
        return Character.isLetter(base) ? base : lower;
    }
}

package org.claimbook.reading.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into tokens, in one pass.
public final class Tokens {
    private final String shadow;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String shadow) {
        this.shadow = shadow;
    }

    public static List<Token> of(Text text) {
        return new Tokens(text.shadow()).all();
    }

    private List<Token> all() {
        var last = -1;
        while (at < shadow.length()) {
            var c = shadow.charAt(at);
            if (c == ' ' || c == '\n') {
                at++;
                continue;
            }
            var start = at;
            var kind = kind(c);
            at += kind == Token.Kind.MARK && Character.isHighSurrogate(c) ? 2 : 1;
            while (kind != Token.Kind.MARK && at < shadow.length() && goesOn(kind)) {
                at++;
            }
            found.add(new Token(start, at, kind, start == last));
            last = at;
        }
        return found;
    }

    private boolean goesOn(Token.Kind kind) {
        var c = shadow.charAt(at);
        if (kind == Token.Kind.DIGITS) {
            return isDigit(c);
        }
        return isLetter(c) || (c == '\'' && at + 1 < shadow.length() && isLetter(shadow.charAt(at + 1)));
    }

    private static Token.Kind kind(char c) {
        return isDigit(c) ? Token.Kind.DIGITS : isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Combining marks and soft hyphens belong to the word that they stand in.
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

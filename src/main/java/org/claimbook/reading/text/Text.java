package org.claimbook.reading.text;

/// A text as it stands, and its shadow: the same length, in lower case, with one kind of space, dash, apostrophe and
/// quotation mark, so that a place in the one is the same place in the other.
public final class Text {
    private final String raw;
    private final String shadow;

    private Text(String raw) {
        this.raw = raw;
        var shadow = new char[raw.length()];
        for (var i = 0; i < shadow.length; i++) {
            shadow[i] = shadow(raw.charAt(i));
        }
        this.shadow = new String(shadow);
    }

    /// A text in which what no book can store, NULs and lone surrogates, is replaced by U+FFFD.
    public static Text of(String words) {
        return new Text(storable(words));
    }

    private static String storable(String words) {
        var clean = new StringBuilder(words);
        for (var i = 0; i < clean.length(); i++) {
            var c = clean.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (c == '\0' || Character.isSurrogate(c)) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }

    private static char shadow(char c) {
        if (c < 128) {
            return c == '\t' || c == '\r' || c == '\f' ? ' ' : c == '`' ? '\'' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '’', 'ʼ', '‘', '´', '‛' -> '\'';
            case '«', '»', '“', '”', '„', '‟', '‹', '›', '″' -> '"';
            case '−' -> '-';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u200B', '\uFEFF', '\u2060' -> ' ';
            default ->
                switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR -> ' ';
                    case Character.DASH_PUNCTUATION -> '-';
                    default -> Character.toLowerCase(c);
                };
        };
    }

    public String raw() {
        return raw;
    }

    public String shadow() {
        return shadow;
    }

    public int length() {
        return raw.length();
    }

    /// The words between two places, as they stand.
    public String words(int start, int end) {
        return raw.substring(start, end);
    }
}

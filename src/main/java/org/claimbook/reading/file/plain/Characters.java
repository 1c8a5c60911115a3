package org.claimbook.reading.file.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which characters the bytes of a text stand for.
public final class Characters {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// How far into a page its charset may be declared.
    private static final int DECLARATION = 4096;

    private Characters() {}

    /// Decodes by the byte order mark, else as UTF-8 where it is that, else as the page itself declares, else as
    /// windows-1251 or 1252. NULs and lone surrogates, which cannot be stored, become U+FFFD; lines end in LF.
    public static String of(byte[] bytes) {
        return tidy(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        var utf8 = new String(bytes, UTF_8);
        if (isMostly(utf8)) {
            return utf8;
        }
        var declared = declared(bytes);
        return new String(bytes, declared == null ? guess(bytes) : declared);
    }

    /// Whether what could not be decoded is little beside what could: a character cut in two at the end, or a
    /// stray byte. In any other charset hardly a letter beyond ASCII would pass for UTF-8.
    private static boolean isMostly(String utf8) {
        var bad = 0;
        var good = 0;
        for (var i = 0; i < utf8.length(); i++) {
            var character = utf8.charAt(i);
            if (character == '\uFFFD') {
                bad++;
            } else if (character > 0x7F) {
                good++;
            }
        }
        return bad == 0 || bad * 8L <= good;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1).toLowerCase(Locale.ROOT);
        var at = start.indexOf("charset=");
        if (at < 0 || start.indexOf('<') < 0) {
            return null;
        }
        at += "charset=".length();
        while (at < start.length() && "\"' ".indexOf(start.charAt(at)) >= 0) {
            at++;
        }
        var end = at;
        while (end < start.length()
                && (Character.isLetterOrDigit(start.charAt(end)) || "-_:".indexOf(start.charAt(end)) >= 0)) {
            end++;
        }
        var name = start.substring(at, end);
        // What pages call so is windows-1252, says the HTML standard.
        if (name.equals("iso-8859-1") || name.equals("us-ascii")) {
            return null;
        }
        try {
            var charset = Charset.forName(name);
            return charset.name().startsWith("UTF-16") ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /// Cyrillic letters follow each other; the accented letters of the west mostly stand among plain ones.
    private static Charset guess(byte[] bytes) {
        var high = 0;
        var inWords = 0;
        var run = 0;
        for (var i = 0; i <= bytes.length; i++) {
            var isLetter = i < bytes.length && isCyrillic(bytes[i] & 0xFF);
            high += i < bytes.length && bytes[i] < 0 ? 1 : 0;
            if (isLetter) {
                run++;
            } else {
                inWords += run >= 3 ? run : 0;
                run = 0;
            }
        }
        return inWords * 2L > high ? WINDOWS_1251 : WINDOWS_1252;
    }

    /// А to я, and Ё ё Є є Ї ї І і Ґ ґ, in windows-1251.
    private static boolean isCyrillic(int one) {
        return one >= 0xC0
                || switch (one) {
                    case 0xA8, 0xB8, 0xAA, 0xBA, 0xAF, 0xBF, 0xB2, 0xB3, 0xA5, 0xB4 -> true;
                    default -> false;
                };
    }

    private static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\uFEFF' && i == 0) {
                continue;
            }
            if (character == '\r') {
                tidy.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                tidy.append(character).append(text.charAt(++i));
            } else {
                tidy.append(character == 0 || Character.isSurrogate(character) ? '\uFFFD' : character);
            }
        }
        return tidy.toString();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (var i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}

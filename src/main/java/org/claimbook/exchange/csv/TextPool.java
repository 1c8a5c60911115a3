package org.claimbook.exchange.csv;

import org.jspecify.annotations.Nullable;

/// Makes strings from characters, and gives out the same one again for the same characters where it still has it.
///
/// Of fixed size: of two texts with the same place, the newer stays.
final class TextPool {
    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 128;

    private final @Nullable String[] known = new @Nullable String[SIZE];

    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        var hash = 0;
        for (var i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        var place = (hash ^ hash >>> 14) & SIZE - 1;
        var text = known[place];
        if (text == null || !same(text, buffer, offset, length)) {
            text = new String(buffer, offset, length);
            known[place] = text;
        }
        return text;
    }

    private static boolean same(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}

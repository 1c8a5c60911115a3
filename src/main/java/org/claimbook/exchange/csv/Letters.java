package org.claimbook.exchange.csv;

import java.nio.charset.Charset;
import java.util.Locale;

/// Counts the letters beyond ASCII in a text of an eight-bit encoding, to tell by them which one it is.
///
/// Cyrillic words are made of such letters alone, so that they stand side by side; in the languages of
/// Western Europe they stand apart, between letters of ASCII. Of the two Cyrillic encodings, that is meant
/// whose commonest letters (о, а, е, и, н, т) occur.
final class Letters {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset KOI8_U = Charset.forName("KOI8-U");
    private static final String COMMON = "оаеинт";

    private final long[] counts = new long[256];
    private long pairs;
    private long apart;
    private boolean before;

    void count(byte[] bytes, int from, int length) {
        for (var i = from; i < from + length; i++) {
            var letter = bytes[i] & 0xFF;
            if (letter >= 0xC0) {
                counts[letter]++;
                if (before) {
                    pairs++;
                } else {
                    apart++;
                }
                before = true;
            } else {
                before = false;
            }
        }
    }

    Charset charset() {
        if (pairs <= apart) {
            return WINDOWS_1252;
        }
        var capitals = COMMON.toUpperCase(Locale.ROOT);
        var windows = Math.max(occur(COMMON, WINDOWS_1251), occur(capitals, WINDOWS_1251));
        return occur(COMMON, KOI8_U) > windows ? KOI8_U : WINDOWS_1251;
    }

    private long occur(String letters, Charset charset) {
        var sum = 0L;
        for (var letter : letters.getBytes(charset)) {
            sum += counts[letter & 0xFF];
        }
        return sum;
    }
}

package org.claimbook.model;

import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// Makes the identities that survive export, import and merge: UUIDs of version 7 (RFC 9562, section 5.7), as text.
///
/// Those of one maker ascend, also within a millisecond: the twelve bits after the time count up (method 1 of section
/// 6.2). Not safe for use by several threads; [#next] is.
public final class Uid {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final Uid SHARED = new Uid();

    private final SplittableRandom random = new SplittableRandom();
    private long millis;
    private int counter;

    /// A new identity. Safe for use by several threads.
    public static String next() {
        synchronized (SHARED) {
            return SHARED.make();
        }
    }

    /// Whether this is a UUID in its usual lower-case form, of whatever version.
    public static boolean isUid(String text) {
        return FORM.matcher(text).matches();
    }

    /// A new identity, greater than all that this maker made before.
    public String make() {
        var now = System.currentTimeMillis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(0x400);
        } else if (++counter > 0xFFF) {
            millis++;
            counter = 0;
        }
        var high = (millis << 16) | 0x7000L | counter;
        var low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return text(high, low);
    }

    private static String text(long high, long low) {
        var chars = new char[36];
        var at = 0;
        for (var digit = 0; digit < 32; digit++) {
            if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
                chars[at++] = '-';
            }
            var half = digit < 16 ? high : low;
            chars[at++] = HEX[(int) (half >>> (60 - 4 * (digit % 16))) & 0xF];
        }
        return new String(chars);
    }
}

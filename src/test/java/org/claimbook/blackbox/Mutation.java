package org.claimbook.blackbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Changes the bytes of a file at random: a few of them, or pieces of text that are hard to read.
final class Mutation {
    private static final int PAGE = 4096;
    private static final int[] BYTES = {0, 1, 0x7F, 0x80, 0xFE, 0xFF, 2, 5, 10, 13, '"', ',', '\n'};
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "\r",
            "\t",
            "\0",
            "\uFEFF",
            "\uD83D\uDE00",
            "{",
            "}",
            "[",
            "]",
            ":",
            "null",
            "true",
            "-",
            "+",
            "1e999999999",
            "1E-999999999",
            "NaN",
            "9".repeat(500),
            "0".repeat(3000) + "1",
            "1/0",
            "\\ud800",
            "\\u0000",
            "'; DROP TABLE claim; --",
            "%s%n",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000),
            "2024-02-31",
            "9999-99-99",
            "0000",
            "-2147483649",
            "9223372036854775808",
            "x".repeat(40_000),
            "\u202E",
            "=cmd|' /C calc'!A0",
            "../../x",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "&b;",
            "\u2028",
            "claimbook",
            "schema",
            "id",
            "uid");

    private final SplittableRandom random;

    Mutation(SplittableRandom random) {
        this.random = random;
    }

    byte[] of(byte[] bytes, boolean isText) {
        var changed = bytes;
        for (var times = 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 6); times > 0; times--) {
            changed = once(changed, isText);
        }
        return changed;
    }

    private byte[] once(byte[] bytes, boolean isText) {
        if (bytes.length == 0) {
            return piece();
        }
        var copy = bytes.clone();
        var at = place(copy.length);
        switch (random.nextInt(isText ? 12 : 9)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1, 2 -> copy[at] = (byte) BYTES[random.nextInt(BYTES.length)];
            case 3 -> copy[at] = (byte) random.nextInt(256);
            case 4 -> {
                for (var i = at; i < Math.min(copy.length, at + 1 + random.nextInt(64)); i++) {
                    copy[i] = (byte) random.nextInt(256);
                }
            }
            case 5 -> Arrays.fill(copy, at, Math.min(copy.length, at + 1 + random.nextInt(2000)), (byte) 0);
            case 6 -> {
                var from = random.nextInt(copy.length);
                var length = Math.min(random.nextInt(1, 300), copy.length - Math.max(from, at));
                System.arraycopy(bytes, from, copy, at, length);
            }
            case 7 -> {
                return random.nextInt(4) == 0
                        ? Arrays.copyOf(copy, at)
                        : joined(copy, at, new byte[0], random.nextInt(200));
            }
            default -> {
                return joined(copy, at, isText ? piece() : noise(), random.nextInt(3) == 0 ? random.nextInt(20) : 0);
            }
        }
        return copy;
    }

    /// Anywhere, or where much hangs together: the head of the file, the head of a page.
    private int place(int length) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(Math.min(length, 200));
            case 1 -> Math.min(length - 1, random.nextInt(length) / PAGE * PAGE + random.nextInt(40));
            default -> random.nextInt(length);
        };
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise() {
        var noise = new byte[1 + random.nextInt(100)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] bytes, int at, byte[] between, int without) {
        var joined = new ByteArrayOutputStream(bytes.length + between.length);
        joined.write(bytes, 0, at);
        joined.writeBytes(between);
        var rest = Math.min(bytes.length, at + without);
        joined.write(bytes, rest, bytes.length - rest);
        return joined.toByteArray();
    }
}

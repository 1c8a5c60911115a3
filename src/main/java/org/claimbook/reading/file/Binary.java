package org.claimbook.reading.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files that are none of a person's words, by their first bytes or by what no text is full of.
final class Binary {
    private record Kind(String magic, int at, String name) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("\u0089PNG", 0, "a PNG picture"),
            new Kind("\u00FF\u00D8\u00FF", 0, "a JPEG picture"),
            new Kind("GIF8", 0, "a GIF picture"),
            new Kind("RIFF", 0, "a picture, sound or film"),
            new Kind("ftyp", 4, "a film or picture"),
            new Kind("II*\0", 0, "a TIFF picture"),
            new Kind("MM\0*", 0, "a TIFF picture"),
            new Kind("PK\u0003\u0004", 0, "a ZIP archive or an office document"),
            new Kind("PK\u0005\u0006", 0, "an empty ZIP archive"),
            new Kind("\u00D0\u00CF\u0011\u00E0", 0, "an old office document"),
            new Kind("{\\rtf", 0, "an RTF document"),
            new Kind("%!PS", 0, "a PostScript document"),
            new Kind("\u001F\u008B", 0, "a gzip archive"),
            new Kind("BZh", 0, "a bzip2 archive"),
            new Kind("7z\u00BC\u00AF", 0, "a 7-Zip archive"),
            new Kind("Rar!\u001A", 0, "a RAR archive"),
            new Kind("SQLite format 3\0", 0, "an SQLite database"),
            new Kind("\u007FELF", 0, "a program"));

    private Binary() {}

    /// What kind of file begins so, or null.
    static @Nullable String kind(byte[] bytes) {
        for (var kind : KINDS) {
            if (begins(bytes, kind.magic(), kind.at())) {
                return kind.name();
            }
        }
        return null;
    }

    /// Whether more than every twentieth character is one that no text is written with, and it is no slip.
    static boolean isNoText(String text) {
        var odd = 0;
        for (var i = 0; i < text.length(); i++) {
            if (isOdd(text.charAt(i))) {
                odd++;
            }
        }
        return odd > 3 && odd * 20L > text.length();
    }

    private static boolean isOdd(char character) {
        if (character < ' ') {
            return character != '\t' && character != '\n' && character != '\f' && character != 0x0B;
        }
        return character == '\uFFFD'
                || character == 0x7F
                || (character > 0x7F
                        && switch (Character.getType(character)) {
                            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL -> true;
                            default -> false;
                        });
    }

    private static boolean begins(byte[] bytes, String magic, int at) {
        if (bytes.length < at + magic.length()) {
            return false;
        }
        for (var i = 0; i < magic.length(); i++) {
            if ((bytes[at + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

package org.claimbook.exchange.csv;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

/// Finds out which mark a text puts around its fields: the double one, unless its first rows use single ones
/// so.
final class QuoteMark {
    private static final int LOOKED_AT = 1 << 14;
    private static final int FEWEST = 4;

    private QuoteMark() {}

    static char of(Path path, TextEncoding encoding, char delimiter) throws IOException {
        var head = new char[LOOKED_AT];
        try (var text = encoding.open(new CountedStream(path))) {
            var length = text.read(head);
            var single = around(head, length, '\'', delimiter);
            return single >= FEWEST && around(head, length, '"', delimiter) == 0 ? '\'' : '"';
        } catch (CharacterCodingException e) {
            // Who reads the rows says where the file is no text.
            return '"';
        }
    }

    /// How many such marks stand at the beginning or the end of a field.
    private static int around(char[] text, int length, char quote, char delimiter) {
        var found = 0;
        for (var i = 0; i < length; i++) {
            if (text[i] == quote) {
                var begins = i == 0 || isEdge(text[i - 1], delimiter);
                var ends = i + 1 == length || isEdge(text[i + 1], delimiter);
                found += begins || ends ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean isEdge(char c, char delimiter) {
        return c == delimiter || c == '\n' || c == '\r';
    }
}

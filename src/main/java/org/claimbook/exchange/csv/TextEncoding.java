package org.claimbook.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// How the bytes of a text file are to be read.
///
/// @param mark how many bytes the byte order mark takes; 0 where there is none
record TextEncoding(Charset charset, int mark) {
    private static final int CHUNK = 1 << 16;

    /// UTF-8 where the whole file is that, to the last byte, UTF-16 where a byte order mark says so, else the
    /// one of the
    /// eight-bit encodings that its letters speak for.
    ///
    /// @throws CsvFault where the file holds zero bytes, and so is no text
    static TextEncoding of(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var head = bytes.readNBytes(CHUNK);
            if (startsWith(head, 0xFF, 0xFE)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            }
            if (startsWith(head, 0xFE, 0xFF)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
            var mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            var letters = new Letters();
            if (isUtf8(head, bytes, letters)) {
                return new TextEncoding(StandardCharsets.UTF_8, mark);
            }
            if (mark > 0) {
                throw new CsvFault("the file is marked as UTF-8, but holds bytes that are not");
            }
            return new TextEncoding(letters.charset(), 0);
        }
    }

    /// This encoding, and with it the mark that the file begins with, if it is of this encoding.
    static TextEncoding of(Path path, Charset charset) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var head = bytes.readNBytes(3);
            if (!charset.name().startsWith("UTF-")) {
                return new TextEncoding(charset, 0);
            }
            var mark = "\uFEFF".getBytes(charset);
            var differs = Arrays.mismatch(head, mark);
            return new TextEncoding(charset, differs < 0 || differs >= mark.length ? mark.length : 0);
        }
    }

    Reader open(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        // A new decoder reports what it cannot read; a reader made for a charset would put a "?" there without a word.
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (var i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] head, InputStream rest, Letters letters) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = new byte[2 * CHUNK];
        var chunk = ByteBuffer.wrap(bytes).put(head);
        var chars = CharBuffer.allocate(2 * CHUNK);
        letters.count(head, 0, head.length);
        var valid = true;
        var more = true;
        while (more) {
            refuseZeros(bytes, chunk.position());
            chunk.flip();
            valid = valid && decodes(decoder, chunk, chars.clear());
            chunk = valid ? chunk.compact() : chunk.clear();
            var read = rest.read(bytes, chunk.position(), CHUNK);
            more = read > 0;
            letters.count(bytes, chunk.position(), Math.max(read, 0));
            chunk.position(chunk.position() + Math.max(read, 0));
        }
        // What is left after the last byte is the beginning of a character that never ends.
        return valid && chunk.position() == 0;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer chunk, CharBuffer chars) {
        return !decoder.decode(chunk, chars, false).isError();
    }

    private static void refuseZeros(byte[] bytes, int length) throws CsvFault {
        for (var i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw new CsvFault("the file is no text: it holds zero bytes");
            }
        }
    }
}

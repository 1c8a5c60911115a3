package org.claimbook.chart.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// Reads the texts of a PNG (its `iTXt` chunks), and nothing of its pixels.
///
/// Files come from anywhere: each chunk is checked by its CRC, and memory stays bounded, whatever a file says of
/// itself.
public final class PngReader {
    /// No text that we write is longer, in bytes.
    private static final int LONGEST = 8 << 20;

    private static final int LONGEST_ALL = 2 * LONGEST;
    private static final int LONGEST_KEYWORD = 79;

    private final DataInputStream png;
    private final CRC32 check = new CRC32();
    private final CheckedInputStream checked;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int total;

    private PngReader(InputStream in) {
        this.checked = new CheckedInputStream(in, check);
        this.png = new DataInputStream(checked);
    }

    /// The view that a picture was drawn from, as JSON; empty for a picture that carries none.
    ///
    /// @throws ChartException where the file cannot be read, or is no PNG
    public static Optional<String> view(Path file) {
        return Optional.ofNullable(texts(file).get(PictureText.VIEW));
    }

    /// The texts by keyword, in the order of the file; of two with the same keyword, the first.
    ///
    /// @throws ChartException where the file cannot be read, or is no PNG
    public static Map<String, String> texts(Path file) {
        if (Files.isDirectory(file)) {
            throw new ChartException(file, "that is a folder", new IOException());
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return texts(in);
        } catch (IOException e) {
            throw new ChartException(file, reason(e), e);
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "it is not permitted";
            case EOFException _ -> "the picture breaks off";
            case CharacterCodingException _ -> "a text in it is not UTF-8";
            case ZipException _ -> "a text in it is damaged";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    /// As [#texts(Path)].
    ///
    /// @throws IOException whose message is a clause
    static Map<String, String> texts(InputStream in) throws IOException {
        var reader = new PngReader(in);
        if (!Arrays.equals(PngWriter.SIGNATURE, in.readNBytes(PngWriter.SIGNATURE.length))) {
            throw new IOException("it is no PNG");
        }
        var first = true;
        while (reader.chunk(first)) {
            first = false;
        }
        return reader.texts;
    }

    /// Reads a chunk; whether others follow.
    private boolean chunk(boolean first) throws IOException {
        var length = png.readInt();
        check.reset();
        var type = new String(readFully(4), StandardCharsets.ISO_8859_1);
        if (length < 0 || (first && !type.equals("IHDR"))) {
            throw new IOException("it is no PNG after its first bytes");
        }
        var isText = type.equals("iTXt");
        if (isText && (length > LONGEST || (total += length) > LONGEST_ALL)) {
            throw tooLong();
        }
        var data = isText ? readFully(length) : new byte[0];
        if (!isText) {
            pass(length);
        }
        var sum = (int) check.getValue();
        if (png.readInt() != sum) {
            throw new IOException("it is damaged: a checksum in it does not fit");
        }
        if (isText) {
            text(data);
        }
        return !type.equals("IEND");
    }

    private byte[] readFully(int length) throws IOException {
        // Grows with what is there, not with what a length promises.
        var bytes = png.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private void pass(int length) throws IOException {
        var buffer = new byte[1 << 13];
        for (var left = length; left > 0; ) {
            var read = png.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
    }

    /// Keyword, 0, whether compressed, how, language, 0, translated keyword, 0, text.
    private void text(byte[] data) throws IOException {
        var keyword = zero(data, 0);
        var language = zero(data, Math.min(keyword + 3, data.length));
        var translated = zero(data, Math.min(language + 1, data.length));
        if (keyword == 0 || keyword > LONGEST_KEYWORD || translated == data.length) {
            throw new IOException("a text in it is damaged");
        }
        var rest = Arrays.copyOfRange(data, translated + 1, data.length);
        var words = data[keyword + 1] == 0 ? rest : inflated(rest);
        var name = new String(data, 0, keyword, StandardCharsets.ISO_8859_1);
        texts.putIfAbsent(
                name,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(words))
                        .toString());
    }

    /// Where the next zero byte is; the length where there is none.
    private static int zero(byte[] data, int from) {
        var at = from;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return at;
    }

    private byte[] inflated(byte[] packed) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var out = new ByteArrayOutputStream();
            out.write(in.readNBytes(LONGEST + 1));
            total += out.size();
            if (out.size() > LONGEST || total > LONGEST_ALL) {
                throw tooLong();
            }
            return out.toByteArray();
        }
    }

    private static IOException tooLong() {
        return new IOException("its texts are longer than any that Claimbook writes");
    }
}

package org.claimbook.chart.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a PNG (W3C PNG, third edition) chunk by chunk and row by row, so that no picture need be whole in
/// memory, and the same pixels give the same bytes.
///
/// Eight bits a channel, with or without alpha; each row is filtered by "up", which suits drawings.
final class PngWriter implements AutoCloseable {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final byte UP = 2;

    /// Bytes of a text above which it is written compressed.
    private static final int LONG = 4000;

    private final OutputStream out;
    private final int channels;
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream pixels;
    private byte[] above;
    private final byte[] filtered;

    /// @param out is not closed
    PngWriter(OutputStream out, PictureSize size, boolean alpha, PictureText text) throws IOException {
        this.out = out;
        this.channels = alpha ? 4 : 3;
        this.above = new byte[size.width() * channels];
        this.filtered = new byte[above.length + 1];
        out.write(SIGNATURE);
        chunk("IHDR", header(size, alpha));
        chunk("pHYs", physical(size));
        for (var entry : text.byKeyword().entrySet()) {
            chunk("iTXt", international(entry.getKey(), entry.getValue()));
        }
        this.pixels = new DeflaterOutputStream(new Data(), deflater, CHUNK);
    }

    private static byte[] header(PictureSize size, boolean alpha) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(size.width());
        data.writeInt(size.height());
        // Bit depth, colour type (RGB, RGBA), deflate, adaptive filters, not interlaced.
        data.write(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] physical(PictureSize size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(size.pixelsPerMetre());
        data.writeInt(size.pixelsPerMetre());
        data.writeByte(1);
        return bytes.toByteArray();
    }

    /// Keyword, whether compressed, no language, no translated keyword, UTF-8.
    private static byte[] international(String keyword, String text) throws IOException {
        // A text chunk cannot hold a zero character.
        var words = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        var isLong = words.length > LONG;
        var bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(new byte[] {0, (byte) (isLong ? 1 : 0), 0, 0, 0});
        if (isLong) {
            var packer = new Deflater(9);
            try (var packed = new DeflaterOutputStream(bytes, packer)) {
                packed.write(words);
            } finally {
                packer.end();
            }
        } else {
            bytes.write(words);
        }
        return bytes.toByteArray();
    }

    /// Adds rows from the top.
    ///
    /// @param argb colours, not premultiplied; row after row
    void rows(int[] argb) throws IOException {
        var row = new byte[above.length];
        for (var start = 0; start < argb.length; start += row.length / channels) {
            for (int at = 0, pixel = start; at < row.length; pixel++) {
                var colour = argb[pixel];
                row[at++] = (byte) (colour >> 16);
                row[at++] = (byte) (colour >> 8);
                row[at++] = (byte) colour;
                if (channels == 4) {
                    row[at++] = (byte) (colour >>> 24);
                }
            }
            filtered[0] = UP;
            for (var i = 0; i < row.length; i++) {
                filtered[i + 1] = (byte) (row[i] - above[i]);
            }
            pixels.write(filtered);
            var free = above;
            above = row;
            row = free;
        }
    }

    /// Ends the picture.
    void finish() throws IOException {
        pixels.close();
        chunk("IEND", new byte[0]);
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void chunk(String type, byte[] data) throws IOException {
        chunk(type, data, 0, data.length);
    }

    private void chunk(String type, byte[] data, int start, int length) throws IOException {
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        var check = new CRC32();
        check.update(name);
        check.update(data, start, length);
        var sink = new DataOutputStream(out);
        sink.writeInt(length);
        sink.write(name);
        sink.write(data, start, length);
        sink.writeInt((int) check.getValue());
    }

    /// Cuts the compressed pixels into chunks.
    private final class Data extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            chunk("IDAT", bytes, start, length);
        }
    }
}

package org.claimbook.reading.file.pdf;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// The bytes of a file, for PDFBox. Every so many of them the clock is looked at, so that no loop of PDFBox
/// goes on for ever.
final class Source implements RandomAccessRead {
    private static final int TICK = 1 << 14;

    private final byte[] bytes;
    private final Budget budget;
    private int position;
    private int sinceTick;
    private boolean closed;

    Source(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    @Override
    public int read() {
        count(1);
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        count(length);
        if (position >= bytes.length) {
            return -1;
        }
        var read = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, read);
        position += read;
        return read;
    }

    private void count(int read) {
        sinceTick += Math.max(read, 0);
        if (sinceTick >= TICK || sinceTick < 0) {
            sinceTick = 0;
            budget.tick();
        }
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) {
        // A file may jump to and fro without reading on.
        count(8);
        position = Math.clamp(target, 0, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new Source(bytes, budget), start, length, true);
    }
}

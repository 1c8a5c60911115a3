package org.claimbook.exchange.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file, and how many of them have been read.
final class CountedStream extends FilterInputStream {
    private final long size;
    private long read;

    CountedStream(Path path) throws IOException {
        super(Files.newInputStream(path));
        size = Files.size(path);
    }

    double progress() {
        return size == 0 ? 1 : Math.min(1, read / (size * 1.0));
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        read += Math.max(count, 0);
        return count;
    }
}

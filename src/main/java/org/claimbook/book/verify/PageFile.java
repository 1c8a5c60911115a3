package org.claimbook.book.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.claimbook.book.file.BookException;

/// The pages of an SQLite file, read without SQLite, as its file format says
/// (<https://www.sqlite.org/fileformat2.html>): a page that is damaged hides no other.
///
/// What the header says is believed only where it can be so. Pages count from 1.
final class PageFile implements AutoCloseable {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int APPLICATION_ID_AT = 68;
    private static final int APPLICATION_ID = 0x436C426B;
    private static final int SMALLEST = 512;
    private static final int LARGEST = 65_536;
    private static final int USUAL = 4096;
    private static final int MOST_PAGES = Integer.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final int pageSize;
    private final int pages;
    private final BitSet free = new BitSet();

    PageFile(Path file) {
        this.file = file;
        try {
            channel = FileChannel.open(file);
            pageSize = pageSize(channel);
            pages = (int) Math.min((channel.size() + pageSize - 1) / pageSize, MOST_PAGES);
        } catch (IOException e) {
            throw failed(file, e);
        }
        findFree();
    }

    /// Whether the file begins as one of SQLite or, where just that is damaged, has a book's application id
    /// or name.
    static boolean looksLikeABook(Path file) {
        if (file.toString().endsWith(".claimbook")) {
            return true;
        }
        try (var in = Files.newInputStream(file)) {
            var head = ByteBuffer.wrap(in.readNBytes(HEADER));
            var same = 0;
            for (var i = 0; i < Math.min(MAGIC.length, head.limit()); i++) {
                same += head.get(i) == MAGIC[i] ? 1 : 0;
            }
            return same > MAGIC.length / 2
                    || (head.limit() == HEADER && head.getInt(APPLICATION_ID_AT) == APPLICATION_ID);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static BookException failed(Path file, IOException e) {
        return new BookException("Could not read the book " + file + ": " + e.getMessage(), e);
    }

    private static int pageSize(FileChannel channel) throws IOException {
        var head = ByteBuffer.allocate(HEADER);
        channel.read(head, 0);
        var said = head.getShort(16) & 0xFFFF;
        var size = said == 1 ? LARGEST : said;
        return Integer.bitCount(size) == 1 && size >= SMALLEST ? size : USUAL;
    }

    int pages() {
        return pages;
    }

    /// How many bytes of a page hold cells: all of them, for a book keeps none back.
    int usable() {
        return pageSize;
    }

    /// A page's bytes; what the file no longer has of it is zero. Empty where there is no such page.
    Optional<ByteBuffer> page(long number) {
        if (number < 1 || number > pages) {
            return Optional.empty();
        }
        var page = ByteBuffer.allocate(pageSize);
        try {
            var at = (number - 1) * pageSize;
            for (var read = 0; read >= 0 && page.hasRemaining(); ) {
                read = channel.read(page, at + page.position());
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
        return Optional.of(page.clear());
    }

    /// Whether the page is on the list of those that hold nothing.
    boolean isFree(int number) {
        return free.get(number);
    }

    private void findFree() {
        var trunk = page(1).map(head -> head.getInt(32)).orElse(0);
        while (trunk > 1 && trunk <= pages && !free.get(trunk)) {
            free.set(trunk);
            var page = page(trunk).orElseThrow();
            var leaves = Math.min(page.getInt(4), pageSize / 4 - 2);
            for (var i = 0; i < leaves; i++) {
                var leaf = page.getInt(8 + 4 * i);
                if (leaf > 1 && leaf <= pages) {
                    free.set(leaf);
                }
            }
            trunk = page.getInt(0);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }
}

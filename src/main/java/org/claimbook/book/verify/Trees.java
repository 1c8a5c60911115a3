package org.claimbook.book.verify;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the rows of tables and indexes out of an SQLite file's pages, past all that is damaged: keys that
/// lead through a tree are not needed to read all of it.
final class Trees {
    /// A row as it is stored; what stands for its integer key is null among the values.
    record Row(long id, List<@Nullable Object> values) {}

    private static final int INDEX_INTERIOR = 2;
    private static final int TABLE_INTERIOR = 5;
    private static final int INDEX_LEAF = 10;
    private static final int TABLE_LEAF = 13;
    /// Where the tree's part of the first page begins.
    private static final int FIRST = 100;

    private final PageFile file;
    private final BitSet seen = new BitSet();
    private long damaged;

    Trees(PageFile file) {
        this.file = file;
    }

    /// How many pages and cells have been met so far that could not be read.
    long damaged() {
        return damaged;
    }

    /// Hands on the rows of the table or index whose tree begins on this page.
    void rows(long root, Consumer<Row> sink) {
        var todo = new ArrayList<Long>();
        todo.add(root);
        while (!todo.isEmpty()) {
            var number = todo.removeLast();
            var page = file.page(number);
            if (page.isEmpty() || seen.get(number.intValue())) {
                damaged++;
                continue;
            }
            seen.set(number.intValue());
            page(page.orElseThrow(), number == 1 ? FIRST : 0, todo, sink);
        }
    }

    /// Hands on the rows of tables that stand on pages to which no tree leads any more.
    void loose(Consumer<Row> sink) {
        for (var number = 2; number <= file.pages(); number++) {
            if (!seen.get(number) && !file.isFree(number)) {
                var page = file.page(number).orElseThrow();
                if (page.get(0) == TABLE_LEAF) {
                    seen.set(number);
                    page(page, 0, new ArrayList<>(), sink);
                }
            }
        }
    }

    private void page(ByteBuffer page, int at, List<Long> todo, Consumer<Row> sink) {
        var type = page.get(at) & 0xFF;
        var isLeaf = type == TABLE_LEAF || type == INDEX_LEAF;
        if (!isLeaf && type != TABLE_INTERIOR && type != INDEX_INTERIOR) {
            damaged++;
            return;
        }
        var cells = page.getShort(at + 3) & 0xFFFF;
        var pointers = at + (isLeaf ? 8 : 12);
        if (pointers + 2 * cells > page.capacity()) {
            damaged++;
            cells = (page.capacity() - pointers) / 2;
        }
        if (!isLeaf) {
            todo.add(page.getInt(at + 8) & 0xFFFF_FFFFL);
        }
        for (var i = cells - 1; i >= 0; i--) {
            var cell = page.getShort(pointers + 2 * i) & 0xFFFF;
            if (cell < pointers || cell + 4 > page.capacity()) {
                damaged++;
                continue;
            }
            if (!isLeaf) {
                todo.add(page.getInt(cell) & 0xFFFF_FFFFL);
            }
            if (type != TABLE_INTERIOR) {
                var row = row(page, isLeaf ? cell : cell + 4, type == TABLE_LEAF);
                row.ifPresentOrElse(sink, () -> damaged++);
            }
        }
    }

    private Optional<Row> row(ByteBuffer page, int at, boolean isTable) {
        try {
            var in = page.duplicate().position(at);
            var length = varint(in);
            var id = isTable ? varint(in) : 0;
            return length < 1 || length > (long) file.pages() * file.usable()
                    ? Optional.empty()
                    : payload(in, (int) length, isTable)
                            .flatMap(Trees::record)
                            .map(values -> new Row(isTable ? id : key(values), values));
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            // The cell says that it goes on where there is nothing.
            return Optional.empty();
        }
    }

    /// An index says at the end of each of its rows which row of the table it is of.
    private static long key(List<@Nullable Object> values) {
        return values.getLast() instanceof Long key ? key : 0;
    }

    /// The bytes of a row, with those that went to pages of their own.
    private Optional<ByteBuffer> payload(ByteBuffer in, int length, boolean isTable) {
        var usable = file.usable();
        var most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (length <= most) {
            return Optional.of(in.slice(in.position(), length));
        }
        var least = (usable - 12) * 32 / 255 - 23;
        var here = least + (length - least) % (usable - 4);
        var bytes = ByteBuffer.allocate(length);
        var local = here <= most ? here : least;
        bytes.put(in.slice(in.position(), local));
        var next = in.getInt(in.position() + local);
        while (bytes.hasRemaining()) {
            var page = file.page(next);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            var part = Math.min(bytes.remaining(), usable - 4);
            bytes.put(page.orElseThrow().slice(4, part));
            next = page.orElseThrow().getInt(0);
        }
        return Optional.of(bytes.flip());
    }

    /// The values of a row; empty where its lengths do not add up.
    private static Optional<List<@Nullable Object>> record(ByteBuffer bytes) {
        var header = bytes.duplicate();
        var headerLength = varint(header);
        if (headerLength < 1 || headerLength > bytes.remaining()) {
            return Optional.empty();
        }
        var body = bytes.duplicate().position(bytes.position() + (int) headerLength);
        header.limit(bytes.position() + (int) headerLength);
        var values = new ArrayList<@Nullable Object>();
        while (header.hasRemaining()) {
            var type = varint(header);
            if (type < 0 || type == 10 || type == 11 || length(type) > body.remaining()) {
                return Optional.empty();
            }
            values.add(value(type, body));
        }
        return body.hasRemaining() || values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static long length(long type) {
        return switch ((int) Math.min(type, 12)) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> type;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> (type - 12) / 2;
        };
    }

    private static @Nullable Object value(long type, ByteBuffer body) {
        var length = (int) length(type);
        if (type == 0) {
            return null;
        }
        if (type == 7) {
            return body.getDouble();
        }
        if (type < 10) {
            var number = type == 9 ? 1L : 0L;
            for (var i = 0; i < length; i++) {
                number = i == 0 ? body.get() : (number << 8) | (body.get() & 0xFF);
            }
            return number;
        }
        var bytes = new byte[length];
        body.get(bytes);
        return type % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
    }

    /// A number of one to nine bytes, the high ones first; all but the ninth carry seven bits.
    private static long varint(ByteBuffer in) {
        var number = 0L;
        for (var i = 0; i < 8; i++) {
            var next = in.get();
            number = (number << 7) | (next & 0x7F);
            if (next >= 0) {
                return number;
            }
        }
        return (number << 8) | (in.get() & 0xFF);
    }
}

package org.claimbook.ui.table.rows;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// A list of as many rows as the book has, which keeps all ids but reads the rows themselves page by page, as
/// they are looked at, and forgets those not looked at for long.
///
/// Belongs to the FX thread. Reading a page never changes the list, only the value of its rows.
public final class RowWindow<R> extends ObservableListBase<Row<R>> implements RandomAccess {
    static final int PAGE = 100;
    private static final int KEPT_PAGES = 16;
    private static final int PAGES_AT_ONCE = 4;
    private static final int PREFETCH = PAGE / 4;

    private final RowSource<R> source;
    private final Work.Slot reading;
    private final LinkedHashMap<Integer, List<Row<R>>> pages = new LinkedHashMap<>(32, 0.75f, true);
    /// Numbers of the pages to be read, the one looked at last at the end.
    private final ArrayDeque<Integer> wanted = new ArrayDeque<>();
    /// The rows that were at hand when the list last changed: most of them will be looked at again.
    private final Map<Long, Row<R>> remembered = new HashMap<>();

    private long[] ids = {};
    private boolean changing;
    private @Nullable Reading underWay;

    public RowWindow(RowSource<R> source, Work work) {
        this.source = source;
        this.reading = work.slot();
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public Row<R> get(int index) {
        var page = page(index / PAGE);
        if (index % PAGE < PREFETCH && index >= PAGE) {
            page(index / PAGE - 1);
        } else if (index % PAGE >= PAGE - PREFETCH && (index / PAGE + 1) * PAGE < ids.length) {
            page(index / PAGE + 1);
        }
        return page.get(index % PAGE);
    }

    public long id(int index) {
        return ids[index];
    }

    /// All ids in the order shown; not to be changed.
    public long[] ids() {
        return ids;
    }

    /// Where the row of this id stands, or -1.
    public int indexOf(long id) {
        for (var i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /// By id, without reading anything: a table asks this after every change of its list.
    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof Row<?> known ? indexOf(known.id()) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    /// Shows these ids from now on. Rows that were read stay read; where nothing differs, nothing is said to
    /// have.
    public void show(long[] changed) {
        if (Arrays.equals(ids, changed)) {
            return;
        }
        var before = ids;
        remembered.clear();
        pages.values().forEach(page -> page.forEach(row -> remembered.put(row.id(), row)));
        ids = changed;
        pages.clear();
        wanted.clear();
        underWay = null;
        reading.forget();
        changing = true;
        try {
            fireChange(new Replaced<>(this, before));
        } finally {
            changing = false;
        }
    }

    /// Whether listeners are just being told of other rows: a table then puts its selection somewhere of its
    /// own choice.
    public boolean isChanging() {
        return changing;
    }

    /// Reads all pages at hand again; what is shown stays until the answer is there.
    public void refresh() {
        wanted.clear();
        wanted.addAll(pages.keySet());
        underWay = null;
        read();
    }

    /// Shows a row as it was just written.
    public void put(R changed) {
        var row = atHand(source.id(changed));
        if (row != null) {
            row.set(changed);
        }
    }

    /// Has the row of this id drawn again, if it is at hand.
    public void touch(long id) {
        var row = atHand(id);
        if (row != null) {
            row.touch();
        }
    }

    /// The row of this id as last read; null where it is not at hand.
    public @Nullable R value(long id) {
        var row = atHand(id);
        return row == null ? null : row.getValue();
    }

    private @Nullable Row<R> atHand(long id) {
        return pages.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.id() == id)
                .findFirst()
                .orElse(null);
    }

    private List<Row<R>> page(int number) {
        var page = pages.get(number);
        if (page == null) {
            page = rowsOf(number);
            pages.put(number, page);
            if (pages.size() > KEPT_PAGES) {
                pages.pollFirstEntry();
            }
            want(number);
        }
        return page;
    }

    private List<Row<R>> rowsOf(int number) {
        var rows = new ArrayList<Row<R>>(PAGE);
        for (var i = number * PAGE; i < Math.min(ids.length, (number + 1) * PAGE); i++) {
            var row = remembered.get(ids[i]);
            rows.add(row == null ? new Row<>(ids[i]) : row);
        }
        return rows;
    }

    private void want(int number) {
        wanted.remove(number);
        wanted.addLast(number);
        while (wanted.size() > KEPT_PAGES) {
            wanted.removeFirst();
        }
        if (underWay == null || underWay.failed) {
            read();
        }
    }

    /// Asks for the pages wanted last. One question at a time: while one is scrolling fast, those that have
    /// come and gone in the meantime are never read.
    private void read() {
        wanted.removeIf(number -> !pages.containsKey(number));
        var batch = new ArrayList<Integer>();
        wanted.descendingIterator().forEachRemaining(number -> {
            if (batch.size() < PAGES_AT_ONCE) {
                batch.add(number);
            }
        });
        if (batch.isEmpty()) {
            underWay = null;
            return;
        }
        wanted.removeAll(batch);
        var sought = batch.stream()
                .flatMapToLong(number -> LongStream.of(
                        Arrays.copyOfRange(ids, number * PAGE, Math.min(ids.length, (number + 1) * PAGE))))
                .toArray();
        var mine = new Reading();
        underWay = mine;
        reading.run(() -> mine.of(source, sought), found -> accept(batch, found));
    }

    private void accept(List<Integer> batch, List<R> found) {
        var byId = new HashMap<Long, R>();
        found.forEach(row -> byId.put(source.id(row), row));
        underWay = null;
        for (var number : batch) {
            var page = pages.get(number);
            if (page != null) {
                page.forEach(row -> row.set(byId.get(row.id())));
            }
        }
        read();
    }

    /// A question on its way. One that failed leaves the way free for the next.
    private static final class Reading {
        volatile boolean failed;

        <R> List<R> of(RowSource<R> source, long[] ids) {
            var answered = false;
            try {
                var rows = source.rows(ids);
                answered = true;
                return rows;
            } finally {
                failed = !answered;
            }
        }
    }

    /// Tells that all rows gave way to others, without making the rows of either.
    private static final class Replaced<R> extends ListChangeListener.Change<Row<R>> {
        private final RowWindow<R> window;
        private final long[] before;
        private boolean started;

        Replaced(RowWindow<R> window, long[] before) {
            super(window);
            this.window = window;
            this.before = before;
        }

        @Override
        public boolean next() {
            var first = !started;
            started = true;
            return first;
        }

        @Override
        public void reset() {
            started = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return window.size();
        }

        @Override
        public List<Row<R>> getRemoved() {
            return new AbstractList<>() {
                @Override
                public Row<R> get(int index) {
                    return new Row<>(before[index]);
                }

                @Override
                public int size() {
                    return before.length;
                }
            };
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}

package org.claimbook.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.claimbook.model.Parsed;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.column.Completion;
import org.claimbook.ui.table.column.Entry;
import org.claimbook.ui.table.column.Shown;
import org.claimbook.ui.table.draft.DraftShelf;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.RowSource;

/// A table of lines with a word and a number, kept in memory: what grids are tried on.
public class Lines implements RowSource<Lines.Line> {
    public record Line(long id, String word, String number) {}

    public final Map<Long, Line> stored = new TreeMap<>();
    public final List<long[]> read = new ArrayList<>();
    public final List<String> changes = new ArrayList<>();
    public final List<String> steps = new ArrayList<>();
    public boolean broken;
    final Shelf shelf = new Shelf();

    public static Lines of(int count) {
        var lines = new Lines();
        LongStream.rangeClosed(1, count).forEach(id -> lines.stored.put(id, new Line(id, "w" + id, "" + id)));
        return lines;
    }

    /// A column of words, completed from three, and one of numbers.
    public static List<Column<Line>> columns() {
        var words = new Entry<Line>(
                Line::word,
                (_, typed) -> Parsed.good(line -> new Line(line.id(), typed, line.number())),
                new Completion.Names(
                        typed -> List.of("alpha", "beta", "almost").stream()
                                .filter(word -> word.startsWith(typed))
                                .toList(),
                        typed -> typed.equals("A.") ? "alpha" : "",
                        name -> "New " + name));
        var numbers = new Entry<Line>(
                Line::number,
                (_, typed) -> typed.matches("\\d*")
                        ? Parsed.good(line -> new Line(line.id(), line.word(), typed))
                        : Parsed.bad("expected digits"),
                Completion.NONE);
        return List.of(
                Column.of("word", "Word", 120, line -> Shown.plain(line.word()), words),
                Column.of("number", "Number", 90, (Line line) -> Shown.plain(line.number()), numbers)
                        .ofFigures());
    }

    @Override
    public Supplier<long[]> ids(Arrangement arrangement) {
        var wanted = arrangement.filters().getOrDefault("word", "");
        var down = arrangement.sort() != null && arrangement.sort().descending();
        return () -> {
            var ids = stored.values().stream()
                    .filter(line -> line.word().contains(wanted))
                    .mapToLong(Line::id)
                    .toArray();
            return down
                    ? LongStream.range(0, ids.length)
                            .map(i -> ids[ids.length - 1 - (int) i])
                            .toArray()
                    : ids;
        };
    }

    @Override
    public List<Line> rows(long[] ids) {
        if (broken) {
            throw new IllegalStateException("the book cannot be read");
        }
        read.add(ids);
        return Arrays.stream(ids)
                .mapToObj(stored::get)
                .filter(line -> line != null)
                .toList();
    }

    @Override
    public long id(Line line) {
        return line.id();
    }

    @Override
    public long total() {
        return stored.size();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public Optional<Line> change(long id, String column, UnaryOperator<Line> change) {
        changes.add(column);
        return Optional.ofNullable(stored.computeIfPresent(id, (_, line) -> change.apply(line)));
    }

    @Override
    public <T> T step(String what, String detail, Supplier<T> work) {
        var before = Map.copyOf(stored);
        var done = false;
        try {
            var result = work.get();
            done = true;
            steps.add(what + " " + detail);
            return result;
        } finally {
            if (!done) {
                stored.clear();
                stored.putAll(before);
            }
        }
    }

    @Override
    public boolean canAdd() {
        return true;
    }

    @Override
    public long add(long like, boolean apart) {
        var id = stored.keySet().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        stored.put(id, new Line(id, "", ""));
        return id;
    }

    @Override
    public boolean canDelete() {
        return true;
    }

    @Override
    public void delete(long[] ids) {
        Arrays.stream(ids).forEach(stored::remove);
    }

    @Override
    public DraftShelf drafts() {
        return shelf;
    }
}

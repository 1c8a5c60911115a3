package org.claimbook.ui.table.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimbook.model.Parsed;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.table.rows.CellChange;
import org.claimbook.ui.table.rows.RowSource;

/// Writes texts into a block, as one step; on the book thread. Each cell is read against its row as it then
/// stands.
final class Writing<R> {
    /// With more than this that cannot be read, somebody pasted into the wrong place.
    static final int MOST_BAD = 10_000;

    /// So many rows are written before one can see how far it has come, and stop it.
    private static final int PAGE = 2_000;

    private final RowSource<R> source;
    private final List<Column<R>> columns;
    private final Texts texts;
    private final Doing doing;
    private final Map<Draft.Cell, Draft> bad = new HashMap<>();
    private final List<Long> added = new ArrayList<>();
    private final boolean keeping;
    private long changed;
    private long unread;

    /// @param keeping whether a cell that cannot be read is to keep the text as a draft, and not what it held
    Writing(RowSource<R> source, List<Column<R>> columns, Texts texts, Doing doing, boolean keeping) {
        this.source = source;
        this.columns = columns;
        this.texts = texts;
        this.doing = doing;
        this.keeping = keeping;
    }

    /// @param append how many rows are added behind those
    Outcome run(String what, String detail, long[] ids, int append) {
        try {
            return source.step(what, detail, () -> {
                var making = source.making();
                for (var from = 0; from < ids.length; from += PAGE) {
                    write(ids, from, Math.min(ids.length, from + PAGE));
                }
                append(ids, append);
                return new Outcome(
                        Outcome.End.DONE, changed, unread, Map.copyOf(bad), List.copyOf(added), making.get());
            });
        } catch (Doing.Stopped stopped) {
            return Outcome.none(stopped.end());
        }
    }

    private void append(long[] ids, int append) {
        var like = ids.length == 0 ? 0 : ids[ids.length - 1];
        for (var more = 0; more < append; more++) {
            var row = ids.length + more;
            like = source.add(like, row == 0 ? sharesSomething(row) : !sharesSame(row));
            added.add(like);
            write(like, row);
        }
    }

    /// Whether something goes into a column that rows share, which is then not the neighbour's.
    private boolean sharesSomething(int row) {
        return !shared(row).stream().allMatch(String::isBlank);
    }

    private boolean sharesSame(int row) {
        return shared(row).equals(shared(row - 1));
    }

    private List<String> shared(int row) {
        var shared = new ArrayList<String>();
        for (var column = 0; column < columns.size(); column++) {
            var text = columns.get(column).shared() ? texts.at(row, column, "") : null;
            shared.add(text == null ? "" : text);
        }
        return shared;
    }

    private void write(long[] ids, int from, int to) {
        doing.check();
        source.change(Arrays.copyOfRange(ids, from, to), place -> cells(ids[from + place], from + place));
        doing.add((long) (to - from) * columns.size());
    }

    private void write(long id, int row) {
        doing.check();
        source.change(id, cells(id, row));
        doing.add(columns.size());
    }

    private List<CellChange<R>> cells(long id, int row) {
        var cells = new ArrayList<CellChange<R>>(columns.size());
        for (var at = 0; at < columns.size(); at++) {
            var place = at;
            cells.add(new CellChange<>(columns.get(at).key(), before -> changed(before, id, row, place)));
        }
        return cells;
    }

    private R changed(R before, long id, int row, int at) {
        var column = columns.get(at);
        var now = column.entry().typed().apply(before);
        var text = texts.at(row, at, now);
        if (text == null || text.equals(now)) {
            return before;
        }
        return switch (column.entry().read().apply(before, text)) {
            case Parsed.Good<UnaryOperator<R>>(var change) -> {
                var after = change.apply(before);
                changed += after.equals(before) ? 0 : 1;
                yield after;
            }
            case Parsed.Bad<UnaryOperator<R>>(var reason) -> {
                unread++;
                if (keeping) {
                    bad.put(new Draft.Cell(id, column.key()), Draft.bad(text, reason));
                }
                if (bad.size() > MOST_BAD) {
                    throw new Doing.Stopped(Outcome.End.REFUSED);
                }
                yield before;
            }
        };
    }
}

package org.claimbook.ui.table.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.edit.BlockEdits;
import org.claimbook.ui.table.edit.Outcome;
import org.claimbook.ui.table.rows.RowSource;
import org.claimbook.ui.table.rows.RowWindow;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// What is sought in a grid, where it was found, and what it is replaced by.
///
/// All rows that are shown are gone through, a page at a time, so that other questions come in between; only
/// columns that are shown are searched. Replacing everywhere leaves out what somebody said, and a cell that
/// could not be read with the new text stays as it was.
public final class FindModel<R> {
    private static final int PAGE = 1_000;

    /// A cell, by the id of its row and the key of its column.
    public record Cell(long row, String column) {}

    /// Where one is in the grid, and what of it is shown.
    ///
    /// @param row place of the current row; -1 for none
    /// @param column key of the current column
    /// @param columns those that are shown, from left to right
    public record Where<R>(int row, String column, List<Column<R>> columns) {}

    /// What came of replacing.
    ///
    /// @param changed how many cells are other than they were
    /// @param unread how many stayed as they were, since they could not be read with the new text
    /// @param said how many stayed since they hold what somebody said
    public record Replaced(long changed, long unread, long said) {}

    private final RowSource<R> source;
    private final RowWindow<R> rows;
    private final BlockEdits<R> edits;
    private final Work work;
    private final Supplier<Where<R>> where;
    private final Consumer<Cell> go;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty replacement = new SimpleStringProperty(this, "replacement", "");
    private final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase");
    private final BooleanProperty wholeCell = new SimpleBooleanProperty(this, "wholeCell");
    private final BooleanProperty everywhere = new SimpleBooleanProperty(this, "everywhere");
    private final ReadOnlyLongWrapper found = new ReadOnlyLongWrapper(this, "found", -1);
    private final ReadOnlyObjectWrapper<@Nullable Double> share = new ReadOnlyObjectWrapper<>(this, "share");
    private @Nullable Search<R> search;
    private boolean goOnceFound;

    /// One question, and what is known of its answer.
    private static final class Search<R> {
        final Seek seek;
        final long[] ids;
        final int from;
        final List<Column<R>> columns;
        final Hits hits = new Hits();
        int done;

        Search(Seek seek, long[] ids, int from, List<Column<R>> columns) {
            this.seek = seek;
            this.ids = ids;
            this.from = from;
            this.columns = columns;
        }

        boolean isDone() {
            return done >= ids.length;
        }

        /// The row that is the n-th to be gone through: from the current one on, and round.
        int place(int nth) {
            return (int) (((long) from + nth) % ids.length);
        }
    }

    /// @param where asked whenever a search begins or goes on
    /// @param go brings a cell into sight and makes it the current one
    public FindModel(
            RowSource<R> source,
            RowWindow<R> rows,
            BlockEdits<R> edits,
            Work work,
            Supplier<Where<R>> where,
            Consumer<Cell> go) {
        this.source = source;
        this.rows = rows;
        this.edits = edits;
        this.work = work;
        this.where = where;
        this.go = go;
    }

    public StringProperty text() {
        return text;
    }

    public StringProperty replacement() {
        return replacement;
    }

    public BooleanProperty matchCase() {
        return matchCase;
    }

    public BooleanProperty wholeCell() {
        return wholeCell;
    }

    /// Whether all columns that are shown are searched, and not only the current one.
    public BooleanProperty everywhere() {
        return everywhere;
    }

    /// In how many cells the text was found, so far; -1 where nothing is sought.
    public ReadOnlyLongProperty found() {
        return found.getReadOnlyProperty();
    }

    /// What part of the rows has been gone through; null once that is all.
    public ReadOnlyObjectProperty<@Nullable Double> share() {
        return share.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return source.isReadOnly();
    }

    /// Begins to search anew, from the current row on.
    public void search() {
        goOnceFound = false;
        var at = where.get();
        var columns = everywhere.get()
                ? at.columns()
                : at.columns().stream()
                        .filter(column -> column.key().equals(at.column()))
                        .toList();
        if (text.get().isEmpty() || columns.isEmpty()) {
            stop();
            found.set(-1);
            return;
        }
        var seek = new Seek(text.get(), matchCase.get(), wholeCell.get());
        var begun = new Search<>(seek, rows.ids(), Math.max(0, at.row()), columns);
        search = begun;
        found.set(0);
        read(begun);
    }

    /// Ends what is under way.
    public void stop() {
        search = null;
        share.set(null);
    }

    private void read(Search<R> of) {
        if (search != of) {
            return;
        }
        if (of.isDone()) {
            share.set(null);
            goOnceFound = false;
            return;
        }
        share.set((double) of.done / of.ids.length);
        var places = IntStream.range(of.done, Math.min(of.ids.length, of.done + PAGE))
                .map(of::place)
                .toArray();
        work.analyse(() -> page(of, places), hits -> {
            if (search == of) {
                hits.forEach(hit -> of.hits.add(hit.id, hit.row, hit.column, hit.text));
                of.done += places.length;
                found.set(of.hits.size());
                if (goOnceFound && of.hits.size() > 0) {
                    next(1);
                }
                read(of);
            }
        });
    }

    private record Hit(long id, int row, int column, String text) {}

    /// On the analysis thread.
    private List<Hit> page(Search<R> of, int[] places) {
        var byId = new HashMap<Long, R>();
        source.rows(Arrays.stream(places).mapToLong(place -> of.ids[place]).toArray())
                .forEach(row -> byId.put(source.id(row), row));
        var hits = new ArrayList<Hit>();
        for (var place : places) {
            var row = byId.get(of.ids[place]);
            for (var column = 0; row != null && column < of.columns.size(); column++) {
                var cell = of.columns.get(column).entry().typed().apply(row);
                if (of.seek.isIn(cell)) {
                    hits.add(new Hit(of.ids[place], place, column, cell));
                }
            }
        }
        return hits;
    }

    /// Goes to the next cell with the text, or for -1 to the one before; round at the ends.
    public void next(int by) {
        var now = fresh();
        if (now == null) {
            return;
        }
        var hits = now.hits;
        goOnceFound = hits.size() == 0 && !now.isDone();
        if (hits.size() > 0) {
            var at = at(now, by);
            go.accept(new Cell(hits.id(at), now.columns.get(hits.column(at)).key()));
        }
    }

    /// The search, begun anew where it is about other rows than those shown.
    private @Nullable Search<R> fresh() {
        if (search == null || !Arrays.equals(search.ids, rows.ids())) {
            search();
        }
        return search;
    }

    /// The hit that comes after the current cell in the order of rows, or before it.
    private int at(Search<R> of, int by) {
        var here = where.get();
        var column = of.columns.stream().map(Column::key).toList().indexOf(here.column());
        var best = -1;
        var bestWay = Long.MAX_VALUE;
        var width = of.columns.size();
        var all = (long) of.ids.length * width;
        var from = (long) Math.max(0, here.row()) * width + column;
        for (var hit = 0; hit < of.hits.size(); hit++) {
            var place = (long) of.hits.row(hit) * width + of.hits.column(hit);
            var way = Math.floorMod((place - from) * by - 1, all);
            if (way < bestWay) {
                bestWay = way;
                best = hit;
            }
        }
        return best;
    }

    /// Replaces the text in the current cell, where it is in there, and goes on to the next.
    ///
    /// @param then gets what came of it; nothing where the current cell does not hold the text
    public void replace(Consumer<Replaced> then) {
        var now = fresh();
        if (now == null || isReadOnly()) {
            return;
        }
        var here = where.get();
        for (var hit = 0; hit < now.hits.size(); hit++) {
            if (now.hits.row(hit) == here.row()
                    && now.columns.get(now.hits.column(hit)).key().equals(here.column())) {
                var one = new Hits();
                one.add(now.hits.id(hit), now.hits.row(hit), now.hits.column(hit), now.hits.text(hit));
                replace(now, one, false, replaced -> {
                    search();
                    next(1);
                    then.accept(replaced);
                });
                return;
            }
        }
        next(1);
    }

    /// Replaces the text everywhere, as one step. Waits until all rows have been gone through.
    public void replaceAll(Consumer<Replaced> then) {
        var now = fresh();
        if (now == null || isReadOnly() || !now.isDone()) {
            return;
        }
        replace(now, now.hits, everywhere.get(), replaced -> {
            search();
            then.accept(replaced);
        });
    }

    private void replace(Search<R> of, Hits hits, boolean sparing, Consumer<Replaced> then) {
        var with = replacement.get();
        var said = IntStream.range(0, hits.size())
                .filter(hit -> sparing && of.columns.get(hits.column(hit)).verbatim())
                .count();
        // The hits of a row follow each other.
        var starts = IntStream.range(0, hits.size())
                .filter(hit -> hit == 0 || hits.id(hit) != hits.id(hit - 1))
                .toArray();
        var ids = Arrays.stream(starts).mapToLong(hits::id).toArray();
        edits.replace(
                hits.size() - said,
                ids,
                of.columns,
                (row, column, now) -> {
                    if (sparing && of.columns.get(column).verbatim()) {
                        return null;
                    }
                    var end = row + 1 < starts.length ? starts[row + 1] : hits.size();
                    for (var hit = starts[row]; hit < end; hit++) {
                        // What has changed since, such as a title that rows share, is not replaced twice.
                        if (hits.column(hit) == column && hits.text(hit).equals(now)) {
                            return of.seek.replaced(now, with);
                        }
                    }
                    return null;
                },
                outcome -> then.accept(
                        outcome.end() == Outcome.End.DONE
                                ? new Replaced(outcome.changed(), outcome.unread(), said)
                                : new Replaced(0, 0, 0)));
    }
}

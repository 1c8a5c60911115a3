package org.claimbook.ui.table.edit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimbook.ui.table.clip.CopyFormat;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.table.draft.Drafts;
import org.claimbook.ui.table.rows.RowSource;
import org.claimbook.ui.table.rows.RowWindow;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// What is done to a block of cells: each action is one step, whatever the block's size. Belongs to the FX
/// thread.
public final class BlockEdits<R> {
    private static final int PAGE = 2_000;
    /// So many cells show what goes into them while it is being written.
    private static final int MOST_WAITING = 2_000;
    /// Longer texts are a matter for an export.
    private static final int LONGEST_COPY = 40_000_000;

    private final RowSource<R> source;
    private final RowWindow<R> rows;
    private final Drafts drafts;
    private final Work work;
    private final ReadOnlyObjectWrapper<@Nullable Doing> doing = new ReadOnlyObjectWrapper<>(this, "doing");

    public BlockEdits(RowSource<R> source, RowWindow<R> rows, Drafts drafts, Work work) {
        this.source = source;
        this.rows = rows;
        this.drafts = drafts;
        this.work = work;
        // A job that failed never says so here.
        work.running().subscribe((_, running) -> {
            if (running.intValue() == 0) {
                doing.set(null);
            }
        });
    }

    /// What is under way; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Doing> doing() {
        return doing.getReadOnlyProperty();
    }

    public boolean canAdd() {
        return !source.isReadOnly() && source.canAdd();
    }

    public boolean canDelete() {
        return !source.isReadOnly() && source.canDelete();
    }

    /// Writes texts into cells. What cannot be read stays in its cell as a draft.
    ///
    /// @param what the step's word
    /// @param ids of the block's rows
    /// @param append how many rows are added under them
    /// @param then gets what came of it
    public void write(
            String what, long[] ids, int append, List<Column<R>> columns, Texts texts, Consumer<Outcome> then) {
        if (source.isReadOnly() || (ids.length == 0 && append == 0) || columns.isEmpty()) {
            return;
        }
        var cells = (long) (ids.length + append) * columns.size();
        var waiting = cells <= MOST_WAITING ? wait(ids, columns, texts) : Map.<Draft.Cell, Draft>of();
        var mine = begin(cells);
        work.run(
                () -> new Writing<>(source, columns, texts, mine, true)
                        .run(what, cells == 1 ? columns.getFirst().key() : cells + " cells", ids, append),
                outcome -> {
                    end(mine);
                    settle(ids, columns, waiting, outcome);
                    then.accept(outcome);
                });
    }

    /// Reads what stands in cells as a draft in another of its column's ways; as one step for each column.
    ///
    /// @return whether there is such a cell
    public boolean decide(int way, long[] ids, List<Column<R>> columns, Consumer<Outcome> then) {
        var texts = drafts.size() == 0 ? Map.<Draft.Cell, String>of() : drafts.texts();
        var found = false;
        for (var column : columns) {
            var open = Arrays.stream(ids)
                    .filter(id -> texts.containsKey(new Draft.Cell(id, column.key())))
                    .toArray();
            if (way < column.entry().ways().size() && open.length > 0) {
                Texts typed = (row, _, _) -> texts.get(new Draft.Cell(open[row], column.key()));
                write("edit", open, 0, List.of(column.reading(way)), typed, then);
                found = true;
            }
        }
        return found;
    }

    /// Lets cells show at once what goes into them; should the write fail, it stays there.
    private Map<Draft.Cell, Draft> wait(long[] ids, List<Column<R>> columns, Texts texts) {
        var waiting = new HashMap<Draft.Cell, Draft>();
        for (var row = 0; row < ids.length; row++) {
            var value = rows.value(ids[row]);
            for (var at = 0; value != null && at < columns.size(); at++) {
                var column = columns.get(at);
                var now = column.entry().typed().apply(value);
                var text = texts.at(row, at, now);
                if (text != null && !text.equals(now)) {
                    var cell = new Draft.Cell(ids[row], column.key());
                    waiting.put(cell, Draft.waiting(text));
                    drafts.put(cell, waiting.get(cell));
                }
            }
        }
        return waiting;
    }

    private void settle(long[] ids, List<Column<R>> columns, Map<Draft.Cell, Draft> waiting, Outcome outcome) {
        if (outcome.end() == Outcome.End.DONE && drafts.size() > waiting.size()) {
            var sorted = ids.clone();
            Arrays.sort(sorted);
            var keys = columns.stream().map(Column::key).toList();
            drafts.cells().stream()
                    .filter(cell -> keys.contains(cell.column()) && Arrays.binarySearch(sorted, cell.row()) >= 0)
                    .forEach(drafts::remove);
        } else {
            waiting.forEach(drafts::remove);
        }
        outcome.bad().forEach(drafts::put);
    }

    /// Writes texts into some cells of many rows; a cell that could not be read stays as it was.
    ///
    /// @param cells how many they are
    public void replace(long cells, long[] ids, List<Column<R>> columns, Texts texts, Consumer<Outcome> then) {
        var mine = begin((long) ids.length * columns.size());
        work.run(
                () -> new Writing<>(source, columns, texts, mine, false)
                        .run("replace", cells == 1 ? columns.getFirst().key() : cells + " cells", ids, 0),
                outcome -> {
                    end(mine);
                    then.accept(outcome);
                });
    }

    /// What stands in a row, as one would type it.
    ///
    /// @param then gets the texts, by column; nothing where the row has gone
    public void read(long id, List<Column<R>> columns, Consumer<List<String>> then) {
        var texts = drafts.texts();
        work.analyse(
                () -> source.rows(new long[] {id}).stream()
                        .findFirst()
                        .map(row -> columns.stream()
                                .map(column -> Objects.requireNonNullElseGet(
                                        texts.get(new Draft.Cell(id, column.key())),
                                        () -> column.entry().typed().apply(row)))
                                .toList()),
                found -> found.ifPresent(then));
    }

    /// Adds empty rows under one.
    ///
    /// @param then gets their ids
    public void add(int count, long under, Consumer<List<Long>> then) {
        if (!canAdd()) {
            return;
        }
        var mine = begin(count);
        work.run(
                () -> new Writing<R>(source, List.of(), (_, _, _) -> null, mine, true)
                        .run("add", rows(count), under == 0 ? new long[0] : new long[] {under}, count),
                outcome -> {
                    end(mine);
                    then.accept(outcome.added());
                });
    }

    private static String rows(long count) {
        return count + " rows";
    }

    /// Deletes rows, which can be undone.
    public void delete(long[] ids, Runnable then) {
        if (!canDelete() || ids.length == 0) {
            return;
        }
        var mine = begin(ids.length);
        work.run(() -> delete(ids, mine), done -> {
            end(mine);
            if (done) {
                then.run();
            }
        });
    }

    private boolean delete(long[] ids, Doing mine) {
        try {
            return source.step("delete", rows(ids.length), () -> {
                for (var from = 0; from < ids.length; from += PAGE) {
                    mine.check();
                    var page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
                    source.delete(page);
                    mine.add(page.length);
                }
                return true;
            });
        } catch (Doing.Stopped stopped) {
            return false;
        }
    }

    /// Writes a block as a text, page by page.
    ///
    /// @param then gets the text; nothing where the copying was stopped, and an empty text where it is too
    /// long
    public void copy(CopyFormat format, long[] ids, List<Column<R>> columns, Consumer<String> then) {
        var text = new StringBuilder();
        format.head(
                columns.stream()
                        .map(column -> new CopyFormat.Head(column.title(), column.figure()))
                        .toList(),
                text);
        copy(new Copying<>(format, columns, drafts.texts(), begin(ids.length), text, then), ids, 0);
    }

    private record Copying<R>(
            CopyFormat format,
            List<Column<R>> columns,
            Map<Draft.Cell, String> drafts,
            Doing doing,
            StringBuilder text,
            Consumer<String> then) {}

    private void copy(Copying<R> what, long[] ids, int from) {
        var tooLong = what.text.length() > LONGEST_COPY;
        if (what.doing.isCancelled()) {
            end(what.doing);
        } else if (tooLong || from >= ids.length) {
            end(what.doing);
            what.then.accept(tooLong ? "" : what.format.end(what.text));
        } else {
            var page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            work.analyse(() -> lines(what, source.rows(page)), lines -> {
                what.text.append(lines);
                what.doing.add(page.length);
                copy(what, ids, from + page.length);
            });
        }
    }

    private StringBuilder lines(Copying<R> what, List<R> page) {
        var lines = new StringBuilder();
        for (var row : page) {
            var id = source.id(row);
            what.format.line(
                    what.columns.stream()
                            .map(column -> text(what, row, id, column))
                            .toList(),
                    lines);
        }
        return lines;
    }

    private static <R> String text(Copying<R> what, R row, long id, Column<R> column) {
        var draft = what.drafts.get(new Draft.Cell(id, column.key()));
        if (draft != null) {
            return draft;
        }
        return what.format.isAsShown()
                ? column.shown().apply(row).text()
                : column.entry().typed().apply(row);
    }

    private Doing begin(long total) {
        var mine = new Doing(total);
        doing.set(mine);
        return mine;
    }

    private void end(Doing mine) {
        if (doing.get() == mine) {
            doing.set(null);
        }
    }
}

package org.claimbook.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimbook.model.Parsed;
import org.claimbook.ui.table.column.Column;
import org.claimbook.ui.table.draft.Draft;
import org.claimbook.ui.table.draft.Drafts;
import org.claimbook.ui.table.edit.BlockEdits;
import org.claimbook.ui.table.find.FindModel;
import org.claimbook.ui.table.rows.Arrangement;
import org.claimbook.ui.table.rows.Row;
import org.claimbook.ui.table.rows.RowOrder;
import org.claimbook.ui.table.rows.RowSource;
import org.claimbook.ui.table.rows.RowWindow;
import org.claimbook.ui.task.Work;
import org.jspecify.annotations.Nullable;

/// What a grid shows and what was typed into it: sort, filters, the current row, and the texts that are not
/// in the book.
///
/// After every write it reads again what is shown, without moving a row: rows that have come or gone aside,
/// an order stands until another is asked for.
public final class GridModel<R> {
    /// More rows than this at once are no edit but an import, and come in the asked-for order.
    private static final int MOST_STRAYS = 1000;

    private final Work work;
    private final RowSource<R> source;
    private final List<Column<R>> columns;
    private final RowWindow<R> rows;
    private final Work.Slot finding;
    private final Drafts drafts;
    private List<Draft.Cell> earlier = List.of();
    private final BlockEdits<R> edits;
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(this, "arrangement");
    private final ObjectProperty<@Nullable GridLayout> layout = new SimpleObjectProperty<>(this, "layout");
    private final LongProperty current = new SimpleLongProperty(this, "current");
    private final ReadOnlyBooleanWrapper arranging = new ReadOnlyBooleanWrapper(this, "arranging");
    private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper(this, "shown");
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total", -1);

    private boolean arrangedAnew;
    private boolean restored;

    public GridModel(RowSource<R> source, List<Column<R>> columns, Work work) {
        this.source = source;
        this.columns = List.copyOf(columns);
        this.work = work;
        this.rows = new RowWindow<>(source, work);
        this.finding = work.slot();
        this.drafts = new Drafts(source.drafts(), work, rows::touch);
        this.edits = new BlockEdits<>(source, rows, drafts, work);
        arrangement.set(Arrangement.NONE);
        arrangement.subscribe((_, _) -> arrange());
        work.revision().subscribe((_, _) -> update());
    }

    public List<Column<R>> columns() {
        return columns;
    }

    public RowWindow<R> rows() {
        return rows;
    }

    /// Sort and filters; setting them finds the rows anew.
    public ObjectProperty<Arrangement> arrangement() {
        return arrangement;
    }

    /// How the columns lie; null as long as nobody has laid them out otherwise.
    public ObjectProperty<@Nullable GridLayout> layout() {
        return layout;
    }

    /// Id of the row in which the current cell is; 0 for none.
    public LongProperty current() {
        return current;
    }

    /// Whether an order that was asked for is still being found.
    public ReadOnlyBooleanProperty arranging() {
        return arranging.getReadOnlyProperty();
    }

    /// How many rows are shown.
    public ReadOnlyLongProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// How many rows there are without filters; -1 before they were first counted.
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Puts a row that was just added under the current one, whatever the order and the filters, and makes it
    /// current.
    public void place(long id) {
        place(List.of(id), rows.indexOf(current.get()) + 1);
        current.set(id);
    }

    /// Puts rows that were just added where they are wanted, whatever the order and the filters.
    ///
    /// @param at the place of the first of them
    void place(List<Long> ids, int at) {
        var before = rows.ids();
        var placed = new long[before.length + ids.size()];
        System.arraycopy(before, 0, placed, 0, at);
        for (var i = 0; i < ids.size(); i++) {
            placed[at + i] = ids.get(i);
        }
        System.arraycopy(before, at, placed, at + ids.size(), before.length - at);
        rows.show(placed);
        shown.set(placed.length);
    }

    /// Finds the rows anew, in the order asked for. The old ones stay until then.
    public void arrange() {
        arranging.set(true);
        var question = source.ids(arrangement.get());
        finding.run(() -> new Found(question.get(), source.total()), found -> {
            arrangedAnew = true;
            show(found);
            arrangedAnew = false;
        });
        restoreDrafts();
    }

    /// Takes up what was typed and not entered in an earlier session, with the reason why it cannot be read.
    private void restoreDrafts() {
        var shelf = source.drafts();
        if (restored || shelf == null) {
            return;
        }
        restored = true;
        work.analyse(() -> restored(shelf.all()), found -> {
            earlier = List.copyOf(found.keySet());
            drafts.restore(found);
        });
    }

    /// On the analysis thread.
    private Map<Draft.Cell, Draft> restored(Map<Draft.Cell, String> kept) {
        var found = new HashMap<Draft.Cell, Draft>();
        var ids = kept.keySet().stream().mapToLong(Draft.Cell::row).distinct().toArray();
        for (var row : ids.length == 0 ? List.<R>of() : source.rows(ids)) {
            for (var column : columns) {
                var cell = new Draft.Cell(source.id(row), column.key());
                var text = kept.get(cell);
                if (text != null && !text.equals(column.entry().typed().apply(row))) {
                    var reason = column.entry().read().apply(row, text) instanceof Parsed.Bad<?>(var why) ? why : null;
                    found.put(cell, new Draft(text, reason, true));
                }
            }
        }
        return found;
    }

    /// Whether the rows that are just being shown are those of an order or a filter that was asked for.
    boolean isArrangedAnew() {
        return arrangedAnew;
    }

    /// Reads again what is shown, and lets rows in and out that have come or gone.
    private void update() {
        rows.refresh();
        if (arranging.get()) {
            arrange();
            return;
        }
        var before = rows.ids();
        var counted = total.get();
        var question = source.ids(arrangement.get());
        finding.run(
                () -> {
                    var now = source.total();
                    return now == counted ? null : new Found(merged(before, question.get()), now);
                },
                found -> {
                    if (found != null) {
                        show(found);
                    }
                });
    }

    /// On the analysis thread.
    private long[] merged(long[] before, long[] now) {
        if (Math.abs(now.length - before.length) > MOST_STRAYS) {
            return now;
        }
        var strays = RowOrder.missing(before, now);
        var alive = strays.length > MOST_STRAYS
                ? Set.<Long>of()
                : source.rows(strays).stream().map(source::id).collect(Collectors.toSet());
        return RowOrder.merged(before, now, alive::contains);
    }

    private static final class Found {
        private final long[] ids;
        private final long total;

        Found(long[] ids, long total) {
            this.ids = ids;
            this.total = total;
        }
    }

    private void show(Found found) {
        arranging.set(false);
        total.set(found.total);
        shown.set(found.ids.length);
        rows.show(found.ids);
    }

    /// The text by which a cell is edited: what was typed last, else the value; empty while the row is on its
    /// way.
    public String typed(Row<R> row, Column<R> column) {
        var draft = draft(row, column);
        if (draft != null) {
            return draft.text();
        }
        var value = row.getValue();
        return value == null ? "" : column.entry().typed().apply(value);
    }

    public @Nullable Draft draft(Row<R> row, Column<R> column) {
        return drafts.get(new Draft.Cell(row.id(), column.key()));
    }

    /// Takes what was typed into a cell: one undoable step where it can be read, else a draft that stays in
    /// the cell.
    public void commit(Row<R> row, Column<R> column, String text) {
        var value = row.getValue();
        if (value == null || isReadOnly()) {
            return;
        }
        var cell = new Draft.Cell(row.id(), column.key());
        if (text.equals(column.entry().typed().apply(value))) {
            drafts.remove(cell);
            return;
        }
        switch (column.entry().read().apply(value, text)) {
            case Parsed.Good<UnaryOperator<R>>(var change) -> write(cell, text, change);
            case Parsed.Bad<UnaryOperator<R>>(var reason) -> drafts.put(cell, Draft.bad(text, reason));
        }
    }

    private void write(Draft.Cell cell, String text, UnaryOperator<R> change) {
        var draft = Draft.waiting(text);
        drafts.put(cell, draft);
        work.run(() -> source.change(cell.row(), cell.column(), change), changed -> {
            drafts.remove(cell, draft);
            changed.ifPresent(rows::put);
        });
    }

    /// Notes what is being typed into a cell, so that it is not lost with the window.
    void typing(Row<R> row, Column<R> column, String text) {
        drafts.typing(new Draft.Cell(row.id(), column.key()), text);
    }

    /// Forgets what was being typed into a cell; a draft that was there before stays.
    void typingGivenUp(Row<R> row, Column<R> column) {
        drafts.notTyping(new Draft.Cell(row.id(), column.key()));
    }

    /// The cells that still hold what was typed and not entered in an earlier session.
    public List<Draft.Cell> unfinished() {
        return earlier.stream()
                .filter(cell -> {
                    var draft = drafts.get(cell);
                    return draft != null && draft.unfinished();
                })
                .toList();
    }

    /// Grows whenever a draft comes or goes.
    public ReadOnlyLongProperty drafted() {
        return drafts.changes();
    }

    /// What is done to blocks of cells.
    BlockEdits<R> edits() {
        return edits;
    }

    /// What is sought in the cells.
    FindModel<R> finding(Supplier<FindModel.Where<R>> where, Consumer<FindModel.Cell> go) {
        return new FindModel<>(source, rows, edits, work, where, go);
    }

    /// Gives up what was typed into a cell and could not be read; the value shows again.
    public void drop(Row<R> row, Column<R> column) {
        drafts.remove(new Draft.Cell(row.id(), column.key()));
    }

    /// The row in which the current cell is, where it is shown and read.
    public Optional<R> currentRow() {
        var index = rows.indexOf(current.get());
        return index < 0
                ? Optional.empty()
                : Optional.ofNullable(rows.get(index).getValue());
    }

    public Optional<Column<R>> column(String key) {
        return columns.stream()
                .filter(column -> Objects.equals(column.key(), key))
                .findFirst();
    }

    public boolean isReadOnly() {
        return source.isReadOnly();
    }

    Work work() {
        return work;
    }
}
